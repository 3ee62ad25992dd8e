import { once } from '../../internal/once.js'
import { embeddedShape, type RestEmbedded } from './embedded.js'
import { anything, flag, list, number, object, optional, record, type Shape, text } from './kinds.js'
import { linksShape, type RestLinks } from './links.js'
import { type RestRenderedText, renderedTextShape } from './rendered-text.js'
import { type RestYoastHead, yoastHeadShape } from './yoast-head.js'

/**
 * A post of any type, as the WordPress REST API returns it.
 *
 * Only `id`, `link`, `type` and `title` are always present: a post type has the features that it registers, and
 * `_fields=` omits others. Nothing is decoded or renamed. Term ids are in the field named after the `rest_base` of
 * their taxonomy (`categories`, `faq-categories`), which `_links["wp:term"]` contains.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/posts/#schema | Posts, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parsePost, type RestPost } from 'wp-faq-seo/wordpress'
 *
 * const json = '{"id":1,"link":"https://example.com/faq/a/","type":"faq","title":{"rendered":"A?"},"faq-categories":[2]}'
 * const post: RestPost = parsePost(json)
 * post.title.rendered // 'A?'
 * post['faq-categories'] // [2]
 * ```
 */
export interface RestPost {
  /** Id. */
  readonly id: number
  /** URL of the post; absolute, unless a tool that mirrors sites rewrote it. */
  readonly link: string
  /** Name of the post type, such as `post`, `page` or `faq`. */
  readonly type: string
  /** Title: HTML. */
  readonly title: RestRenderedText
  /** Last segment of the URL; non-Latin letters are percent-encoded. */
  readonly slug?: string
  /** `publish`, `future`, `draft`, `pending`, `private`, `trash`, `inherit`, or a status of a plugin. */
  readonly status?: string
  /** Time of publication, `YYYY-MM-DDTHH:MM:SS` in the time zone of the site, without an offset. */
  readonly date?: string
  /** Time of publication, `YYYY-MM-DDTHH:MM:SS` in UTC, without an offset. */
  readonly date_gmt?: string
  /** Time of the last change, in the form of `date`. */
  readonly modified?: string
  /** Time of the last change, in the form of `date_gmt`. */
  readonly modified_gmt?: string
  /** Globally unique identifier. Looks like a URL but may lead nowhere. */
  readonly guid?: RestRenderedText
  /** Content: HTML. */
  readonly content?: RestRenderedText
  /** Excerpt: HTML; generated from the content if none was written. */
  readonly excerpt?: RestRenderedText
  /** Id of the author, 0 for none. */
  readonly author?: number
  /** Id of the featured image, 0 for none. */
  readonly featured_media?: number
  /** Id of the parent, 0 for none; only for hierarchical types. */
  readonly parent?: number
  /** Position among its siblings. */
  readonly menu_order?: number
  /** `open` or `closed`. */
  readonly comment_status?: string
  /** `open` or `closed`. */
  readonly ping_status?: string
  /** Whether it is pinned to the top of lists; only for the type `post`. */
  readonly sticky?: boolean
  /** Post format, such as `standard`. */
  readonly format?: string
  /** File or slug of its template; `''` for the default. */
  readonly template?: string
  /** Password; only in edit context, `''` for none. */
  readonly password?: string
  /** Registered custom fields, by key. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** CSS classes of the post, with its type, status and term slugs; since WordPress 6.6. */
  readonly class_list?: readonly string[]
  /** Polylang: language of the post, such as `en`. */
  readonly lang?: string
  /** Polylang: ids of its translations by language, including its own. */
  readonly translations?: Readonly<Record<string, number>>
  /** Yoast SEO: the head as HTML. */
  readonly yoast_head?: string
  /** Yoast SEO: the head as data; since Yoast SEO 16.7. */
  readonly yoast_head_json?: RestYoastHead
  /** Links to related resources. */
  readonly _links?: RestLinks
  /** Related resources; only with `?_embed`. */
  readonly _embedded?: RestEmbedded
  /** Term ids by taxonomy, and fields of plugins, unchanged. */
  readonly [field: string]: unknown
}

export const postShape: () => Shape<RestPost> = /* @__PURE__ */ once(() => {
  const rendered = renderedTextShape()
  return object<RestPost>({
    id: number,
    link: text,
    type: text,
    title: rendered,
    slug: optional(text),
    status: optional(text),
    date: optional(text),
    date_gmt: optional(text),
    modified: optional(text),
    modified_gmt: optional(text),
    guid: optional(rendered),
    content: optional(rendered),
    excerpt: optional(rendered),
    author: optional(number),
    featured_media: optional(number),
    parent: optional(number),
    menu_order: optional(number),
    comment_status: optional(text),
    ping_status: optional(text),
    sticky: optional(flag),
    format: optional(text),
    template: optional(text),
    password: optional(text),
    meta: optional(record(anything)),
    class_list: optional(list(text)),
    lang: optional(text),
    translations: optional(record(number)),
    yoast_head: optional(text),
    yoast_head_json: optional(yoastHeadShape()),
    _links: optional(linksShape()),
    _embedded: optional(embeddedShape()),
  })
})
