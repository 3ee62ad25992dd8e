import type { Graph, JsonValue } from '../../jsonld/graph/node.js'
import type { Robots } from '../../site/robots.js'

/**
 * The SEO tags of a page's `<head>`, as plain data.
 *
 * All text is decoded. `renderHead` escapes it once. An absent key prints nothing. Tags without a field of their own are kept in
 * `extra`, so that a parsed head can be rendered again without loss.
 */
export interface Head {
  /** The text of `<title>`. */
  readonly title?: string
  /** `<meta name="description">`. */
  readonly description?: string
  /** `<link rel="canonical">`: the absolute URL to index for all duplicates of the page. https://www.rfc-editor.org/rfc/rfc6596 */
  readonly canonical?: string
  /** `<meta name="robots">`: directives for crawlers. */
  readonly robots?: Robots
  /** `<link rel="prev">`: the absolute URL of the previous page in a series. */
  readonly prev?: string
  /** `<link rel="next">`: the absolute URL of the next page in a series. */
  readonly next?: string
  /** `og:*` tags. */
  readonly openGraph?: OpenGraph
  /** `article:*` tags. */
  readonly article?: Article
  /** `<meta name="author">`: the author's display name. */
  readonly author?: string
  /** `twitter:*` tags. */
  readonly twitter?: Twitter
  /** `<link rel="alternate" hreflang>`: the page in other languages. */
  readonly alternates?: Alternates
  /** Site-verification codes of search engines and other services. */
  readonly verification?: Verification
  /** The JSON-LD graph: the first script with an `@graph`. */
  readonly graph?: Graph
  /** Tags without a field of their own, in source order. */
  readonly extra?: readonly ExtraTag[]
  /**
   * The keys of all tags (see `listTagKeys`) in source order, which `toTags` follows. Present only if it differs from the default
   * order. `@graph` is the key of the graph's script.
   */
  readonly order?: readonly string[]
}

/**
 * Open Graph tags: how social networks and chat apps show a link to the page.
 *
 * @see https://ogp.me/
 */
export interface OpenGraph {
  /** `og:locale`: language and territory, such as `en_US`. */
  readonly locale?: string
  /** `og:locale:alternate`: other locales in which the page exists. */
  readonly alternateLocales?: readonly string[]
  /** `og:type`, such as `article`. */
  readonly type?: string
  /** `og:title`. */
  readonly title?: string
  /** `og:description`. */
  readonly description?: string
  /** `og:url`: the absolute URL of the page. */
  readonly url?: string
  /** `og:site_name`. */
  readonly siteName?: string
  /** `og:image` with its structured properties. Networks prefer the first. */
  readonly images?: readonly OpenGraphImage[]
}

/**
 * An image with its structured properties.
 *
 * @see https://ogp.me/#structured
 */
export interface OpenGraphImage {
  /** `og:image`: the absolute URL. */
  readonly url: string
  /** `og:image:secure_url`: the HTTPS URL. */
  readonly secureUrl?: string
  /** `og:image:width`, in pixels. */
  readonly width?: number
  /** `og:image:height`, in pixels. */
  readonly height?: number
  /** `og:image:type`: a MIME type. */
  readonly type?: string
  /** `og:image:alt`: alternative text. */
  readonly alt?: string
}

/**
 * `article:*` tags of Open Graph.
 *
 * @see https://ogp.me/#type_article
 */
export interface Article {
  /** `article:publisher`: the URL of the publisher's profile. */
  readonly publisher?: string
  /** `article:author`: the URL of the author's profile. */
  readonly author?: string
  /** `article:published_time`: ISO 8601 with a time zone. */
  readonly publishedTime?: string
  /** `article:modified_time`: ISO 8601 with a time zone. */
  readonly modifiedTime?: string
  /** `article:section`: the category. */
  readonly section?: string
  /** `article:tag`. Each value is a tag of its own. */
  readonly tags?: readonly string[]
}

/**
 * `twitter:*` tags: the X (Twitter) card. X falls back to Open Graph for missing tags.
 *
 * @see https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 */
export interface Twitter {
  /** `twitter:card`, such as `summary_large_image`. */
  readonly card?: string
  /** `twitter:title`. */
  readonly title?: string
  /** `twitter:description`. */
  readonly description?: string
  /** `twitter:image`: the absolute URL. */
  readonly image?: string
  /** `twitter:creator`: the author's handle, with `@`. */
  readonly creator?: string
  /** `twitter:site`: the site's handle, with `@`. */
  readonly site?: string
  /** `twitter:label1`, `twitter:data1` and so on: short facts that chat apps show beside a link. */
  readonly labels?: readonly TwitterLabel[]
}

/** A short fact about the page, such as its reading time. */
export interface TwitterLabel {
  /** The name of the fact, in the language of the site. */
  readonly label: string
  /** The value of the fact. */
  readonly data: string
}

/**
 * The absolute URLs of a page in other languages, by BCP 47 tag or `x-default`.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export type Alternates = Readonly<Record<string, string>>

/** Site-verification codes. */
export interface Verification {
  /** `ahrefs-site-verification`. */
  readonly ahrefs?: string
  /** `baidu-site-verification`. */
  readonly baidu?: string
  /** `msvalidate.01`. */
  readonly bing?: string
  /** `google-site-verification`. */
  readonly google?: string
  /** `p:domain_verify`. */
  readonly pinterest?: string
  /** `yandex-verification`. */
  readonly yandex?: string
}

/** A tag without a field of its own in `Head`. */
export type ExtraTag = MetaTag | LinkTag | JsonLdTag

/** A tag of a `<head>`, as data. */
export type HeadTag = TitleTag | MetaTag | LinkTag | JsonLdTag

/** `<title>`. */
export interface TitleTag {
  /** The element's name. */
  readonly tag: 'title'
  /** The text, decoded. */
  readonly text: string
}

/** `<meta>`. */
export interface MetaTag {
  /** The element's name. */
  readonly tag: 'meta'
  /** The attributes, decoded, in the order in which they are printed. */
  readonly attributes: Readonly<Record<string, string>>
}

/** `<link>`. */
export interface LinkTag {
  /** The element's name. */
  readonly tag: 'link'
  /** The attributes, decoded, in the order in which they are printed. */
  readonly attributes: Readonly<Record<string, string>>
}

/** `<script type="application/ld+json">`. */
export interface JsonLdTag {
  /** The element's name. */
  readonly tag: 'script'
  /** The parsed JSON. */
  readonly json: JsonValue
}
