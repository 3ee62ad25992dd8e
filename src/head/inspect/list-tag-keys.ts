import type { Head } from '../model/head.js'
import { tagKey } from '../model/tag-key.js'
import { toTags } from '../write/to-tags.js'

/**
 * Lists the tags of a head as CSS selectors, each once, in the order of the head.
 *
 * A proxy that inserts the head into an existing page can first remove the elements that match these selectors, so that no tag is
 * duplicated.
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
