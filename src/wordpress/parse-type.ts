import { parseSingle, type Resource } from './reading/resource.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { type RestType, typeShape } from './shapes/type.js'

/**
 * Parses one post type: the response of `/wp-json/wp/v2/types/<type>`.
 *
 * Takes JSON text or the parsed value, and is as lenient as {@link parsePost}.
 *
 * @throws {@link RestParseError} if the input is not a post type with `name` and `slug`.
 * @see {@link https://developer.wordpress.org/rest-api/reference/post-types/ | Post Types, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseType } from 'wp-faq-seo/wordpress'
 *
 * parseType({ name: 'FAQs', slug: 'faq', rest_base: 'faq', has_archive: true }).slug // 'faq'
 * ```
 */
export function parseType(json: unknown): RestType {
  return unwrap(safeParseType(json))
}

/**
 * Parses one post type as {@link parseType} does, but never throws.
 *
 * @example
 * ```ts
 * import { safeParseType } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParseType({ post: { name: 'Posts', slug: 'post', rest_base: 'posts' } })
 * result.success ? '' : result.error.message // 'Cannot parse WordPress post type: this is the list of post types; use parseTypes'
 * ```
 */
export function safeParseType(json: unknown): SafeParse<RestType> {
  return parseSingle(TYPE, json)
}

export const TYPE: Resource<RestType> = {
  name: 'post type',
  plural: 'post types',
  shape: typeShape,
  isCommon: true,
  parser: 'parseType',
  listParser: 'parseTypes',
}
