import { POST } from './parse-post.js'
import { parseList, type RestList } from './reading/resource.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import type { RestPost } from './shapes/post.js'

/**
 * Parses a list of posts: the response of `/wp-json/wp/v2/<type>`, or an object with such a list in `posts`.
 *
 * Takes JSON text or the parsed value, and parses each post as {@link parsePost} does. A post that is refused does not
 * affect the others: its error is in `errors`.
 *
 * @throws {@link RestParseError} if the body is not a list.
 *
 * @example
 * ```ts
 * import { parsePosts } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 1, link: 'https://example.com/faq/a/', type: 'faq', title: { rendered: 'A?' } }
 * const { items, errors } = parsePosts([post, { ...post, id: 2, title: {} }])
 * items.map(({ id }) => id) // [1]
 * errors[0]?.message // 'Cannot parse WordPress post 2: title.rendered is missing; add title to _fields'
 * errors[0]?.issues[0]?.path // '[1].title.rendered'
 * ```
 */
export function parsePosts(json: unknown): RestList<RestPost> {
  return unwrap(safeParsePosts(json))
}

/**
 * Parses a list of posts as {@link parsePosts} does, but never throws.
 *
 * `warnings` of the result and of its data are the same list.
 *
 * @example
 * ```ts
 * import { safeParsePosts } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParsePosts('<!DOCTYPE html><html>')
 * result.success ? '' : result.error.code // 'html'
 * ```
 */
export function safeParsePosts(json: unknown): SafeParse<RestList<RestPost>> {
  return parseList(POST, json, 'posts')
}
