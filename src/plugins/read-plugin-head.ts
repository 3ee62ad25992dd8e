import type { Head } from '../head/model/head.js'
import type { RestResource } from '../wordpress/parse-resource.js'
import { withTitlesAsShown } from './titles-as-shown.js'
import { readYoastHead } from './yoast/read-yoast-head.js'

/** A reader for each supported SEO plugin. */
const READERS: readonly ((resource: RestResource) => Head | undefined)[] = [readYoastHead]

/**
 * Reads the head that the site's SEO plugin printed for a resource: a post, a term, a post type, a user, or the response of
 * `yoast/v1/get_head`.
 *
 * Nothing is lost: `renderHead` prints the same tags and the same graph as the plugin. Yoast SEO is supported
 * (`yoast_head_json` and `yoast_head`), free and Premium. Only these faults are corrected:
 *
 * - titles of the post in which the plugin joined words at a `<br>`, or escaped a character reference without a semicolon
 * - unrendered shortcodes of page builders in descriptions and answers
 * - JSON-LD keywords with a value of the wrong type
 *
 * @returns `undefined` if the resource has no plugin's head: `yoast_head` is `null`, or `_fields=` omitted it.
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo'
 * import { readPluginHead } from 'wp-faq-seo/plugins'
 *
 * const post = { id: 1, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees' } }
 * readPluginHead(parsePost({ ...post, yoast_head_json: { title: 'Fees – Example' } }))?.title // 'Fees – Example'
 * readPluginHead(parsePost(post)) // undefined
 * ```
 */
export function readPluginHead(resource: RestResource): Head | undefined {
  for (const read of READERS) {
    const head = read(resource)
    if (head !== undefined) return withTitlesAsShown(head, resource)
  }
  return undefined
}
