import { once } from '../../internal/once.js'
import { either, flag, list, object, optional, type Shape, text } from './kinds.js'
import { pluginFields, type RestPluginFields } from './plugin-fields.js'

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
export interface RestType extends RestPluginFields {
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
  /** Fields of other plugins, unchanged. */
  readonly [field: string]: unknown
}

export const typeShape: () => Shape<RestType> = /* @__PURE__ */ once(() =>
  object<RestType>({
    name: text,
    slug: text,
    description: optional(text),
    has_archive: optional(either(text, flag)),
    hierarchical: optional(flag),
    taxonomies: optional(list(text)),
    rest_base: optional(text),
    rest_namespace: optional(text),
    ...pluginFields(),
  }),
)
