import { once } from '../../internal/once.js'
import { type FieldsOf, number, object, optional, type Shape, text } from './kinds.js'
import { pluginFields, type RestPluginFields } from './plugin-fields.js'

/**
 * A term of a taxonomy: a category, a tag or an FAQ topic.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/categories/#schema | Categories, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseTerms, type RestTerm } from 'wp-faq-seo/wordpress'
 *
 * const terms: readonly RestTerm[] = parseTerms('[{"id":2,"name":"Q &amp; A","slug":"q-a","taxonomy":"category"}]').items
 * terms[0]?.name // 'Q &amp; A'
 * ```
 */
export interface RestTerm extends RestEmbeddedTerm, RestPluginFields {
  /** Fields of other plugins, unchanged. */
  readonly [field: string]: unknown
}

/** A term in `_embedded`: the same fields, without those of the SEO plugin, which are not checked there. */
export interface RestEmbeddedTerm {
  /** Id, unique across all taxonomies of a site. */
  readonly id: number
  /** Name as WordPress stores it: text with character references (`Q &amp; A`), no markup. */
  readonly name: string
  /** Last segment of its URL; non-Latin letters are percent-encoded. */
  readonly slug: string
  /** Name of its taxonomy, such as `category`. */
  readonly taxonomy: string
  /** URL of its archive page. */
  readonly link?: string
  /** Description: HTML, often `''`. */
  readonly description?: string
  /** Id of the parent, 0 for none; absent in embedded terms and flat taxonomies. */
  readonly parent?: number
  /** Number of published posts; absent in embedded terms. */
  readonly count?: number
  /** Fields of other plugins, unchanged. */
  readonly [field: string]: unknown
}

function ownFields(): FieldsOf<RestEmbeddedTerm> {
  return {
    id: number,
    name: text,
    slug: text,
    taxonomy: text,
    link: optional(text),
    description: optional(text),
    parent: optional(number),
    count: optional(number),
  }
}

export const embeddedTermShape: () => Shape<RestEmbeddedTerm> = /* @__PURE__ */ once(() =>
  object<RestEmbeddedTerm>(ownFields()),
)

export const termShape: () => Shape<RestTerm> = /* @__PURE__ */ once(() =>
  object<RestTerm>({ ...ownFields(), ...pluginFields() }),
)
