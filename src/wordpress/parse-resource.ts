import { isPlainObject, type PlainObject } from '../internal/plain-object.js'
import { quoteName } from '../internal/quote.js'
import { HEAD_RESPONSE } from './parse-head-response.js'
import { POST } from './parse-post.js'
import { TERM } from './parse-term.js'
import { TYPE } from './parse-type.js'
import { USER } from './parse-user.js'
import { explain } from './reading/explain.js'
import { identify, type ResourceName, recognizeResource } from './reading/identify.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { type Resource, readResource, withWarnings } from './reading/resource.js'
import { bodyIssue, type RestIssue } from './reading/rest-issue.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import type { RestHeadResponse } from './shapes/head-response.js'
import type { RestPost } from './shapes/post.js'
import type { RestTerm } from './shapes/term.js'
import type { RestType } from './shapes/type.js'
import type { RestUser } from './shapes/user.js'
import { isPost } from './values/is-post.js'

/**
 * A response of WordPress that represents a page of the site. `isResource(resource, 'term')` narrows its type.
 *
 * @example
 * ```ts
 * import { parseResource, type RestResource } from 'wp-faq-seo/wordpress'
 *
 * const resource: RestResource = parseResource({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories' })
 * resource // { id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories' }
 * ```
 */
export type RestResource = RestPost | RestTerm | RestType | RestUser | RestHeadResponse

/**
 * Parses any response that represents a page of the site: a post, a term, a post type, a user, or the response of
 * `yoast/v1/get_head`.
 *
 * Takes JSON text or the parsed value. Also takes a list with exactly one resource, as `?slug=` returns it. It is as lenient as
 * {@link parsePost}.
 *
 * @throws {@link RestParseError} if the input is none of these resources.
 *
 * @example
 * ```ts
 * import { parseResource } from 'wp-faq-seo/wordpress'
 *
 * parseResource('[{"id":2,"name":"Fees","slug":"fees","taxonomy":"faq-categories"}]')
 * // { id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories' }
 * ```
 */
export function parseResource(json: unknown): RestResource {
  return unwrap(safeParseResource(json))
}

/**
 * Parses any response that represents a page as {@link parseResource} does, but never throws.
 *
 * @example
 * ```ts
 * import { safeParseResource } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParseResource({ id: 7, author_name: 'Bo', post: 549 })
 * result.success ? '' : result.error.message // 'Cannot parse WordPress resource: this is a comment'
 * ```
 */
export function safeParseResource(json: unknown): SafeParse<RestResource> {
  const body = readBody(json)
  if (!body.success) return refuse('resource', [body.issue], { cause: body.cause })
  if (!Array.isArray(body.data)) return withWarnings(body.warnings, readAny(body.data))
  if (body.data.length === 1) return withWarnings(body.warnings, readAny(body.data[0]))
  return refuse('resource', [explainList(body.data)])
}

const RESOURCES: Readonly<Record<ResourceName, Resource<RestResource>>> = {
  post: POST as Resource<RestResource>,
  term: TERM as Resource<RestResource>,
  'post type': TYPE as Resource<RestResource>,
  user: USER as Resource<RestResource>,
  'head response': HEAD_RESPONSE as Resource<RestResource>,
}

function readAny(value: unknown): SafeParse<RestResource> {
  const resource = isPlainObject(value) ? resourceOf(value) : undefined
  if (resource !== undefined) return readResource(resource, value)
  return refuse('resource', explain(value, 'resource', isPlainObject(value) ? [explainKeys(value)] : []), {
    body: value,
  })
}

function resourceOf(body: PlainObject): Resource<RestResource> | undefined {
  // A post may have fields of any name.
  if (isPost(body)) return RESOURCES.post
  const name = recognizeResource(body)
  if (name !== undefined) return RESOURCES[name]
  if (identify(body, 'resource') !== undefined) return undefined
  // `_fields=` leaves out the fields by which WordPress's resources are usually recognized.
  if ('title' in body && 'id' in body) return RESOURCES.post
  if (typeof body.html === 'string' && !('id' in body)) return RESOURCES['head response']
  if (typeof body.name !== 'string') return undefined
  if (typeof body.id === 'number') return RESOURCES.user
  return typeof body.slug === 'string' ? RESOURCES['post type'] : undefined
}

function explainKeys(body: PlainObject): RestIssue {
  const keys = Object.keys(body).slice(0, 5).map(quoteName)
  const has = keys.length === 0 ? 'is an empty object' : `has the keys ${keys.join(', ')}`
  return bodyIssue(
    'not-resource',
    `this is not a post, term, post type, user or get_head response; it ${has}`,
  )
}

function explainList(list: readonly unknown[]): RestIssue {
  if (list.length === 0) return bodyIssue('not-found', 'the list is empty, so nothing matches')
  const [first] = list
  const other =
    isPlainObject(first) && resourceOf(first) === undefined ? identify(first, 'resource') : undefined
  if (other !== undefined)
    return { ...other, message: other.message.replace('this is', 'the first item of the list is') }
  const parser = isPlainObject(first) ? resourceOf(first)?.listParser : undefined
  const hint = parser === undefined ? 'pass its items one by one' : `use ${parser}`
  return bodyIssue('list', `this is a list of ${list.length}; ${hint}`)
}
