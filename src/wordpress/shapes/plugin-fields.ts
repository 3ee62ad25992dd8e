import { type Optional, optional, text } from './kinds.js'
import { type RestYoastHead, yoastHeadShape } from './yoast-head.js'

/**
 * The fields that an SEO plugin adds to each resource that has a page: posts, terms, post types and users.
 *
 * @example
 * ```ts
 * import { parseTerm, type RestPluginFields } from 'wp-faq-seo/wordpress'
 *
 * const term: RestPluginFields = parseTerm({
 *   id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories', yoast_head: null, yoast_head_json: { title: 'Fees' },
 * })
 * term // { id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories', yoast_head_json: { title: 'Fees' } }
 * ```
 */
export interface RestPluginFields {
  /** Yoast's head as HTML. Absent if the resource has no page. */
  readonly yoast_head?: string
  /** Yoast's head as data. */
  readonly yoast_head_json?: RestYoastHead
}

/** The shape of each field. */
export function pluginFields(): {
  readonly yoast_head: Optional<string>
  readonly yoast_head_json: Optional<RestYoastHead>
} {
  return { yoast_head: optional(text), yoast_head_json: optional(yoastHeadShape()) }
}
