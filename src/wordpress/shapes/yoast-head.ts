import { anything, either, list, number, object, optional, record, type Shape, text } from './kinds.js'

/**
 * An image in `og_image` of {@link RestYoastHead}.
 *
 * @example
 * ```ts
 * import type { RestYoastImage } from 'wp-faq-seo/wordpress'
 *
 * const image: RestYoastImage = { url: 'https://example.com/a.png', width: 1200, height: 630, type: 'image/png' }
 * image.width // 1200
 * ```
 */
export interface RestYoastImage {
  /** URL of the image. */
  readonly url: string
  /** Width in pixels; some sites send a string, or `''` if it is unknown. */
  readonly width?: number | string
  /** Height in pixels, in the same form as `width`. */
  readonly height?: number | string
  /** MIME type. */
  readonly type?: string
  /** Fields of plugins, unchanged. */
  readonly [field: string]: unknown
}

/**
 * `yoast_head_json`: the head that Yoast SEO prints for a post, as data.
 *
 * A tag that Yoast does not print is absent. Texts may contain the character references of Yoast's HTML (`&#8211;`);
 * nothing is decoded.
 *
 * @see {@link https://developer.yoast.com/customization/apis/rest-api/ | REST API, Yoast developer portal}
 *
 * @example
 * ```ts
 * import { parsePost, type RestYoastHead } from 'wp-faq-seo/wordpress'
 *
 * const post = parsePost({
 *   id: 1, link: 'https://example.com/a/', type: 'faq', title: { rendered: 'A?' },
 *   yoast_head_json: { title: 'A? - Example', robots: { index: 'index' }, twitter_misc: [] },
 * })
 * const head: RestYoastHead | undefined = post.yoast_head_json
 * head // { title: 'A? - Example', robots: { index: 'index' } }
 * ```
 */
export interface RestYoastHead {
  /** Text of `<title>`. */
  readonly title?: string
  /** Meta description. */
  readonly description?: string
  /** Robots directives by name: `{ index: 'index', 'max-snippet': 'max-snippet:-1' }`. */
  readonly robots?: Readonly<Record<string, string>>
  /** Canonical URL; absent if `robots` has `noindex`. */
  readonly canonical?: string
  /** URL of the previous page of a series. */
  readonly prev?: string
  /** URL of the next page of a series. */
  readonly next?: string
  /** `og:locale`, such as `en_US`. */
  readonly og_locale?: string
  /** `og:type`. */
  readonly og_type?: string
  /** `og:title`. */
  readonly og_title?: string
  /** `og:description`. */
  readonly og_description?: string
  /** `og:url`. */
  readonly og_url?: string
  /** `og:site_name`. */
  readonly og_site_name?: string
  /** `article:publisher`: URL of a Facebook page. */
  readonly article_publisher?: string
  /** `article:author`: URL of a Facebook profile. */
  readonly article_author?: string
  /** `article:published_time`, ISO 8601 with time zone. */
  readonly article_published_time?: string
  /** `article:modified_time`, ISO 8601 with time zone. */
  readonly article_modified_time?: string
  /** `og:image` and its sizes. */
  readonly og_image?: readonly RestYoastImage[]
  /** Meta author. */
  readonly author?: string
  /** `twitter:card`. */
  readonly twitter_card?: string
  /** `twitter:title`; absent if it equals `og_title`. */
  readonly twitter_title?: string
  /** `twitter:description`; absent if it equals `og_description`. */
  readonly twitter_description?: string
  /** `twitter:image`; absent if it equals the first `og_image`. */
  readonly twitter_image?: string
  /** `twitter:creator`. */
  readonly twitter_creator?: string
  /** `twitter:site`. */
  readonly twitter_site?: string
  /** `twitter:label1`, `twitter:data1` and following: data by (translated) label. */
  readonly twitter_misc?: Readonly<Record<string, string>>
  /** The JSON-LD graph, not checked and returned by reference. */
  readonly schema?: unknown
  /** Fields of other plugins, unchanged. */
  readonly [field: string]: unknown
}

export function yoastHeadShape(): Shape<RestYoastHead> {
  return object<RestYoastHead>({
    title: optional(text),
    description: optional(text),
    robots: optional(record(text)),
    canonical: optional(text),
    prev: optional(text),
    next: optional(text),
    og_locale: optional(text),
    og_type: optional(text),
    og_title: optional(text),
    og_description: optional(text),
    og_url: optional(text),
    og_site_name: optional(text),
    article_publisher: optional(text),
    article_author: optional(text),
    article_published_time: optional(text),
    article_modified_time: optional(text),
    og_image: optional(list(imageShape())),
    author: optional(text),
    twitter_card: optional(text),
    twitter_title: optional(text),
    twitter_description: optional(text),
    twitter_image: optional(text),
    twitter_creator: optional(text),
    twitter_site: optional(text),
    twitter_misc: optional(record(text)),
    schema: optional(anything),
  })
}

function imageShape(): Shape<RestYoastImage> {
  return object<RestYoastImage>({
    url: text,
    width: optional(either(text, number)),
    height: optional(either(text, number)),
    type: optional(text),
  })
}
