import type { Head } from '../model/head.js'
import { tagKey } from '../model/tag-key.js'
import { toTags } from '../write/to-tags.js'

/**
 * Lists what a head prints, as CSS selectors, each once and in the head's order.
 *
 * For a proxy that puts the head into a page which has one already: it removes what these selectors find, then
 * inserts, and no tag stands twice.
 *
 * @see https://www.w3.org/TR/selectors-4/
 * @example
 * ```ts
 * import { listTagKeys } from 'wp-faq-seo/head'
 *
 * listTagKeys({ title: 'Fees', canonical: 'https://example.com/fees/' }) // ['title', 'link[rel="canonical"]']
 * ```
 */
export function listTagKeys(head: Head): string[] {
  return [...new Set(toTags(head).map(tagKey))]
}
