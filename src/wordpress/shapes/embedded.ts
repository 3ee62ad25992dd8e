import { either, list, nothing, number, object, optional, type Shape, text } from './kinds.js'
import { mediaShape, type RestMedia } from './media.js'
import { type RestRenderedText, renderedTextShape } from './rendered-text.js'
import { embeddedTermShape, type RestEmbeddedTerm } from './term.js'
import { embeddedUserShape, type RestEmbeddedUser } from './user.js'

/**
 * The entry of `_embedded` for a resource that the caller may not read, or that no longer exists.
 *
 * @example
 * ```ts
 * import type { RestEmbeddedError } from 'wp-faq-seo/wordpress'
 *
 * const hidden: RestEmbeddedError = { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }
 * hidden.code // 'rest_user_invalid_id'
 * ```
 */
export interface RestEmbeddedError {
  /** Code of WordPress. */
  readonly code: string
  /** Message of WordPress. */
  readonly message: string
  /** Always absent: distinguishes errors from resources. */
  readonly id?: never
  /** `data` with the HTTP status, and further fields, unchanged. */
  readonly [field: string]: unknown
}

/**
 * The parent page of a post in `_embedded.up`.
 *
 * @example
 * ```ts
 * import type { RestParent } from 'wp-faq-seo/wordpress'
 *
 * const parent: RestParent = { id: 3, link: 'https://example.com/help/', title: { rendered: 'Help' } }
 * parent.title.rendered // 'Help'
 * ```
 */
export interface RestParent {
  /** Id. */
  readonly id: number
  /** URL. */
  readonly link: string
  /** Title. */
  readonly title: RestRenderedText
  /** The other fields of embed context, unchanged. */
  readonly [field: string]: unknown
}

/**
 * `_embedded`: the linked resources of a post, by link relation; only with `?_embed`.
 *
 * @see {@link https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/#_embed | `_embed`, REST API Handbook}
 *
 * @example
 * ```ts
 * import type { RestEmbedded } from 'wp-faq-seo/wordpress'
 *
 * const embedded: RestEmbedded = { author: [{ id: 1, name: 'Ann' }], 'wp:term': [[]] }
 * embedded['wp:term']?.length // 1
 * ```
 */
export interface RestEmbedded {
  /** The author. */
  readonly author?: readonly (RestEmbeddedUser | RestEmbeddedError)[]
  /** The terms: one list per taxonomy, in the order of `_links["wp:term"]`. */
  readonly 'wp:term'?: readonly (readonly (RestEmbeddedTerm | RestEmbeddedError)[] | RestEmbeddedError)[]
  /** The featured image. */
  readonly 'wp:featuredmedia'?: readonly (RestMedia | RestEmbeddedError)[]
  /** The parent page. */
  readonly up?: readonly (RestParent | RestEmbeddedError)[]
  /** `replies` (the comments) and relations of plugins, unchanged. */
  readonly [rel: string]: unknown
}

export function embeddedShape(): Shape<RestEmbedded> {
  const error = errorShape()
  return object<RestEmbedded>({
    author: optional(list(either(error, embeddedUserShape()))),
    'wp:term': optional(list(either(error, list(either(error, embeddedTermShape()))))),
    'wp:featuredmedia': optional(list(either(error, mediaShape()))),
    up: optional(list(either(error, parentShape()))),
  })
}

function errorShape(): Shape<RestEmbeddedError> {
  return object<RestEmbeddedError>({ code: text, message: text, id: optional(nothing) })
}

function parentShape(): Shape<RestParent> {
  return object<RestParent>({ id: number, link: text, title: renderedTextShape() })
}
