import { parseSingle, type Resource } from './reading/resource.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { type RestUser, userShape } from './shapes/user.js'

/**
 * Parses one user: the response of `/wp-json/wp/v2/users/<id>`, or the list of one user that `?slug=` returns.
 *
 * Takes JSON text or the parsed value, and is as lenient as {@link parsePost}. Without authentication, WordPress returns only users
 * who have published posts.
 *
 * @throws {@link RestParseError} if the input is not a user with `id` and `name`.
 * @see {@link https://developer.wordpress.org/rest-api/reference/users/ | Users, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseUser } from 'wp-faq-seo/wordpress'
 *
 * parseUser({ id: 1, name: 'Ann', slug: 'ann', link: 'https://example.com/author/ann/' }).slug // 'ann'
 * ```
 */
export function parseUser(json: unknown): RestUser {
  return unwrap(safeParseUser(json))
}

/**
 * Parses one user as {@link parseUser} does, but never throws.
 *
 * @example
 * ```ts
 * import { safeParseUser } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParseUser('{"code":"rest_user_cannot_view","message":"Not allowed.","data":{"status":401}}')
 * result.success ? '' : result.error.restError?.status // 401
 * ```
 */
export function safeParseUser(json: unknown): SafeParse<RestUser> {
  return parseSingle(USER, json)
}

export const USER: Resource<RestUser> = {
  name: 'user',
  plural: 'users',
  shape: userShape,
  isCommon: true,
  parser: 'parseUser',
  listParser: 'parseUsers',
}
