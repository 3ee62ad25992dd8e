import { once } from '../../internal/once.js'
import { number, object, optional, type Shape, text } from './kinds.js'

/**
 * A term of a taxonomy: a category, a tag, an FAQ topic.
 *
 * See {@link https://developer.wordpress.org/rest-api/reference/categories/#schema | the schema of a category}.
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
  /** Id, unique among all taxonomies of a site. */
  readonly id: number
  /** Name as WordPress stores it: text with character references (`Q &amp; A`), no markup. */
  readonly name: string
  /** Last part of its address; percent-encoded where not Latin. */
  readonly slug: string
  /** Name of its taxonomy, as `category`. */
  readonly taxonomy: string
  /** Address of its archive page. */
  readonly link?: string
  /** What the editor wrote about it: HTML, often `''`. */
  readonly description?: string
  /** Id of the parent, 0 for none; absent in embedded terms and flat taxonomies. */
  readonly parent?: number
  /** Number of published posts; absent in embedded terms. */
  readonly count?: number
  /** What plugins add, `yoast_head_json` among them, as it arrived. */
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
