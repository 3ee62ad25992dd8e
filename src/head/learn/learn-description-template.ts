import { descriptionOf } from '../../faq/derive/description-of.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import type { Site } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { guessTemplate } from './guess-template.js'
import { withPostType } from './with-post-type.js'

/**
 * Learns the template of a description that ends in the excerpt. Any other description may have been typed for this page alone.
 */
export function learnDescriptionTemplate(
  { description }: Head,
  page: FaqPage,
  site: Site,
): string | undefined {
  if (description === undefined || page.title === '' || page.isProtected) return undefined
  const expandFor = (one: FaqPage) => (descriptionTemplate: string) =>
    descriptionOf(one, withPostType(site, page, { descriptionTemplate })) ?? ''
  const expand = expandFor(page)
  const excerpt = expand('%%excerpt%%')
  if (excerpt.length < MIN_EXCERPT || !description.endsWith(excerpt)) return undefined
  const start = description.slice(0, -excerpt.length)
  // Without content, a variable without a value gives no description at all.
  const expandBare = expandFor({ ...page, html: '', text: '' })
  const template = `${guessTemplate(start, page, site.separator, expandBare)}%%excerpt%%`
  return expand(template) === description ? template : undefined
}

/** Minimum length of the excerpt in characters. A shorter one could match a typed description by chance. */
const MIN_EXCERPT = 40
