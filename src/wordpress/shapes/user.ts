import { number, object, optional, record, type Shape, text } from './kinds.js'

/**
 * A user as the public sees one: the author of a post.
 *
 * See {@link https://developer.wordpress.org/rest-api/reference/users/#schema | the schema of a user}.
 *
 * @example
 * ```ts
 * import type { RestUser } from 'wp-faq-seo/wordpress'
 *
 * const user: RestUser = { id: 1, name: 'Ann &amp; Bo', slug: 'ann' }
 * user.name // 'Ann &amp; Bo'
 * ```
 */
export interface RestUser {
  /** Id. */
  readonly id: number
  /** Display name as WordPress stores it: text that may hold character references. */
  readonly name: string
  /** The user's own web site; `''` where none was given. */
  readonly url?: string
  /** What the user says about themselves. */
  readonly description?: string
  /** Address of the author archive. */
  readonly link?: string
  /** Last part of that address. */
  readonly slug?: string
  /** Addresses of the avatar, by width in pixels. */
  readonly avatar_urls?: Readonly<Record<string, string>>
  /** What plugins add, as it arrived. */
  readonly [field: string]: unknown
}

export function userShape(): Shape<RestUser> {
  return object<RestUser>({
    id: number,
    name: text,
    url: optional(text),
    description: optional(text),
    link: optional(text),
    slug: optional(text),
    avatar_urls: optional(record(text)),
  })
}
