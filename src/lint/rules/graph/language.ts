import { quote } from '../../../internal/quote.js'
import { isLanguageTag } from '../../../site/language-tag.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Write a language tag such as en-US.',
  check({ graph }, report) {
    for (const { value, property, place } of graph.values) {
      if (property !== 'inLanguage' || value === null || value === '') continue
      if (isLanguageTag(value) || PRIVATE_TAG.test(String(value))) continue
      report(place, `inLanguage ${quote(String(value))} is not a language tag.`)
    }
  },
}

/** Grandfathered and private-use tags: i-klingon, x-whatever. https://www.rfc-editor.org/rfc/rfc5646#section-2.2.8 */
const PRIVATE_TAG = /^[ix](?:-[a-z0-9]{1,8})+$/i
