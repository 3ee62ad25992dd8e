import { parseSingle, type Resource } from './reading/resource.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { postShape, type RestPost } from './shapes/post.js'

/**
 * Parses one post: the response of `/wp-json/wp/v2/<type>/<id>`, or the list of one post that `?slug=` returns.
 *
 * Takes JSON text (with or without a byte order mark) or the parsed value. A well-formed post is returned as it is,
 * without a copy. Parsing is lenient:
 * - A broken field is omitted, together with the smallest optional part that requires it.
 * - An empty value of another type (`[]` for an object, `false`, `null`, `''`) counts as absent.
 * - A string in place of `{ rendered }`, as in custom exports, is read as HTML.
 * - `raw` replaces a missing `rendered`.
 * - An HTML comment after JSON text, such as page caches add, is ignored.
 *
 * {@link safeParsePost} reports what was omitted or changed.
 *
 * @throws {@link RestParseError} if the input is not a post with `id`, `link`, `type` and `title`.
 * @see {@link https://developer.wordpress.org/rest-api/reference/posts/ | Posts, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo/wordpress'
 *
 * const json = '{"id":549,"link":"https://example.com/faq/a/","type":"faq","title":{"rendered":"Why?"},"meta":[]}'
 * parsePost(json) // { id: 549, link: 'https://example.com/faq/a/', type: 'faq', title: { rendered: 'Why?' } }
 * parsePost(`[${json}]`).id // 549
 * ```
 */
export function parsePost(json: unknown): RestPost {
  return unwrap(safeParsePost(json))
}

/**
 * Parses one post as {@link parsePost} does, but never throws.
 *
 * `warnings` lists each field that was omitted or changed, except empty values that count as absent.
 *
 * @example
 * ```ts
 * import { safeParsePost } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 549, link: 'https://example.com/faq/a/', type: 'faq', title: 'Why?' }
 * const result = safeParsePost(post)
 * result.success && result.data.title // { rendered: 'Why?' }
 * result.success && result.warnings[0]?.message // 'title is a string, read as title.rendered'
 *
 * const refused = safeParsePost('{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}')
 * refused.success ? '' : refused.error.code // 'rest-error'
 * ```
 */
export function safeParsePost(json: unknown): SafeParse<RestPost> {
  return parseSingle(POST, json)
}

export const POST: Resource<RestPost> = {
  name: 'post',
  plural: 'posts',
  shape: postShape,
  parser: 'parsePost',
  listParser: 'parsePosts',
}
