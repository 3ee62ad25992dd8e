/**
 * A post type, the response of `/wp-json/wp/v2/types/<type>`.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/post-types/#schema | Post Types, REST API Handbook}
 *
 * @example
 * ```ts
 * import type { RestType } from 'wp-faq-seo/wordpress'
 *
 * const type: RestType = { name: 'FAQs', slug: 'faq', has_archive: true, rest_base: 'faq' }
 * type.slug // 'faq'
 * ```
 */
export interface RestType {
  /** Plural label, in the language of the site. */
  readonly name: string
  /** Name of the type: the `type` of its posts. */
  readonly slug: string
  /** Description, often `''`. */
  readonly description?: string
  /** Whether there is an archive page; a string if its path is not the slug. */
  readonly has_archive?: boolean | string
  /** Whether posts have parents. */
  readonly hierarchical?: boolean
  /** Names of its taxonomies. */
  readonly taxonomies?: readonly string[]
  /** Last segment of its route. */
  readonly rest_base?: string
  /** Namespace of its route, such as `wp/v2`. */
  readonly rest_namespace?: string
  /** Fields of plugins, unchanged. */
  readonly [field: string]: unknown
}
