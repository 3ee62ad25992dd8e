/**
 * A taxonomy, the response of `/wp-json/wp/v2/taxonomies/<taxonomy>`.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/taxonomies/#schema | Taxonomies, REST API Handbook}
 *
 * @example
 * ```ts
 * import type { RestTaxonomy } from 'wp-faq-seo/wordpress'
 *
 * const taxonomy: RestTaxonomy = { name: 'FAQ categories', slug: 'faq-categories', types: ['faq'] }
 * taxonomy.types // ['faq']
 * ```
 */
export interface RestTaxonomy {
  /** Plural label, in the language of the site. */
  readonly name: string
  /** Name of the taxonomy: the `taxonomy` of its terms. */
  readonly slug?: string
  /** Whether terms have parents. */
  readonly hierarchical?: boolean
  /** Post types whose posts have its terms. */
  readonly types?: readonly string[]
  /** Last segment of its route. */
  readonly rest_base?: string
  /** Fields of plugins, unchanged. */
  readonly [field: string]: unknown
}
