import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { isNumber, maybeList } from './guards.js'
import { isMedia, mediaSchema, type RestMedia } from './media.js'
import type { RestPost } from './post.js'
import { isRenderedText, type RestRenderedText, renderedTextSchema } from './rendered-text.js'
import { isTerm, type RestTerm, termSchema } from './term.js'
import { isUser, type RestUser, userSchema } from './user.js'

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

/** The terms that are embedded in a post, those of all taxonomies in one list. */
export function embeddedTerms(post: RestPost): readonly RestTerm[] {
  return (post._embedded?.['wp:term'] ?? []).flatMap((terms) => resources<RestTerm>(terms))
}

/** The author embedded in a post; absent without `?_embed` and where WordPress hides users. */
export function embeddedAuthor(post: RestPost): RestUser | undefined {
  return resources<RestUser>(post._embedded?.author)[0]
}

/** The featured picture embedded in a post. */
export function embeddedMedia(post: RestPost): RestMedia | undefined {
  return resources<RestMedia>(post._embedded?.['wp:featuredmedia'])[0]
}

/** The parent page embedded in a post. */
export function embeddedParent(post: RestPost): RestParent | undefined {
  return resources<RestParent>(post._embedded?.up)[0]
}

function resources<T>(
  entries: readonly (T | RestEmbeddedError)[] | RestEmbeddedError | undefined,
): readonly T[] {
  if (!Array.isArray(entries)) return []
  return entries.filter((entry: T | RestEmbeddedError): entry is T => !isEmbeddedError(entry))
}

export function embeddedSchema(): z.ZodMiniType<RestEmbedded> {
  return z.looseObject({
    author: z.exactOptional(z.array(orError(userSchema()))),
    'wp:term': z.exactOptional(z.array(orError(z.array(orError(termSchema()))))),
    'wp:featuredmedia': z.exactOptional(z.array(orError(mediaSchema()))),
    up: z.exactOptional(z.array(orError(parentSchema()))),
  })
}

/** The resource stands last: {@link mend} reads what fits no alternative as the last one. */
function orError<T>(resource: z.ZodMiniType<T>): z.ZodMiniType<T | RestEmbeddedError> {
  return z.union([
    z.looseObject({ code: z.string(), message: z.string(), id: z.exactOptional(z.never()) }),
    resource,
  ])
}

function parentSchema(): z.ZodMiniType<RestParent> {
  return z.looseObject({ id: z.number(), link: z.string(), title: renderedTextSchema() })
}

export function maybeEmbedded(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isPlainObject(value) &&
    maybeList(value.author, isUserOrError) &&
    maybeList(value['wp:term'], isTermListOrError) &&
    maybeList(value['wp:featuredmedia'], isMediaOrError) &&
    maybeList(value.up, isParentOrError)
  )
}

function isUserOrError(value: unknown): boolean {
  return isUser(value) || isEmbeddedError(value)
}

function isTermListOrError(value: unknown): boolean {
  return Array.isArray(value) ? maybeList(value, isTermOrError) : isEmbeddedError(value)
}

function isTermOrError(value: unknown): boolean {
  return isTerm(value) || isEmbeddedError(value)
}

function isMediaOrError(value: unknown): boolean {
  return isMedia(value) || isEmbeddedError(value)
}

function isParentOrError(value: unknown): boolean {
  return isParent(value) || isEmbeddedError(value)
}

function isParent(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    isNumber(value.id) &&
    typeof value.link === 'string' &&
    isRenderedText(value.title)
  )
}

function isEmbeddedError(value: unknown): value is RestEmbeddedError {
  return (
    isPlainObject(value) &&
    typeof value.code === 'string' &&
    typeof value.message === 'string' &&
    value.id === undefined
  )
}
