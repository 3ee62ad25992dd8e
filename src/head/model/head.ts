import type { Graph, JsonValue } from '../../jsonld/graph/node.js'
import type { Robots } from '../../site/robots.js'

/**
 * Everything that an SEO plugin says in a page's `<head>`, as plain data.
 *
 * All text is decoded: `toTags` and `renderHead` escape it once, on the way out. An absent key prints nothing.
 * Tags that no field describes are kept in `extra`, so that a head that was read can be written again whole.
 */
export interface Head {
  /** The text of `<title>`. */
  readonly title?: string
  /** `<meta name="description">`. */
  readonly description?: string
  /** The absolute address of the page that stands for all its copies. https://www.rfc-editor.org/rfc/rfc6596 */
  readonly canonical?: string
  /** What crawlers may do with the page. */
  readonly robots?: Robots
  /** The page before this one in a series: `<link rel="prev">`. */
  readonly prev?: string
  /** The page after this one in a series: `<link rel="next">`. */
  readonly next?: string
  /** `og:*`. */
  readonly openGraph?: OpenGraph
  /** `article:*`. */
  readonly article?: Article
  /** `<meta name="author">`: a display name. */
  readonly author?: string
  /** `twitter:*`. */
  readonly twitter?: Twitter
  /** The same page in other languages. */
  readonly alternates?: Alternates
  /** The tags by which the owner of the site proves his ownership. */
  readonly verification?: Verification
  /** The JSON-LD graph: the first script whose JSON has an `@graph`. */
  readonly graph?: Graph
  /** Tags that no field describes, in their order. */
  readonly extra?: readonly ExtraTag[]
  /**
   * The keys of all tags (see `listTagKeys`) in the order in which the source printed them; present only where
   * they differ from the order of `toTags`, which follows it. `@graph` stands for the graph's own script.
   */
  readonly order?: readonly string[]
}

/**
 * What a link to the page looks like where it is shared.
 *
 * @see https://ogp.me/
 */
export interface OpenGraph {
  /** `og:locale`: language and territory, such as `en_US`. */
  readonly locale?: string
  /** `og:locale:alternate`: the locales in which the page exists too. */
  readonly alternateLocales?: readonly string[]
  /** `og:type`, such as `article`. */
  readonly type?: string
  /** `og:title`. */
  readonly title?: string
  /** `og:description`. */
  readonly description?: string
  /** `og:url`. */
  readonly url?: string
  /** `og:site_name`. */
  readonly siteName?: string
  /** `og:image` with its structured properties; the first is the preferred one. */
  readonly images?: readonly OpenGraphImage[]
}

/**
 * A picture with its structured properties.
 *
 * @see https://ogp.me/#structured
 */
export interface OpenGraphImage {
  /** `og:image`. */
  readonly url: string
  /** `og:image:secure_url`. */
  readonly secureUrl?: string
  /** `og:image:width`, in pixels. */
  readonly width?: number
  /** `og:image:height`, in pixels. */
  readonly height?: number
  /** `og:image:type`: a MIME type. */
  readonly type?: string
  /** `og:image:alt`: what the picture shows. */
  readonly alt?: string
}

/**
 * What Open Graph says of an article.
 *
 * @see https://ogp.me/#type_article
 */
export interface Article {
  /** `article:publisher`: the address of the publisher's profile. */
  readonly publisher?: string
  /** `article:author`: the address of the author's profile. */
  readonly author?: string
  /** `article:published_time`: ISO 8601 with zone. */
  readonly publishedTime?: string
  /** `article:modified_time`: ISO 8601 with zone. */
  readonly modifiedTime?: string
  /** `article:section`. */
  readonly section?: string
  /** `article:tag`, one tag each. */
  readonly tags?: readonly string[]
}

/**
 * The X (Twitter) card; what it does not say is taken from Open Graph.
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
  /** `twitter:image`: an address. */
  readonly image?: string
  /** `twitter:creator`: the author's handle, with `@`. */
  readonly creator?: string
  /** `twitter:site`: the site's handle, with `@`. */
  readonly site?: string
  /** `twitter:label1` and `twitter:data1`, and so on: short facts that chat apps show beside a link. */
  readonly labels?: readonly TwitterLabel[]
}

/** A short fact about the page, such as its reading time. */
export interface TwitterLabel {
  /** What it is, in the language of the site. */
  readonly label: string
  /** Its value. */
  readonly data: string
}

/**
 * The page in other languages: BCP 47 code or `x-default` -> absolute address.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export type Alternates = Readonly<Record<string, string>>

/** Codes that webmaster tools hand out. */
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

/** A tag that `Head` has no field for. */
export type ExtraTag = MetaTag | LinkTag | JsonLdTag

/** One element of a page's `<head>`, as data. */
export type HeadTag = TitleTag | MetaTag | LinkTag | JsonLdTag

/** `<title>`. */
export interface TitleTag {
  /** The element. */
  readonly tag: 'title'
  /** Its text, decoded. */
  readonly text: string
}

/** `<meta>`. */
export interface MetaTag {
  /** The element. */
  readonly tag: 'meta'
  /** Its attributes, decoded, in the order in which they are printed. */
  readonly attributes: Readonly<Record<string, string>>
}

/** `<link>`. */
export interface LinkTag {
  /** The element. */
  readonly tag: 'link'
  /** Its attributes, decoded, in the order in which they are printed. */
  readonly attributes: Readonly<Record<string, string>>
}

/** `<script type="application/ld+json">`. */
export interface JsonLdTag {
  /** The element. */
  readonly tag: 'script'
  /** The JSON that it holds. */
  readonly json: JsonValue
}
