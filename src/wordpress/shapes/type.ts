/**
 * A post type, as `/wp-json/wp/v2/types/<type>` describes it.
 *
 * See {@link https://developer.wordpress.org/rest-api/reference/post-types/#schema | the schema of a post type}.
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
  /** Name of the type, as a post has it in `type`. */
  readonly slug: string
  /** What the type is for; often `''`. */
  readonly description?: string
  /** Whether there is an archive page; text where it has a path of its own. */
  readonly has_archive?: boolean | string
  /** Whether posts have parents. */
  readonly hierarchical?: boolean
  /** Names of its taxonomies. */
  readonly taxonomies?: readonly string[]
  /** Last part of its route. */
  readonly rest_base?: string
  /** First part of its route, as `wp/v2`. */
  readonly rest_namespace?: string
  /** What plugins add, as it arrived. */
  readonly [field: string]: unknown
}
