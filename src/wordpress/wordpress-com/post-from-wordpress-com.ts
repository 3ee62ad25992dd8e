import { convertOne } from '../other-apis/convert-resource.js'
import { unwrap } from '../reading/safe-parse.js'
import type { RestPost } from '../shapes/post.js'
import { POST_OF_WORDPRESS_COM } from './convert-post.js'
import { readPostsOfWordPressCom } from './read-posts.js'

/**
 * Converts a post of WordPress.com's own API (v1.1), which also serves Jetpack sites, to the resource that the REST API would have returned with
 * `_embed`.
 *
 * Takes the response of `/rest/v1.1/sites/SITE/posts/ID`, as text or parsed. Only `ID`, `URL` and `title` are required. Times are
 * converted to UTC, and entries of `metadata` become `meta`. Other fields are kept unchanged.
 *
 * The API returns no SEO fields: pass `site` to `composeHead`, and the head is derived. It does not return the URLs of terms and authors
 * either, nor whether an editor hid the post from search engines.
 *
 * @throws {@link RestParseError} if the input is not a post of this API, or is an error such as `unknown_post`.
 * @see {@link https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/%24post_ID/ | Get a single post, WordPress.com}
 * @example
 * ```ts
 * import { postFromWordPressCom } from 'wp-faq-seo/wordpress'
 *
 * const json = { ID: 8, URL: 'https://example.com/faq/fees/', type: 'faq', title: 'Fees?', date: '2026-05-04T11:15:00+02:00' }
 * postFromWordPressCom(json).date_gmt // '2026-05-04T09:15:00'
 * ```
 */
export function postFromWordPressCom(json: unknown): RestPost {
  const read = readPostsOfWordPressCom(json, 'post')
  return unwrap(read.success ? convertOne(POST_OF_WORDPRESS_COM, read.nodes, read.body) : read)
}
