import { once } from '../../internal/once.js'
import { number, object, optional, type Shape, text } from './kinds.js'

/**
 * A term of a taxonomy: a category, a tag or an FAQ topic.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/categories/#schema | Categories, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseTerms, type RestTerm } from 'wp-faq-seo/wordpress'
 *
 * const terms: readonly RestTerm[] = parseTerms('[{"id":2,"name":"Q &amp; A","slug":"q-a","taxonomy":"category"}]')
 * terms[0]?.name // 'Q &amp; A'
 * ```
 */
export interface RestTerm {
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
  /** Fields of plugins, such as `yoast_head_json`, unchanged. */
  readonly [field: string]: unknown
}

export const termShape: () => Shape<RestTerm> = /* @__PURE__ */ once(() =>
  object<RestTerm>({
    id: number,
    name: text,
    slug: text,
    taxonomy: text,
    link: optional(text),
    description: optional(text),
    parent: optional(number),
    count: optional(number),
  }),
)
