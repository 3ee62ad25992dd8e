import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import type { FaqPage } from '../page/faq-page.js'
import { type PageDetails, storedFactsOf } from '../page/page-details.js'
import type { PageFacts } from '../page/to-faq-page.js'

/**
 * The excerpt of a page as SEO plugins put it into descriptions: as it was typed, or else as WordPress makes it, the first
 * 55 words of the content without lists, accordions and the like.
 *
 * @returns Plain text; `''` where there is none, and where a password hides it.
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo'
 * import { excerptOf, toFaqPage } from 'wp-faq-seo/faq'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'Fees?' },
 *   content: { rendered: '<p>Ten euros:</p><ul class="wp-block-list"><li>cash</li></ul>' },
 * }))
 * excerptOf(page) // 'Ten euros:'
 * ```
 */
export function excerptOf(page: FaqPage): string {
  return decodeEscapedText(storedFactsOf(page).excerpt)
}

/**
 * WordPress's excerpt in its stored form, without tags; for a page behind a password the sentence that WordPress has in
 * its place, in English where its translation is not known here.
 *
 * @param language BCP 47 tag of the site's language.
 */
export function storedExcerptOf(
  page: Pick<PageFacts, 'isProtected'>,
  details: Pick<PageDetails, 'stored'>,
  language: string | undefined = details.stored.language,
): string {
  if (!page.isProtected) return details.stored.excerpt
  return PROTECTED.get((language ?? 'en').slice(0, 2).toLowerCase()) ?? PROTECTED_IN_ENGLISH
}

const PROTECTED_IN_ENGLISH = 'There is no excerpt because this is a protected post.'

const PROTECTED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['de', 'Es gibt keinen Textauszug, da dies ein geschützter Beitrag ist.'],
  ['es', 'No hay extracto porque es una entrada protegida.'],
  ['fr', 'Il n’y a pas d’extrait, car cette publication est protégée.'],
  ['nl', 'Er is geen samenvatting omdat dit een beschermd bericht is.'],
])
