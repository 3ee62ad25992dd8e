import { bodyIssue, issuesAt } from '../internal/issue.js'
import { isPlainObject } from '../internal/plain-object.js'
import { explain } from './reading/explain.js'
import { identify } from './reading/identify.js'
import { parseLenient } from './reading/parse-lenient.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { postShape, type RestPost } from './shapes/post.js'

/**
 * Reads one post: what `/wp-json/wp/v2/<type>/<id>` answers, or the list of one post that `?slug=` answers.
 *
 * Takes JSON text (with or without byte order mark) or the parsed value. A well-formed post is handed out as it was
 * parsed, without a copy. A field that is broken becomes absent, with the smallest optional part around it, and so does
 * an empty stand-in (`[]` for an object, `false`, `null`); a string in place of `{ rendered }`, as home-made exports
 * have it, is read as HTML; `raw` stands in for a missing `rendered`. {@link safeParsePost} tells what was done.
 *
 * Throws {@link RestParseError} for anything that is not a post with `id`, `link`, `type` and `title`.
 * See {@link https://developer.wordpress.org/rest-api/reference/posts/ | the posts of the REST API}.
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
 * Reads one post as {@link parsePost} does, and never throws.
 *
 * `warnings` names each field that was left out or read otherwise than it arrived (not the empty stand-ins).
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
  const body = readBody(json)
  if (!body.success) return refuse('post', [body.issue], { cause: body.cause })
  return Array.isArray(body.data) ? readOnlyPost(body.data) : readPost(body.data)
}

function readOnlyPost(list: readonly unknown[]): SafeParse<RestPost> {
  if (list.length === 1) return readPost(list[0])
  if (list.length === 0) {
    return refuse('post', [bodyIssue('not-found', 'the list is empty, so no post has this slug')])
  }
  const other = identify(list[0], 'post')
  if (other !== undefined) return refuse('post', [{ ...other, message: `in a list, ${other.message}` }])
  return refuse('post', [bodyIssue('list', `this is a list of ${list.length} posts; use parsePosts`)])
}

/** Reads a parsed value as a post; `at` is its place in a list. */
export function readPost(value: unknown, at?: string): SafeParse<RestPost> {
  const { value: post, issues } = parseLenient(postShape(), value)
  if (post !== undefined) return { success: true, data: post, warnings: issuesAt(at, issues) }
  const reasons = explain(value, 'post', issues)
  const postId = reasons[0].path === '' ? undefined : idOf(value)
  return refuse('post', reasons, { at, postId, body: value })
}

function idOf(value: unknown): number | undefined {
  return isPlainObject(value) && typeof value.id === 'number' ? value.id : undefined
}
