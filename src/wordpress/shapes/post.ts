import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { embeddedSchema, maybeEmbedded, type RestEmbedded } from './embedded.js'
import {
  isNumber,
  isString,
  maybeBoolean,
  maybeFields,
  maybeList,
  maybeNumber,
  maybeRecord,
  maybeString,
} from './guards.js'
import { linksSchema, maybeLinks, type RestLinks } from './links.js'
import {
  isRenderedText,
  maybeRenderedText,
  type RestRenderedText,
  renderedTextSchema,
} from './rendered-text.js'
import { isYoastHead, type RestYoastHead, yoastHeadSchema } from './yoast-head.js'

/**
 * A post of any type, as WordPress's REST API sends it.
 *
 * Only `id`, `link`, `type` and `title` are sure: a post type has the features that it registers, and `_fields=`
 * leaves out the rest. Nothing is decoded or renamed. Term ids stand under the `rest_base` of their taxonomy
 * (`categories`, `faq-categories`), which `_links["wp:term"]` names.
 * See {@link https://developer.wordpress.org/rest-api/reference/posts/#schema | the schema of a post}.
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
  /** Address of the post; absolute, unless the site was mirrored by a tool that rewrites links. */
  readonly link: string
  /** Name of the post type, as `post`, `page`, `faq`. */
  readonly type: string
  /** Title: HTML. */
  readonly title: RestRenderedText
  /** Last part of the address; percent-encoded where not Latin. */
  readonly slug?: string
  /** `publish`, `future`, `draft`, `pending`, `private`, `trash`, `inherit`, or a plugin's own. */
  readonly status?: string
  /** Time of publication, `YYYY-MM-DDTHH:MM:SS` in the time zone of the site, which it does not name. */
  readonly date?: string
  /** Time of publication, `YYYY-MM-DDTHH:MM:SS` in UTC. */
  readonly date_gmt?: string
  /** Time of the last change, as `date`. */
  readonly modified?: string
  /** Time of the last change, as `date_gmt`. */
  readonly modified_gmt?: string
  /** Globally unique identifier: looks like an address, need not work as one. */
  readonly guid?: RestRenderedText
  /** Content: HTML. */
  readonly content?: RestRenderedText
  /** Excerpt: HTML; made from the content where none was typed. */
  readonly excerpt?: RestRenderedText
  /** Id of the author, 0 for none. */
  readonly author?: number
  /** Id of the featured picture, 0 for none. */
  readonly featured_media?: number
  /** Id of the parent, 0 for none; only hierarchical types. */
  readonly parent?: number
  /** Position among its siblings. */
  readonly menu_order?: number
  /** `open` or `closed`. */
  readonly comment_status?: string
  /** `open` or `closed`. */
  readonly ping_status?: string
  /** Whether it stays on top of the list; only type `post`. */
  readonly sticky?: boolean
  /** Post format, as `standard`. */
  readonly format?: string
  /** File or slug of its template; `''` is the default one. */
  readonly template?: string
  /** Password; only in edit context, `''` for none. */
  readonly password?: string
  /** Registered custom fields, by key. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** CSS classes of the post: type, status and term slugs among them; since WordPress 6.6. */
  readonly class_list?: readonly string[]
  /** Polylang: language of the post, as `en`. */
  readonly lang?: string
  /** Polylang: ids of its translations by language, itself among them. */
  readonly translations?: Readonly<Record<string, number>>
  /** Yoast SEO: the head as HTML. */
  readonly yoast_head?: string
  /** Yoast SEO: the head as data; since Yoast SEO 16.7. */
  readonly yoast_head_json?: RestYoastHead
  /** Addresses of what belongs to the post. */
  readonly _links?: RestLinks
  /** What belongs to the post, with `?_embed`. */
  readonly _embedded?: RestEmbedded
  /** Term ids by taxonomy and the fields of other plugins, as they arrived. */
  readonly [field: string]: unknown
}

/**
 * The strict description of a {@link RestPost} as a zod schema.
 *
 * For tools that take a schema (content collections, form and RPC libraries: it is a
 * {@link https://standardschema.dev | Standard Schema}) and for tests of your own fixtures. It has none of
 * {@link parsePost}'s leniency, and its output is zod's copy: keys in another order, an own key `__proto__` left out.
 * To read a post, take {@link parsePost}. Built at first use.
 *
 * @example
 * ```ts
 * import { restPostSchema } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 1, link: 'https://example.com/a/', type: 'faq', title: { rendered: 'A?' } }
 * restPostSchema.safeParse(post).success // true
 * restPostSchema.safeParse({ ...post, meta: [] }).success // false
 * ```
 */
export const restPostSchema: z.ZodMiniType<RestPost> = /* @__PURE__ */ z.lazy(postSchema)

function postSchema(): z.ZodMiniType<RestPost> {
  const text = z.exactOptional(z.string())
  const number = z.exactOptional(z.number())
  const rendered = renderedTextSchema()
  return z.looseObject({
    id: z.number(),
    link: z.string(),
    type: z.string(),
    title: rendered,
    slug: text,
    status: text,
    date: text,
    date_gmt: text,
    modified: text,
    modified_gmt: text,
    guid: z.exactOptional(rendered),
    content: z.exactOptional(rendered),
    excerpt: z.exactOptional(rendered),
    author: number,
    featured_media: number,
    parent: number,
    menu_order: number,
    comment_status: text,
    ping_status: text,
    sticky: z.exactOptional(z.boolean()),
    format: text,
    template: text,
    password: text,
    meta: z.exactOptional(z.record(z.string(), z.unknown())),
    class_list: z.exactOptional(z.array(z.string())),
    lang: text,
    translations: z.exactOptional(z.record(z.string(), z.number())),
    yoast_head: text,
    yoast_head_json: z.exactOptional(yoastHeadSchema()),
    _links: z.exactOptional(linksSchema()),
    _embedded: z.exactOptional(embeddedSchema()),
  })
}

/**
 * Whether a value is a well-formed post: says yes exactly when {@link restPostSchema} does, in a fraction of a
 * microsecond. (One difference, on purpose: it looks at an own key `__proto__` too, which zod leaves out of its copy,
 * since what it says yes to is handed out as it is.)
 */
export function isRestPost(value: unknown): value is RestPost {
  if (!isPlainObject(value)) return false
  const post = value
  return (
    isNumber(post.id) &&
    typeof post.link === 'string' &&
    typeof post.type === 'string' &&
    isRenderedText(post.title) &&
    maybeString(post.slug) &&
    maybeString(post.status) &&
    maybeString(post.date) &&
    maybeString(post.date_gmt) &&
    maybeString(post.modified) &&
    maybeString(post.modified_gmt) &&
    maybeRenderedText(post.guid) &&
    maybeRenderedText(post.content) &&
    maybeRenderedText(post.excerpt) &&
    maybeNumber(post.author) &&
    maybeNumber(post.featured_media) &&
    maybeNumber(post.parent) &&
    maybeNumber(post.menu_order) &&
    maybeString(post.comment_status) &&
    maybeString(post.ping_status) &&
    maybeBoolean(post.sticky) &&
    maybeString(post.format) &&
    maybeString(post.template) &&
    maybeString(post.password) &&
    maybeFields(post.meta) &&
    maybeList(post.class_list, isString) &&
    maybeString(post.lang) &&
    maybeRecord(post.translations, isNumber) &&
    maybeString(post.yoast_head) &&
    (post.yoast_head_json === undefined || isYoastHead(post.yoast_head_json)) &&
    maybeLinks(post._links) &&
    maybeEmbedded(post._embedded)
  )
}
