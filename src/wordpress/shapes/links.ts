import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { isString, maybeBoolean, maybeList, maybeRecord, maybeString } from './guards.js'

/**
 * One link of `_links`.
 *
 * See {@link https://developer.wordpress.org/rest-api/using-the-rest-api/linking-and-embedding/ | Linking and Embedding}.
 *
 * @example
 * ```ts
 * import type { RestLink } from 'wp-faq-seo/wordpress'
 *
 * const link: RestLink = { taxonomy: 'category', href: 'https://example.com/wp-json/wp/v2/categories?post=1' }
 * link.taxonomy // 'category'
 * ```
 */
export interface RestLink {
  /** Address of the linked resource in the REST API; in `curies` a template with `{rel}`. */
  readonly href: string
  /** Whether `?_embed` puts the resource into `_embedded`. */
  readonly embeddable?: boolean
  /** Name of the taxonomy; only under `wp:term`. */
  readonly taxonomy?: string
  /** Methods that the caller may use; only under `self`, since WordPress 6.7. */
  readonly targetHints?: {
    /** HTTP methods, as `GET`. */
    readonly allow?: readonly string[]
    /** Further hints, as they arrived. */
    readonly [hint: string]: unknown
  }
  /** Prefix that a template stands for; only under `curies`. */
  readonly name?: string
  /** Whether `href` is a template; only under `curies`. */
  readonly templated?: boolean
  /** What else the link says, such as `count` and `id`, as it arrived. */
  readonly [field: string]: unknown
}

/**
 * `_links`: the resources that belong to a post, by link relation.
 *
 * Core's relations are `self`, `collection`, `about`, `author`, `replies`, `up`, `version-history`,
 * `predecessor-version`, `wp:featuredmedia`, `wp:attachment`, `wp:term` and `curies`.
 *
 * @example
 * ```ts
 * import type { RestLinks } from 'wp-faq-seo/wordpress'
 *
 * const links: RestLinks = { self: [{ href: 'https://example.com/wp-json/wp/v2/faq/1' }] }
 * links.self?.[0]?.href // 'https://example.com/wp-json/wp/v2/faq/1'
 * ```
 */
export type RestLinks = Readonly<Record<string, readonly RestLink[]>>

export function linksSchema(): z.ZodMiniType<RestLinks> {
  const text = z.exactOptional(z.string())
  const flag = z.exactOptional(z.boolean())
  const hints = z.looseObject({ allow: z.exactOptional(z.array(z.string())) })
  const link = z.looseObject({
    href: z.string(),
    embeddable: flag,
    taxonomy: text,
    targetHints: z.exactOptional(hints),
    name: text,
    templated: flag,
  })
  return z.record(z.string(), z.array(link))
}

export function maybeLinks(value: unknown): boolean {
  return maybeRecord(value, isLinkList)
}

function isLinkList(value: unknown): boolean {
  return value !== undefined && maybeList(value, isLink)
}

function isLink(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    typeof value.href === 'string' &&
    maybeBoolean(value.embeddable) &&
    maybeString(value.taxonomy) &&
    maybeTargetHints(value.targetHints) &&
    maybeString(value.name) &&
    maybeBoolean(value.templated)
  )
}

function maybeTargetHints(value: unknown): boolean {
  return value === undefined || (isPlainObject(value) && maybeList(value.allow, isString))
}
