import { toSchemaText } from '../../content/stored/schema-text.js'
import type { Derivation } from '../../faq/derive/derivation.js'
import { isPaged, modifiedTimeOf } from '../../faq/page/page-facts.js'
import { deriveGraph } from '../../jsonld/nodes/build-graph.js'
import { authorSettings } from '../../site/settings.js'
import type { Article, Head, OpenGraph, Twitter } from '../model/head.js'
import { deriveRobots } from './derived-robots.js'
import { toOpenGraphLocale } from './open-graph-locale.js'
import { nextPageUrl, toReadableUrl } from './readable-url.js'
import { contentShareImage, shareImages } from './share-images.js'
import { toHandle } from './twitter-handle.js'
import { buildTwitterLabels } from './twitter-labels.js'

/** Functions that derive the fields of an object. A field that is `undefined` is omitted. */
export type DerivedFields<Fields> = {
  readonly [Key in keyof Required<Fields>]?: (derivation: Derivation) => Fields[Key] | undefined
}

/**
 * Derives fields.
 *
 * @param known Fields that are not derived but kept as they are.
 * @returns `undefined` if no field has a value.
 */
export function deriveFields<Fields extends object>(
  fields: DerivedFields<Fields>,
  derivation: Derivation,
  known: Partial<Fields> | undefined = {},
): Fields | undefined {
  const derived: Partial<Fields> = { ...known }
  for (const key of Object.keys(fields) as (keyof Fields & string)[]) {
    if (derived[key] !== undefined) continue
    const value = fields[key]?.(derivation)
    if (value !== undefined) derived[key] = value
  }
  return Object.keys(derived).length === 0 ? undefined : (derived as Fields)
}

const OPEN_GRAPH: DerivedFields<OpenGraph> = {
  locale: ({ site }) => toOpenGraphLocale(site.language),
  type: () => 'article',
  title: ({ texts }) => texts.title(),
  description: ({ texts }) => texts.socialDescription(),
  url: ({ page }) => toReadableUrl(page.url) || undefined,
  siteName: ({ site }) => site.name || undefined,
  images: shareImages,
}

const ARTICLE: DerivedFields<Article> = {
  publisher: ({ site }) => site.facebookUrl || undefined,
  author: ({ page, site }) =>
    page.type === 'post' ? authorSettings(site, page.author?.slug).facebookUrl || undefined : undefined,
  publishedTime: ({ page }) => page.publishedAt,
  modifiedTime: ({ page }) => modifiedTimeOf(page),
}

/** Title, description and image are only printed if Open Graph is off: X reads them from `og:*` otherwise. */
const TWITTER: DerivedFields<Twitter> = {
  card: () => 'summary_large_image',
  title: (derivation) => (hasOpenGraph(derivation) ? undefined : derivation.texts.title()),
  description: (derivation) => (hasOpenGraph(derivation) ? undefined : derivation.texts.socialDescription()),
  image: (derivation) => {
    const image = hasOpenGraph(derivation) ? undefined : contentShareImage(derivation)
    return image && (derivation.page.image?.url ?? image.url)
  },
  creator: ({ page, site }) =>
    page.type === 'post'
      ? (toHandle(authorSettings(site, page.author?.slug).twitterCreator) ?? toHandle(site.twitterSite))
      : undefined,
  site: ({ site }) => toHandle(site.twitterSite),
}

/** Labels have a switch of their own in Yoast SEO. */
const TWITTER_LABELS: DerivedFields<Twitter> = {
  labels: ({ page, site }) => buildTwitterLabels(page, site),
}

/** Derives `og:*`. `undefined` if the site has switched Open Graph off. */
export function deriveOpenGraph(
  derivation: Derivation,
  known?: Partial<OpenGraph> | undefined,
): OpenGraph | undefined {
  return hasOpenGraph(derivation) ? deriveFields(OPEN_GRAPH, derivation, known) : undefined
}

/** Derives `article:*`. `undefined` if the site has switched Open Graph off. */
export function deriveArticle(
  derivation: Derivation,
  known?: Partial<Article> | undefined,
): Article | undefined {
  return hasOpenGraph(derivation) ? deriveFields(ARTICLE, derivation, known) : undefined
}

/** Derives `twitter:*`. `undefined` if the site has switched X cards off. */
export function deriveTwitter(
  derivation: Derivation,
  known?: Partial<Twitter> | undefined,
  withLabels = true,
): Twitter | undefined {
  if (derivation.site.twitter === false) return undefined
  const twitter = deriveFields(TWITTER, derivation, known)
  return withLabels ? deriveFields(TWITTER_LABELS, derivation, twitter) : twitter
}

type DerivedHeadFields = Required<
  Pick<
    DerivedFields<Head>,
    | 'title'
    | 'description'
    | 'robots'
    | 'canonical'
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
  robots: ({ page, site }) => deriveRobots(page, site),
  canonical: (derivation) =>
    isIndexed(derivation) ? toReadableUrl(derivation.page.url) || undefined : undefined,
  next: (derivation) => {
    const { page } = derivation
    const isShown = isIndexed(derivation) && isPaged(page) && page.url !== ''
    return isShown ? nextPageUrl(toReadableUrl(page.url)) : undefined
  },
  openGraph: (derivation) => deriveOpenGraph(derivation),
  article: (derivation) => deriveArticle(derivation),
  author: (derivation) => {
    const { page } = derivation
    const isShown = hasOpenGraph(derivation) && page.type === 'post'
    return isShown ? toSchemaText(page.raw.authorName ?? '') || undefined : undefined
  },
  twitter: (derivation) => deriveTwitter(derivation),
  graph: (derivation) => (derivation.page.url === '' ? undefined : deriveGraph(derivation)),
}

function hasOpenGraph({ site }: Derivation): boolean {
  return site.openGraph !== false
}

function isIndexed({ page, site }: Derivation): boolean {
  return deriveRobots(page, site).index !== false
}
