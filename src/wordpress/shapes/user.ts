import { number, object, optional, record, type Shape, text } from './kinds.js'

/**
 * The public fields of a user, such as the author of a post.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/users/#schema | Users, REST API Handbook}
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
  /** Display name as WordPress stores it: text that may contain character references. */
  readonly name: string
  /** URL of the user's website; `''` for none. */
  readonly url?: string
  /** Biography. */
  readonly description?: string
  /** URL of the author archive. */
  readonly link?: string
  /** Last segment of that URL. */
  readonly slug?: string
  /** URLs of the avatar, by width in pixels. */
  readonly avatar_urls?: Readonly<Record<string, string>>
  /** Fields of plugins, unchanged. */
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
