import type { Head } from '../head/model/head.js'
import { findPluginHead } from './find-plugin-head.js'
import type { PluginHeadOptions } from './plugin.js'

/**
 * Reads the head that the site's SEO plugin printed, whichever plugin it is:
 *
 * - a resource with the fields of Yoast SEO (`yoast_head_json`, `yoast_head`) or All in One SEO (`aioseo_head`, `aioseo_head_json`)
 * - a post, term or user of WPGraphQL with `seo`, which Yoast SEO adds
 * - the response of `yoast/v1/get_head`, of Rank Math's `rankmath/v1/getHead`, or of SEOPress's `seopress/v1/posts/ID`
 * - the HTML of a page, as text, for all other plugins
 *
 * JSON may be text or parsed. If there are heads of several plugins, the first one in this order is read, and `report` receives `two-plugins`.
 *
 * All tags and the graph of the plugin are kept. From the HTML of a page, tags of WordPress and empty tags are omitted (`headFromHtml`). These
 * faults are corrected:
 *
 * - titles of the post in which the plugin joined words at a `<br>`, or escaped a character reference without a semicolon
 * - unrendered shortcodes of page builders in descriptions and answers
 * - JSON-LD keywords with a value of the wrong type
 * - active content in answers, such as scripts
 * - robots directives that All in One SEO added from another post of the same list
 *
 * @returns `undefined` if there is no head: `yoast_head` is `null`, `_fields=` omitted it, or the response is an error.
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo'
 * import { readPluginHead } from 'wp-faq-seo/plugins'
 *
 * const post = { id: 1, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees' } }
 * readPluginHead(parsePost({ ...post, yoast_head_json: { title: 'Fees – Example' } }))?.title // 'Fees – Example'
 * readPluginHead(parsePost({ ...post, aioseo_head_json: { title: 'All fees' } }))?.title // 'All fees'
 * readPluginHead({ success: true, head: '<title>Q&amp;A</title>' })?.title // 'Q&A'
 * readPluginHead(parsePost(post)) // undefined
 * ```
 */
export function readPluginHead(value: unknown, options: PluginHeadOptions = {}): Head | undefined {
  return findPluginHead(value, options)?.head
}
