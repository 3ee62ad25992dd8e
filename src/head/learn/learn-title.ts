import { titleOf } from '../../faq/derive/title-of.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import type { Site } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { guessTemplate } from './guess-template.js'
import { withPostType } from './with-post-type.js'

/** The settings from which a title is made. */
export interface LearnedTitle {
  readonly separator?: string
  /** Absent if the default template gives the same title. */
  readonly titleTemplate?: string
}

/**
 * Learns the separator and the template of a page's title. They must expand to exactly that title, so that a typed dash
 * or an odd site name does not lead to a wrong guess.
 */
export function learnTitle({ title = '' }: Head, page: FaqPage, site: Site): LearnedTitle {
  // Titles do not need the content, which may be long.
  const bare: FaqPage = { ...page, html: '', text: '' }
  const expandWith = (separator: string | undefined) => (titleTemplate: string) =>
    titleOf(bare, withPostType({ ...site, separator }, page, { titleTemplate }))
  const separators = site.name === '' ? [] : listSeparators(title)
  const usual = separators.find((separator) => titleOf(bare, { ...site, separator }) === title)
  if (usual !== undefined) return { separator: usual }
  const [best] = [...separators, undefined]
    .map((separator) => ({
      separator,
      titleTemplate: guessTemplate(title, page, separator, expandWith(separator)),
    }))
    .filter(({ titleTemplate }) => titleTemplate.includes('%%title%%'))
    .filter(({ separator, titleTemplate }) => expandWith(separator)(titleTemplate) === title)
    .sort((one, other) => countVariables(other.titleTemplate) - countVariables(one.titleTemplate))
  if (best === undefined) {
    const separator = separators.find((one) => title.endsWith(` ${one} ${site.name}`))
    return separator === undefined ? {} : { separator }
  }
  const { separator, titleTemplate } = best
  const isShown = separator !== undefined && titleTemplate.includes('%%sep%%')
  return { ...(isShown && { separator }), titleTemplate }
}

/** Counts the variables of a template. The template with the most variables explains the most of a title. */
function countVariables(template: string): number {
  return template.replaceAll('%%sep%%', '').split('%%').length
}

/** Lists the words of a title that may be the separator, the last one first: it usually precedes the site's name. */
export function listSeparators(title: string): string[] {
  const symbols = new Set(title.split(' ').filter((word) => SYMBOL.test(word)))
  return [...symbols].slice(0, MAX_SEPARATORS).reverse()
}

/** A word without letters, digits and percent signs. */
const SYMBOL = /^[^\p{L}\p{M}\p{N}\s%]{1,8}$/u
const MAX_SEPARATORS = 8
