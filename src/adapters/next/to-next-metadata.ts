import type { Head, Verification } from '../../head/model/head.js'
import { toTags } from '../../head/write/to-tags.js'
import { omitUndefined, type WithoutUndefined } from '../../internal/omit-undefined.js'
import { formatRobots } from '../../site/robots-content.js'
import { splitHead } from './split-head.js'

/** The fields of Next's `Metadata` that a head can fill. */
export interface NextMetadata {
  /** The title. Layout templates do not change it, since plugin titles already contain the site name. */
  title?: NextTitle
  /** `<meta name="description">`. */
  description?: string
  /** `<meta name="author">`. */
  authors?: NextAuthor[]
  /** The robots directives as text, which Next prints unchanged. */
  robots?: string
  /** `<link rel="canonical">` and `<link rel="alternate" hreflang>`. */
  alternates?: NextAlternates
  /** `<link rel="prev">` and `<link rel="next">`. */
  pagination?: NextPagination
  /** `og:*`, and `article:*` if the type is `article`. */
  openGraph?: NextOpenGraph
  /** `twitter:*`, except labels. */
  twitter?: NextTwitter
  /** The tags that verify ownership of the site. */
  verification?: NextVerification
  /** `twitter:label*`, `twitter:data*` and other tags with a `name`: name -> content. */
  other?: NextNamedTexts
}

/** The `name` of a tag -> its `content`. A list if several tags have the name. */
export interface NextNamedTexts {
  [name: string]: string | string[]
}

/** A title that layout templates do not change. */
export interface NextTitle {
  /** The whole title. */
  absolute: string
}

/** The author of the page. */
export interface NextAuthor {
  /** The display name. */
  name: string
}

/** The URLs of the page. */
export interface NextAlternates {
  /** An absolute URL. */
  canonical?: string
  /** BCP 47 tag or `x-default` -> absolute URL. */
  languages?: Record<string, string>
}

/** The previous and the next page of a series. */
export interface NextPagination {
  /** An absolute URL. */
  previous?: string
  /** An absolute URL. */
  next?: string
}

/** `og:*` and `article:*`. */
export interface NextOpenGraph {
  /** The `og:type`, or `website` if Next does not know it. */
  type?: string
  /** `og:title`. Layout templates do not change it. */
  title?: NextTitle
  /** `og:description`. */
  description?: string
  /** `og:url`. */
  url?: string
  /** `og:site_name`. */
  siteName?: string
  /** `og:locale`. */
  locale?: string
  /** `og:locale:alternate`. */
  alternateLocale?: string[]
  /** `og:image` and its structured properties. */
  images?: NextImage[]
  /** `article:published_time`. */
  publishedTime?: string
  /** `article:modified_time`. */
  modifiedTime?: string
  /** `article:author`. */
  authors?: string[]
  /** `article:section`. */
  section?: string
  /** `article:tag`. */
  tags?: string[]
}

/** An image with its structured properties. */
export interface NextImage {
  /** An absolute URL. */
  url: string
  /** An absolute URL. */
  secureUrl?: string
  /** The width in pixels. */
  width?: number
  /** The height in pixels. */
  height?: number
  /** The MIME type. */
  type?: string
  /** The alternative text. */
  alt?: string
}

/** `twitter:*`. */
export interface NextTwitter {
  /** A card type that Next prints without additional data. */
  card?: string
  /** `twitter:title`. Layout templates do not change it. */
  title?: NextTitle
  /** `twitter:description`. */
  description?: string
  /** `twitter:image`. Empty if there is none: without a list, Next would copy the images of Open Graph. */
  images?: string[]
  /** `twitter:creator`. */
  creator?: string
  /** `twitter:site`. */
  site?: string
}

/** The codes that verify ownership of the site. */
export interface NextVerification {
  /** `google-site-verification`. */
  google?: string
  /** `yandex-verification`. */
  yandex?: string
  /** Name of the tag -> code. */
  other?: NextNamedTexts
}

/**
 * Converts a head to Next.js `Metadata`, for the `generateMetadata` of a page: every tag that Next prints unchanged.
 *
 * `toNextElements(head)` returns the other tags and `toJsonLdProps(head)` the graph. Together the three print each tag of
 * `renderHead` once, in Next's order. Next adds tags, and has no option to prevent it:
 *
 * - `og:title` and `og:description`, copied from title and description, if there are other `og:*` tags but not these.
 * - `twitter:card`, `twitter:title` and `twitter:description`, copied from `og:*` or from title and description, if
 *   there are `og:*` or `twitter:*` tags but not these. If there are no `twitter:*` tags at all, also the images of `og:*`.
 * - `og:type` `website` before a type that Next does not know, and a `twitter:card` before a card that Next does not
 *   know. `toNextElements` returns the real ones.
 *
 * Next also adds a trailing slash to URLs if the application sets `trailingSlash`, prints the properties of an image in its
 * own order, and inherits from layouts every field that is absent here.
 *
 * @see https://nextjs.org/docs/app/api-reference/functions/generate-metadata
 * @example
 * ```ts
 * import { toNextMetadata } from 'wp-faq-seo/adapters/next'
 *
 * toNextMetadata({ title: 'Fees', robots: { index: true, maxSnippet: -1 }, openGraph: { type: 'faq' } }) // { title: { absolute: 'Fees' }, robots: 'index, max-snippet:-1', openGraph: { type: 'website' } }
 * ```
 */
export function toNextMetadata(head: Head): NextMetadata {
  const { metadata, elements } = splitHead(head)
  const {
    title,
    description,
    author,
    robots,
    canonical,
    alternates,
    prev,
    next,
    twitter,
    extra = [],
  } = metadata
  return omitUndefined({
    title: absolute(title),
    description,
    authors: author === undefined ? undefined : [{ name: author }],
    robots: robots === undefined ? undefined : formatRobots(robots),
    alternates: fieldsOf({ canonical, languages: fieldsOf({ ...alternates }) }),
    pagination: fieldsOf({ previous: prev, next }),
    openGraph: toOpenGraph(metadata, elements),
    twitter: toTwitter(metadata),
    verification: toVerification(metadata.verification),
    other: toNamedTexts({ twitter: { labels: twitter?.labels ?? [] }, extra }),
  })
}

function toOpenGraph({ openGraph = {}, article = {} }: Head, elements: Head): NextOpenGraph | undefined {
  const { type, title, description, url, siteName, locale, alternateLocales, images } = openGraph
  const { publishedTime, modifiedTime, author, section, tags } = article
  return fieldsOf({
    type: elements.openGraph?.type ? 'website' : type,
    title: absolute(title),
    description,
    url,
    siteName,
    locale,
    alternateLocale: alternateLocales && [...alternateLocales],
    images: images?.map((image) => ({ ...image })),
    publishedTime,
    modifiedTime,
    authors: author === undefined ? undefined : [author],
    section,
    tags: tags && [...tags],
  })
}

function toTwitter({ twitter = {} }: Head): NextTwitter | undefined {
  const { card, title, description, image, creator, site } = twitter
  const fields = fieldsOf({ card, title: absolute(title), description, creator, site })
  if (fields === undefined && image === undefined) return undefined
  return { ...fields, images: image === undefined ? [] : [image] }
}

function toVerification({ google, yandex, ...others }: Verification = {}): NextVerification | undefined {
  return fieldsOf({ google, yandex, other: toNamedTexts({ verification: others }) })
}

/** The tags of a head that have a `name`: name -> content. */
function toNamedTexts(head: Head): NextNamedTexts | undefined {
  const contents = new Map<string, string | string[]>()
  for (const tag of toTags(head)) {
    if (tag.tag !== 'meta') continue
    const { name = '', content = '' } = tag.attributes
    const earlier = contents.get(name)
    contents.set(name, earlier === undefined ? content : [earlier, content].flat())
  }
  return fieldsOf(Object.fromEntries(contents))
}

function absolute(title: string | undefined): NextTitle | undefined {
  return title === undefined ? undefined : { absolute: title }
}

/** Omits the fields without a value. Returns `undefined` if none has one. */
function fieldsOf<T extends object>(fields: T): WithoutUndefined<T> | undefined {
  const defined = omitUndefined(fields)
  return Object.keys(defined).length === 0 ? undefined : defined
}
