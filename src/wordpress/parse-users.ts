import { USER } from './parse-user.js'
import { parseList, type RestList } from './reading/resource.js'
import { unwrap } from './reading/safe-parse.js'
import type { RestUser } from './shapes/user.js'

/**
 * Parses a list of users: the response of `/wp-json/wp/v2/users`.
 *
 * Takes JSON text or the parsed value, and parses each user as {@link parseUser} does. A user that is refused does not
 * affect the others: its error is in `errors`.
 *
 * @throws {@link RestParseError} if the body is not a list.
 * @see {@link https://developer.wordpress.org/rest-api/reference/users/ | Users, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseUsers } from 'wp-faq-seo/wordpress'
 *
 * parseUsers([{ id: 1, name: 'Ann', slug: 'ann' }]).items.map(({ slug }) => slug) // ['ann']
 * ```
 */
export function parseUsers(json: unknown): RestList<RestUser> {
  return unwrap(parseList(USER, json))
}
