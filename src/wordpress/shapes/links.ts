import { flag, list, object, optional, record, type Shape, text } from './kinds.js'

/**
 * One link of `_links`.
 *
 * @see {@link https://developer.wordpress.org/rest-api/using-the-rest-api/linking-and-embedding/ | Linking and Embedding, REST API Handbook}
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
  /** URL of the linked resource in the REST API; in `curies` a template with `{rel}`. */
  readonly href: string
  /** Whether `?_embed` adds the resource to `_embedded`. */
  readonly embeddable?: boolean
  /** Name of the taxonomy; only under `wp:term`. */
  readonly taxonomy?: string
  /** What the caller may do; only under `self`, since WordPress 6.7. */
  readonly targetHints?: {
    /** Allowed HTTP methods, such as `GET`. */
    readonly allow?: readonly string[]
    /** Further hints, unchanged. */
    readonly [hint: string]: unknown
  }
  /** Prefix that the template expands; only under `curies`. */
  readonly name?: string
  /** Whether `href` is a template; only under `curies`. */
  readonly templated?: boolean
  /** Further fields, such as `count` and `id`, unchanged. */
  readonly [field: string]: unknown
}

/**
 * `_links`: the links of a post, by link relation.
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

export function linksShape(): Shape<RestLinks> {
  return record(list(linkShape()))
}

function linkShape(): Shape<RestLink> {
  return object<RestLink>({
    href: text,
    embeddable: optional(flag),
    taxonomy: optional(text),
    targetHints: optional(object<NonNullable<RestLink['targetHints']>>({ allow: optional(list(text)) })),
    name: optional(text),
    templated: optional(flag),
  })
}
