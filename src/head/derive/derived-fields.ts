import type { PageFacts } from '../../faq/kinds/page-facts.js'
import { extend } from '../../internal/extend.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { deriveGraph } from '../../jsonld/nodes/build-graph.js'
import type { ImageInfo } from '../../site/site.js'
import { toHandle } from '../../site/x-handle.js'
import type { Article, Head, OpenGraph, OpenGraphImage, Twitter } from '../model/head.js'
import { toOpenGraphLocale } from './open-graph-locale.js'
import { toReadableUrl } from './readable-url.js'

/** Functions that derive the fields of an object. A field that is `undefined` is omitted. */
export type DerivedFields<Fields> = {
  readonly [Key in keyof Required<Fields>]?: (facts: PageFacts) => Fields[Key] | undefined
}

/**
 * Derives fields.
 *
 * @param known Fields that are not derived but kept as they are.
 * @returns `undefined` if no field has a value.
 */
export function deriveFields<Fields extends object>(
  fields: DerivedFields<Fields>,
  facts: PageFacts,
  known: Partial<Fields> | undefined = {},
): Fields | undefined {
  const derived: Partial<Fields> = extend({}, known)
  for (const key of Object.keys(fields) as (keyof Fields & string)[]) {
    if (derived[key] !== undefined) continue
    const value = fields[key]?.(facts)
    if (value !== undefined) derived[key] = value
  }
  return Object.keys(derived).length === 0 ? undefined : (derived as Fields)
}

const OPEN_GRAPH: DerivedFields<OpenGraph> = {
  locale: ({ site }) => toOpenGraphLocale(site.language),
  type: ({ openGraphType }) => openGraphType,
  title: ({ texts }) => texts.socialTitle(),
  description: ({ texts }) => texts.socialDescription(),
  url: ({ url, sharedUrl }) => (sharedUrl ?? toReadableUrl(url)) || undefined,
  siteName: ({ site }) => site.name || undefined,
  images: ({ shareImage }) => {
    const image = shareImage()
    return image === undefined ? undefined : [toOpenGraphImage(image)]
  },
}

const ARTICLE: DerivedFields<Article> = {
  publisher: ({ article }) => article?.publisher,
  author: ({ article }) => article?.author,
  publishedTime: ({ article }) => article?.publishedTime,
  modifiedTime: ({ article }) => article?.modifiedTime,
}

/** Title, description and image are only printed if Open Graph is off: X reads them from `og:*` otherwise. */
const TWITTER: DerivedFields<Twitter> = {
  card: ({ site }) => site.twitterCard ?? 'summary_large_image',
  title: (facts) =>
    hasOpenGraph(facts) && facts.twitter?.hasTitle !== true ? undefined : facts.texts.title(),
  description: (facts) => (hasOpenGraph(facts) ? undefined : facts.texts.cardDescription()),
  image: (facts) => (hasOpenGraph(facts) ? undefined : facts.twitter?.image?.()),
  creator: ({ twitter }) => twitter?.creator?.(),
  site: ({ site }) => toHandle(site.twitterSite),
}

/** Labels have a switch of their own in Yoast SEO. */
const TWITTER_LABELS: DerivedFields<Twitter> = {
  labels: ({ twitter }) => twitter?.labels?.(),
}

/** Derives `og:*`. `undefined` if the site has switched Open Graph off. */
export function deriveOpenGraph(
  facts: PageFacts,
  known?: Partial<OpenGraph> | undefined,
): OpenGraph | undefined {
  return hasOpenGraph(facts) ? deriveFields(OPEN_GRAPH, facts, known) : undefined
}

/** Derives `article:*`. `undefined` if the page is not an article, or if the site has switched Open Graph off. */
export function deriveArticle(facts: PageFacts, known?: Partial<Article> | undefined): Article | undefined {
  return hasOpenGraph(facts) ? deriveFields(ARTICLE, facts, known) : undefined
}

/**
 * Derives `twitter:*`. If the site has switched X cards off, only the labels are left, which are for chat apps. `undefined` if
 * nothing is left, as for a missing page.
 */
export function deriveTwitter(
  facts: PageFacts,
  known?: Partial<Twitter> | undefined,
  withLabels = true,
): Twitter | undefined {
  if (facts.twitter === undefined) return undefined
  const twitter = facts.site.twitter === false ? undefined : deriveFields(TWITTER, facts, known)
  return withLabels ? deriveFields(TWITTER_LABELS, facts, twitter) : twitter
}

type DerivedHeadFields = Required<
  Pick<
    DerivedFields<Head>,
    | 'title'
    | 'description'
    | 'robots'
    | 'canonical'
    | 'prev'
    | 'next'
    | 'openGraph'
    | 'article'
    | 'author'
    | 'twitter'
    | 'graph'
  >
>

/** The fields of a derived head. */
export const DERIVED_FIELDS: DerivedHeadFields = {
  title: ({ texts, site }) => texts.title() ?? (site.name || undefined),
  description: ({ texts }) => texts.description(),
  robots: ({ robots }) => robots(),
  canonical: (facts) => ifIndexed(facts, facts.part().url),
  prev: (facts) => ifIndexed(facts, facts.part().previousUrl),
  next: (facts) => ifIndexed(facts, facts.part().nextUrl),
  openGraph: (facts) => deriveOpenGraph(facts),
  article: (facts) => deriveArticle(facts),
  author: (facts) => (hasOpenGraph(facts) ? facts.article?.authorName?.() : undefined),
  twitter: (facts) => deriveTwitter(facts),
  graph: (facts) => deriveGraph(facts),
}

function hasOpenGraph({ site }: PageFacts): boolean {
  return site.openGraph !== false
}

/** A URL of the page as a tag prints it. `undefined` if the page is hidden: the tag would ask to index another page instead. */
function ifIndexed({ robots }: PageFacts, url = ''): string | undefined {
  return robots().index === false ? undefined : toReadableUrl(url) || undefined
}

function toOpenGraphImage({ url, width, height, type, alt }: ImageInfo): OpenGraphImage {
  return omitUndefined({ url, width, height, type, alt })
}
