import { quote } from '../../../internal/quote.js'
import { listHreflangLinks } from '../../facts/tags/hreflang-links.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Write a language, optionally with script or region (en, en-GB, zh-Hans), or x-default.',
  check({ tags }, report) {
    for (const { code, place } of listHreflangLinks(tags)) {
      if (!isHreflang(code.toLowerCase()))
        report(place, `hreflang ${quote(code)} is not a language with an optional region.`)
    }
  },
}

function isHreflang(code: string): boolean {
  if (code === 'x-default') return true
  const [, language = '', region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?$/.exec(code) ?? []
  if (language === '' || isLongForm(language)) return false
  // Languages with three letters and regions with three digits are not listed: there are too many.
  return isListed(language, LANGUAGES) && (region === undefined || isListed(region, REGIONS))
}

/** Whether a language with three letters also has a code with two, which must be used instead. https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
function isLongForm(language: string): boolean {
  return language.length === 3 && Intl.getCanonicalLocales(language)[0]?.length === 2
}

function isListed(code: string, list: string): boolean {
  return (
    code.length !== 2 ||
    list
      .split(' ')
      .some((codes) => codes.slice(1).includes(code.charAt(1)) && codes.startsWith(code.charAt(0)))
  )
}

/** ISO 639-1 with its former codes: each word is a first letter and all second letters that follow it. */
const LANGUAGES =
  'aabefkmnrsvyz baeghimnors caehorsuvy daevz eelnostu fafijory gadlnuv haeiortuyz iadegiknostuw jaiv kagijklmnorsuvwy labginotuv mghiklnorsty nabdeglnorvy ocjmrs pailst qu rmnouw sacdeghiklmnoqrstuvw taeghiklnorstwy ugkrz veio wao xh yio zahu'

/** ISO 3166-1 alpha-2 and Kosovo: each word is a first letter and all second letters that follow it. */
const REGIONS =
  'adefgilmoqrstuwxz babdefghijlmnoqrstvwyz cacdfghiklmnoruvwxyz dejkmoz eceghrst fijkmor gabdefghilmnpqrstuwy hkmnrtu idelmnoqrst jemop keghimnprwyz labcikrstuvy macdefghklmnopqrstuvwxyz nacefgilopruz om paefghklmnrstwy qa reosuw sabcdeghijklmnorstvxyz tcdfghjklmnortvwz uagmsyz vaceginu wfs xk yet zamw'
