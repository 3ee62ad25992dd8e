import { isPlainObject } from '../internal/plain-object.js'
import { readPost } from './parse-post.js'
import { identify } from './reading/identify.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { bodyIssue, type RestIssue } from './reading/rest-issue.js'
import type { RestParseError } from './reading/rest-parse-error.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { asList } from './shapes/kinds.js'
import type { RestPost } from './shapes/post.js'

/**
 * The posts of a list, with the errors of those that could not be parsed.
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
  /** The posts in the order of the list, without the refused ones. */
  readonly posts: readonly RestPost[]
  /** One error for each refused item. Paths start with the index in the list: `[3].title.rendered`. */
  readonly errors: readonly RestParseError[]
  /** What was omitted or changed in the posts, with paths of the same form. */
  readonly warnings: readonly RestIssue[]
}

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
export function safeParsePosts(json: unknown): SafeParse<PostList> {
  const body = readBody(json)
  if (!body.success) return refuse('posts', [body.issue], { cause: body.cause })
  const wrapped = isPlainObject(body.data) ? body.data.posts : undefined
  if (Array.isArray(wrapped)) return readList(wrapped, 'posts')
  const items =
    Object.keys(body.data).length === 0 && !Array.isArray(body.data) ? undefined : asList(body.data)
  return items === undefined
    ? refuse('posts', [explainNotList(body.data)], { body: body.data })
    : readList(items, '')
}

function readList(items: readonly unknown[], prefix: string): SafeParse<PostList> {
  const posts: RestPost[] = []
  const errors: RestParseError[] = []
  const warnings: RestIssue[] = []
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

function explainNotList(body: object): RestIssue {
  if (readPost(body).success) return bodyIssue('not-list', 'this is one post; use parsePost')
  return identify(body, 'post') ?? bodyIssue('not-list', 'this is an object, not a list of posts')
}
