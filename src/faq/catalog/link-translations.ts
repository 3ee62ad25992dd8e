import type { RestPost } from '../../wordpress/shapes/post.js'
import { readPage } from '../page/read-page.js'

/** Options of {@link linkTranslations}. */
export interface TranslationOptions {
  /**
   * `hreflang` for languages of the CMS, such as `{ de: 'de-AT' }`. Default: the language code of the CMS.
   */
  readonly languages?: Readonly<Record<string, string>> | undefined
  /** Language of the CMS to use as `x-default`, for readers of all other languages. Default: no `x-default`. */
  readonly defaultLanguage?: string | undefined
}

/**
 * Links posts with their translations. Each post gets a map of language codes to URLs, for its `alternates`.
 *
 * Polylang lists the ids of translations in a post's `translations`, but not their URLs, so the input has to contain the
 * posts of all languages. Each page names itself and all others, as search engines require. Omits translations that are not
 * in the input, unpublished or password-protected. Request the field with `&_fields=…,lang,translations`.
 *
 * @returns Alternates by post id. Posts without a translation in the input have no entry.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 * @example
 * ```ts
 * import { parsePosts } from 'wp-faq-seo'
 * import { linkTranslations } from 'wp-faq-seo/faq'
 *
 * const translations = { en: 7, de: 8 }
 * const { items: posts } = parsePosts([
 *   { id: 7, type: 'faq', lang: 'en', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' }, translations },
 *   { id: 8, type: 'faq', lang: 'de', link: 'https://example.com/de/faq/kosten/', title: { rendered: 'Kosten?' }, translations },
 * ])
 * linkTranslations(posts, { defaultLanguage: 'en' }).get(8)
 * // { en: 'https://example.com/faq/fees/', de: 'https://example.com/de/faq/kosten/', 'x-default': 'https://example.com/faq/fees/' }
 * ```
 */
export function linkTranslations(
  posts: readonly RestPost[],
  options: TranslationOptions = {},
): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const { languages = {}, defaultLanguage } = options
  const urls = new Map(
    posts.flatMap((post) => {
      const { id, url, status = 'publish', isProtected } = readPage(post)
      return url === '' || status !== 'publish' || isProtected ? [] : [[id, url] as const]
    }),
  )
  const alternates = new Map<number, Readonly<Record<string, string>>>()
  for (const { id, translations = {} } of posts) {
    const found = Object.entries(translations).flatMap(([language, other]) => {
      const url = urls.get(other)
      return url === undefined ? [] : [{ language, url, isSelf: other === id }]
    })
    if (new Set(found.map(({ url }) => url)).size < 2 || !found.some(({ isSelf }) => isSelf)) continue
    const byDefault = found.find(({ language }) => language === defaultLanguage)
    const entries = found.map(({ language, url }) => {
      const code = Object.hasOwn(languages, language) ? languages[language] : undefined
      return [code ?? language, url] as const
    })
    alternates.set(
      id,
      Object.fromEntries(byDefault === undefined ? entries : [...entries, ['x-default', byDefault.url]]),
    )
  }
  return alternates
}
