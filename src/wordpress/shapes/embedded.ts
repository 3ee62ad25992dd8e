import { either, list, nothing, number, object, optional, type Shape, text } from './kinds.js'
import { mediaShape, type RestMedia } from './media.js'
import { type RestRenderedText, renderedTextShape } from './rendered-text.js'
import { type RestTerm, termShape } from './term.js'
import { type RestUser, userShape } from './user.js'

/**
 * What stands in `_embedded` in place of a resource that the caller may not see, or that is gone.
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
  /** WordPress's code. */
  readonly code: string
  /** WordPress's message. */
  readonly message: string
  /** Never there: tells errors from resources. */
  readonly id?: never
  /** `data` with the HTTP status, and more, as it arrived. */
  readonly [field: string]: unknown
}

/**
 * The parent page of a post, as `_embedded.up` has it.
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
  /** Address. */
  readonly link: string
  /** Title. */
  readonly title: RestRenderedText
  /** The other fields of embed context, as they arrived. */
  readonly [field: string]: unknown
}

/**
 * `_embedded`: the linked resources of a post, by link relation; there only with `?_embed`.
 *
 * See {@link https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/#_embed | `_embed`}.
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
  readonly author?: readonly (RestUser | RestEmbeddedError)[]
  /** The terms: one list for each taxonomy, in the order of `_links["wp:term"]`. */
  readonly 'wp:term'?: readonly (readonly (RestTerm | RestEmbeddedError)[] | RestEmbeddedError)[]
  /** The featured picture. */
  readonly 'wp:featuredmedia'?: readonly (RestMedia | RestEmbeddedError)[]
  /** The parent page. */
  readonly up?: readonly (RestParent | RestEmbeddedError)[]
  /** `replies` (the comments) and relations of plugins, as they arrived. */
  readonly [rel: string]: unknown
}

export function embeddedShape(): Shape<RestEmbedded> {
  const error = errorShape()
  return object<RestEmbedded>({
    author: optional(list(either(error, userShape()))),
    'wp:term': optional(list(either(error, list(either(error, termShape()))))),
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
