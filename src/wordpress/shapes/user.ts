import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { isNumber, isString, maybeRecord, maybeString } from './guards.js'

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

export function userSchema(): z.ZodMiniType<RestUser> {
  const text = z.exactOptional(z.string())
  return z.looseObject({
    id: z.number(),
    name: z.string(),
    url: text,
    description: text,
    link: text,
    slug: text,
    avatar_urls: z.exactOptional(z.record(z.string(), z.string())),
  })
}

export function isUser(value: unknown): value is RestUser {
  return (
    isPlainObject(value) &&
    isNumber(value.id) &&
    typeof value.name === 'string' &&
    maybeString(value.url) &&
    maybeString(value.description) &&
    maybeString(value.link) &&
    maybeString(value.slug) &&
    maybeRecord(value.avatar_urls, isString)
  )
}
