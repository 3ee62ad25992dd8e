import { escapeText } from '../content/html/escape.js'
import type { RestUser } from '../wordpress/shapes/user.js'
import { type FakeListOptions, homeOf, writeListHead } from './fake-list-head.js'
import { fakeSlug } from './fake-slug.js'

/** The fields of a fake user. Every default is a constant. */
export interface FakeUserOptions extends FakeListOptions {
  /** Default: 3. */
  readonly id?: number | undefined
  /** Display name as plain text. Default: `Ann Archer`. */
  readonly name?: string | undefined
  /** The last part of the URL. Default: derived from the name. */
  readonly slug?: string | undefined
  /** The URL of the user's own website. Default: none. */
  readonly website?: string | undefined
  /** Biography. Default: none. */
  readonly description?: string | undefined
  /** The URL of the avatar. Default: none. */
  readonly avatar?: string | undefined
}

/**
 * Makes a user as WordPress's REST API sends it: JSON data, a new object on every call, equal for equal options.
 *
 * @see https://developer.wordpress.org/rest-api/reference/users/#schema
 * @example
 * ```ts
 * import { composeHead } from 'wp-faq-seo'
 * import { fakeUser } from 'wp-faq-seo/testing'
 *
 * composeHead(fakeUser({ name: 'Bo' })).openGraph?.url // 'https://www.example.com/author/bo/'
 * ```
 */
export function fakeUser(options: FakeUserOptions = {}): RestUser {
  const { id = 3, name = 'Ann Archer', website = '', description = '', avatar } = options
  const { slug = fakeSlug(name) } = options
  const user = {
    id,
    name: escapeText(name),
    url: website,
    description,
    link: `${homeOf(options)}author/${slug}/`,
    slug,
    ...(avatar !== undefined && { avatar_urls: { 24: avatar, 48: avatar, 96: avatar } }),
    meta: [],
  }
  return { ...user, ...writeListHead(user, options) }
}
