import type { Head, Verification } from '../../head/model/head.js'
import { formatRobots } from '../../head/model/robots-content.js'
import { toTags } from '../../head/write/to-tags.js'
import { splitHead } from './split-head.js'

/** What a head says to Next: an object that Next's `Metadata` takes. */
export interface NextMetadata {
  /** The title, which no layout's template changes: a plugin's title names the site already. */
  title?: NextTitle
  /** `<meta name="description">`. */
  description?: string
  /** `<meta name="author">`. */
  authors?: NextAuthor[]
  /** The directives as text, which Next prints as it is. */
  robots?: string
  /** `<link rel="canonical">` and the languages. */
  alternates?: NextAlternates
  /** `<link rel="prev">` and `<link rel="next">`. */
  pagination?: NextPagination
  /** `og:*`, and `article:*` for the type `article`. */
  openGraph?: NextOpenGraph
  /** `twitter:*`, labels excepted. */
  twitter?: NextTwitter
  /** The tags by which the owner of the site proves his ownership. */
  verification?: NextVerification
  /** Labels of `twitter:*` and other tags with a `name`: name -> content. */
  other?: NextNamedTexts
}

/** The `name` of a tag -> its `content`, a list where there are several of the name. */
export interface NextNamedTexts {
  [name: string]: string | string[]
}

/** A title that no layout's template changes. */
export interface NextTitle {
  /** The whole title. */
  absolute: string
}

/** Who wrote the page. */
export interface NextAuthor {
  /** A display name. */
  name: string
}

/** Addresses of the page. */
export interface NextAlternates {
  /** Absolute. */
  canonical?: string
  /** BCP 47 code or `x-default` -> absolute address. */
  languages?: Record<string, string>
}

/** The neighbours of the page in a series. */
export interface NextPagination {
  /** Absolute. */
  previous?: string
  /** Absolute. */
  next?: string
}

/** `og:*`, with the fields of an article beside them. */
export interface NextOpenGraph {
  /** A type that Next knows; `website` for any other. */
  type?: string
  /** `og:title`, which no layout's template changes. */
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

/** A picture with its structured properties. */
export interface NextImage {
  /** Absolute. */
  url: string
  /** Absolute. */
  secureUrl?: string
  /** In pixels. */
  width?: number
  /** In pixels. */
  height?: number
  /** A MIME type. */
  type?: string
  /** What the picture shows. */
  alt?: string
}

/** `twitter:*`. */
export interface NextTwitter {
  /** A card that Next prints without further data. */
  card?: string
  /** `twitter:title`, which no layout's template changes. */
  title?: NextTitle
  /** `twitter:description`. */
  description?: string
  /** `twitter:image`; empty for none, because without a list Next repeats the pictures of Open Graph. */
  images?: string[]
  /** `twitter:creator`. */
  creator?: string
  /** `twitter:site`. */
  site?: string
}

/** The codes by which owners prove their ownership. */
export interface NextVerification {
  /** `google-site-verification`. */
  google?: string
  /** `yandex-verification`. */
  yandex?: string
  /** Name of the tag -> code. */
  other?: NextNamedTexts
}

/**
 * Says to Next.js what a head says, for `generateMetadata` of a page: every tag that Next prints to the letter.
 *
 * The rest comes from `toNextElements(head)` and, as for the graph, from `toJsonLdProps(head)`: the three together print
 * each tag of `renderHead` once, in Next's order. Next adds, and has no switch against it:
 *
 * - `og:title` and `og:description`, copied from title and description, where there are other `og:*` but not these;
 * - `twitter:card`, `twitter:title` and `twitter:description`, copied likewise from `og:*`, and from title and
 *   description, where there are `og:*` or `twitter:*` but not these; where there is no `twitter:*` at all, the pictures
 *   of `og:*` too;
 * - `og:type` `website` before a type that it does not know, and a `twitter:card` before one that it does not know; the
 *   true ones are among the elements.
 *
 * It adds a slash to addresses without one where the application says `trailingSlash`, prints the properties of a
 * picture in an order of its own, and takes from the layouts whatever this object does not say.
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
  return (
    withoutAbsent<NextMetadata>({
      title: absolute(title),
      description,
      authors: author === undefined ? undefined : [{ name: author }],
      robots: robots === undefined ? undefined : formatRobots(robots),
      alternates: withoutAbsent<NextAlternates>({ canonical, languages: withoutAbsent({ ...alternates }) }),
      pagination: withoutAbsent<NextPagination>({ previous: prev, next }),
      openGraph: toOpenGraph(metadata, elements),
      twitter: toTwitter(metadata),
      verification: toVerification(metadata.verification),
      other: toNamedTexts({ twitter: { labels: twitter?.labels ?? [] }, extra }),
    }) ?? {}
  )
}

function toOpenGraph({ openGraph = {}, article = {} }: Head, elements: Head): NextOpenGraph | undefined {
  const { type, title, description, url, siteName, locale, alternateLocales, images } = openGraph
  const { publishedTime, modifiedTime, author, section, tags } = article
  return withoutAbsent<NextOpenGraph>({
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
  const fields = withoutAbsent<NextTwitter>({ card, title: absolute(title), description, creator, site })
  if (fields === undefined && image === undefined) return undefined
  return { ...fields, images: image === undefined ? [] : [image] }
}

function toVerification({ google, yandex, ...others }: Verification = {}): NextVerification | undefined {
  return withoutAbsent<NextVerification>({ google, yandex, other: toNamedTexts({ verification: others }) })
}

/** The tags of a head that are named by `name`: name -> content. */
function toNamedTexts(head: Head): NextNamedTexts | undefined {
  const contents = new Map<string, string | string[]>()
  for (const tag of toTags(head)) {
    if (tag.tag !== 'meta') continue
    const { name = '', content = '' } = tag.attributes
    const earlier = contents.get(name)
    contents.set(name, earlier === undefined ? content : [earlier, content].flat())
  }
  return withoutAbsent<NextNamedTexts>(Object.fromEntries(contents))
}

function absolute(title: string | undefined): NextTitle | undefined {
  return title === undefined ? undefined : { absolute: title }
}

/** An object without the keys that have no value; `undefined` where none is left. */
function withoutAbsent<T extends object>(
  fields: { readonly [Key in keyof T]: T[Key] | undefined },
): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T)
}
