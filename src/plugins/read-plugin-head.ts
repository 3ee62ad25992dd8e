import type { Head } from '../head/model/head.js'
import type { RestPost } from '../wordpress/shapes/post.js'
import { readYoastHead } from './yoast/read-yoast-head.js'

/** The SEO plugins whose heads are understood, each in a folder of its own. */
const READERS: readonly ((post: RestPost) => Head | undefined)[] = [readYoastHead]

/**
 * Reads what the site's SEO plugin already said of a post.
 *
 * Nothing is lost: `renderHead` prints the very tags and the graph that the plugin printed. Understood is Yoast SEO
 * (`yoast_head_json` and `yoast_head`), free and Premium.
 *
 * @returns `undefined` where the post carries no plugin's head, as with `yoast_head: null`, or where `_fields=` left
 * the field out.
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
export function readPluginHead(post: RestPost): Head | undefined {
  for (const read of READERS) {
    const head = read(post)
    if (head !== undefined) return head
  }
  return undefined
}

/**
 * Reads what the site's SEO plugin already said of a whole list of posts.
 *
 * @returns One entry a post, in the list's order; `undefined` where a post carries no plugin's head.
 * @example
 * ```ts
 * import { readPluginHeads } from 'wp-faq-seo/plugins'
 *
 * const post = { id: 1, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees' } }
 * readPluginHeads([post, { ...post, yoast_head_json: { title: 'Fees' } }]) // [undefined, { title: 'Fees' }]
 * ```
 */
export function readPluginHeads(posts: readonly RestPost[]): (Head | undefined)[] {
  return posts.map(readPluginHead)
}
