import { once } from '../../internal/once.js'
import { type FieldsOf, number, object, optional, record, type Shape, text } from './kinds.js'
import { pluginFields, type RestPluginFields } from './plugin-fields.js'

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
export interface RestUser extends RestEmbeddedUser, RestPluginFields {
  /** Fields of other plugins, unchanged. */
  readonly [field: string]: unknown
}

/** A user in `_embedded`: the same fields, without those of the SEO plugin, which are not checked there. */
export interface RestEmbeddedUser {
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
  /** Fields of other plugins, unchanged. */
  readonly [field: string]: unknown
}

function ownFields(): FieldsOf<RestEmbeddedUser> {
  return {
    id: number,
    name: text,
    url: optional(text),
    description: optional(text),
    link: optional(text),
    slug: optional(text),
    avatar_urls: optional(record(text)),
  }
}

export const embeddedUserShape: () => Shape<RestEmbeddedUser> = /* @__PURE__ */ once(() =>
  object<RestEmbeddedUser>(ownFields()),
)

export const userShape: () => Shape<RestUser> = /* @__PURE__ */ once(() =>
  object<RestUser>({ ...ownFields(), ...pluginFields() }),
)
