import { bodyIssue, type Issue } from '../internal/issue.js'
import { isPlainObject } from '../internal/plain-object.js'
import { readPost } from './parse-post.js'
import { identify } from './reading/identify.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import type { RestParseError } from './reading/rest-parse-error.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { asList } from './shapes/kinds.js'
import type { RestPost } from './shapes/post.js'

/**
 * A list of posts as far as it could be read.
 *
 * @example
 * ```ts
 * import { parsePosts, type PostList } from 'wp-faq-seo/wordpress'
 *
 * const list: PostList = parsePosts('[]')
 * list // { posts: [], errors: [], warnings: [] }
 * ```
 */
export interface PostList {
  /** The posts, in the order of the list, without the refused ones. */
  readonly posts: readonly RestPost[]
  /** One error for each item that was refused; its paths start with the place in the list, as `[3].title.rendered`. */
  readonly errors: readonly RestParseError[]
  /** What was left out of the posts or read otherwise, with such paths too. */
  readonly warnings: readonly Issue[]
}

/**
 * Reads a list of posts: what `/wp-json/wp/v2/<type>` answers, or an object that has such a list as `posts`.
 *
 * Takes what {@link parsePost} takes, and reads each post as it does. A bad post costs only itself: it is in `errors`.
 *
 * Throws {@link RestParseError} where the body is no list.
 *
 * @example
 * ```ts
 * import { parsePosts } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 1, link: 'https://example.com/faq/a/', type: 'faq', title: { rendered: 'A?' } }
 * const { posts, errors } = parsePosts([post, { ...post, id: 2, title: {} }])
 * posts.map(({ id }) => id) // [1]
 * errors[0]?.message // 'Cannot parse WordPress post 2: title.rendered is missing; add title to _fields'
 * errors[0]?.issues[0]?.path // '[1].title.rendered'
 * ```
 */
export function parsePosts(json: unknown): PostList {
  return unwrap(safeParsePosts(json))
}

/**
 * Reads a list of posts as {@link parsePosts} does, and never throws.
 *
 * `warnings` of the result and of its list are the same.
 *
 * @example
 * ```ts
 * import { safeParsePosts } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParsePosts('<!DOCTYPE html><html>')
 * result.success ? '' : result.error.code // 'html'
 * ```
 */
export function safeParsePosts(json: unknown): SafeParse<PostList> {
  const body = readBody(json)
  if (!body.success) return refuse('posts', [body.issue], { cause: body.cause })
  const wrapped = isPlainObject(body.data) ? body.data.posts : undefined
  if (Array.isArray(wrapped)) return readList(wrapped, 'posts')
  const items =
    Object.keys(body.data).length === 0 && !Array.isArray(body.data) ? undefined : asList(body.data)
  return items === undefined
    ? refuse('posts', [explainNoList(body.data)], { body: body.data })
    : readList(items, '')
}

function readList(items: readonly unknown[], prefix: string): SafeParse<PostList> {
  const posts: RestPost[] = []
  const errors: RestParseError[] = []
  const warnings: Issue[] = []
  for (const [index, item] of items.entries()) {
    const result = readPost(item, `${prefix}[${index}]`)
    if (!result.success) {
      errors.push(result.error)
      continue
    }
    posts.push(result.data)
    for (const warning of result.warnings) warnings.push(warning)
  }
  return { success: true, data: { posts, errors, warnings }, warnings }
}

function explainNoList(body: object): Issue {
  if (readPost(body).success) return bodyIssue('not-list', 'this is one post; use parsePost')
  return identify(body, 'post') ?? bodyIssue('not-list', 'this is an object, not a list of posts')
}
