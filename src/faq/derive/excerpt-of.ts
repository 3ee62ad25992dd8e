import { stripTags } from '../../content/stored/strip-tags.js'
import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import type { FaqPage } from '../page/faq-page.js'

/**
 * Returns the excerpt of a page as SEO plugins use it in descriptions: as typed, else WordPress's automatic one, which
 * consists of the first 55 words of the content without lists, accordions and similar blocks.
 *
 * @returns Plain text. `''` if there is none, and for a protected post.
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
  return decodeEscapedText(ownExcerptOf(page))
}

/**
 * Returns the excerpt in stored form, without tags. For a protected post, it is the sentence that WordPress shows
 * instead, in English if no translation is known here.
 *
 * @param language BCP 47 tag of the site's language.
 */
export function storedExcerptOf(page: FaqPage, language: string): string {
  if (!page.isProtected) return ownExcerptOf(page)
  return PROTECTED.get(language.slice(0, 2).toLowerCase()) ?? PROTECTED_IN_ENGLISH
}

function ownExcerptOf({ raw: { excerpt, autoExcerpt = '' } }: FaqPage): string {
  return excerpt === undefined ? autoExcerpt : stripTags(excerpt)
}

const PROTECTED_IN_ENGLISH = 'There is no excerpt because this is a protected post.'

const PROTECTED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['de', 'Es gibt keinen Textauszug, da dies ein geschützter Beitrag ist.'],
  ['es', 'No hay extracto porque es una entrada protegida.'],
  ['fr', 'Il n’y a pas d’extrait, car cette publication est protégée.'],
  ['nl', 'Er is geen samenvatting omdat dit een beschermd bericht is.'],
])
