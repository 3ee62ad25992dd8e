import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { isNumber, isString, maybeList, maybeRecord, maybeString } from './guards.js'

/**
 * A picture in `og_image` of {@link RestYoastHead}.
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
  /** Address of the picture. */
  readonly url: string
  /** Width in pixels; some sites send it as text, or `''` where it is not known. */
  readonly width?: number | string
  /** Height in pixels, as `width`. */
  readonly height?: number | string
  /** MIME type. */
  readonly type?: string
  /** What plugins add, as it arrived. */
  readonly [field: string]: unknown
}

/**
 * `yoast_head_json`: the head that Yoast SEO prints for a post, as data.
 *
 * A key is there only where Yoast prints the tag. Texts may hold character references, which belong to Yoast's HTML
 * (`&#8211;`); nothing is decoded here. See {@link https://developer.yoast.com/customization/apis/rest-api/ | Yoast's
 * REST API}.
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
  /** Canonical address; absent where robots say `noindex`. */
  readonly canonical?: string
  /** Address of the previous page of a series. */
  readonly prev?: string
  /** Address of the next page of a series. */
  readonly next?: string
  /** `og:locale`, as `en_US`. */
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
  /** `article:publisher`: address of a Facebook page. */
  readonly article_publisher?: string
  /** `article:author`: address of a Facebook profile. */
  readonly article_author?: string
  /** `article:published_time`, ISO 8601 with zone. */
  readonly article_published_time?: string
  /** `article:modified_time`, ISO 8601 with zone. */
  readonly article_modified_time?: string
  /** `og:image` and its sizes. */
  readonly og_image?: readonly RestYoastImage[]
  /** Meta author. */
  readonly author?: string
  /** `twitter:card`. */
  readonly twitter_card?: string
  /** `twitter:title`; absent where it is `og_title`. */
  readonly twitter_title?: string
  /** `twitter:description`; absent where it is `og_description`. */
  readonly twitter_description?: string
  /** `twitter:image`; absent where it is the first of `og_image`. */
  readonly twitter_image?: string
  /** `twitter:creator`. */
  readonly twitter_creator?: string
  /** `twitter:site`. */
  readonly twitter_site?: string
  /** `twitter:label1`, `twitter:data1` and on: data by (translated) label. */
  readonly twitter_misc?: Readonly<Record<string, string>>
  /** The JSON-LD graph: the very value that was parsed, not looked at here. */
  readonly schema?: unknown
  /** What other plugins add, as it arrived. */
  readonly [field: string]: unknown
}

export function yoastHeadSchema(): z.ZodMiniType<RestYoastHead> {
  const text = z.exactOptional(z.string())
  const texts = z.exactOptional(z.record(z.string(), z.string()))
  return z.looseObject({
    title: text,
    description: text,
    robots: texts,
    canonical: text,
    prev: text,
    next: text,
    og_locale: text,
    og_type: text,
    og_title: text,
    og_description: text,
    og_url: text,
    og_site_name: text,
    article_publisher: text,
    article_author: text,
    article_published_time: text,
    article_modified_time: text,
    og_image: z.exactOptional(z.array(yoastImageSchema())),
    author: text,
    twitter_card: text,
    twitter_title: text,
    twitter_description: text,
    twitter_image: text,
    twitter_creator: text,
    twitter_site: text,
    twitter_misc: texts,
  })
}

function yoastImageSchema(): z.ZodMiniType<RestYoastImage> {
  const pixels = z.exactOptional(z.union([z.string(), z.number()]))
  return z.looseObject({
    url: z.string(),
    width: pixels,
    height: pixels,
    type: z.exactOptional(z.string()),
  })
}

export function isYoastHead(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const head = value
  return (
    maybeString(head.title) &&
    maybeString(head.description) &&
    maybeRecord(head.robots, isString) &&
    maybeString(head.canonical) &&
    maybeString(head.prev) &&
    maybeString(head.next) &&
    maybeString(head.og_locale) &&
    maybeString(head.og_type) &&
    maybeString(head.og_title) &&
    maybeString(head.og_description) &&
    maybeString(head.og_url) &&
    maybeString(head.og_site_name) &&
    maybeString(head.article_publisher) &&
    maybeString(head.article_author) &&
    maybeString(head.article_published_time) &&
    maybeString(head.article_modified_time) &&
    maybeList(head.og_image, isYoastImage) &&
    maybeString(head.author) &&
    maybeString(head.twitter_card) &&
    maybeString(head.twitter_title) &&
    maybeString(head.twitter_description) &&
    maybeString(head.twitter_image) &&
    maybeString(head.twitter_creator) &&
    maybeString(head.twitter_site) &&
    maybeRecord(head.twitter_misc, isString)
  )
}

function isYoastImage(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    typeof value.url === 'string' &&
    maybePixels(value.width) &&
    maybePixels(value.height) &&
    maybeString(value.type)
  )
}

function maybePixels(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || isNumber(value)
}
