import { decodeAttribute } from '../../content/html/entities.js'
import { toSchemaText } from '../../content/stored/schema-text.js'
import { stripTags } from '../../content/stored/strip-tags.js'
import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import { findContentImage } from '../../faq/derive/content-image.js'
import { changeOf, type DerivedPage, toDerivedPage } from '../../faq/derive/derived-page.js'
import { cleanDescription, expandDescription } from '../../faq/derive/description-of.js'
import { storedExcerptOf } from '../../faq/derive/excerpt-of.js'
import { expandTemplate } from '../../faq/derive/expand-template.js'
import { authorSettings, settingsOf, templateVariables } from '../../faq/derive/template-variables.js'
import { expandTitle } from '../../faq/derive/title-of.js'
import { writeDescription } from '../../faq/derive/write-description.js'
import type { FaqPage, PageImage, PageImageSize } from '../../faq/page/faq-page.js'
import { isPaged } from '../../jsonld/nodes/breadcrumb.js'
import {
  deriveGraph,
  type GraphOptions,
  type GraphTexts,
  graphTexts,
} from '../../jsonld/nodes/build-graph.js'
import type { Site } from '../../site/site.js'
import { robotsByStatus } from '../edit/robots-policy.js'
import type { Article, Head, OpenGraph, OpenGraphImage, Robots, Twitter } from '../model/head.js'
import { toOpenGraphLocale } from './open-graph-locale.js'
import { buildTwitterLabels } from './twitter-labels.js'

/**
 * Builds the head of a page that no SEO plugin describes, as Yoast SEO would have built it from the same settings.
 *
 * Beyond Yoast it prints a description written from the content where the site has no template for one, the time of
 * publication of every type, and what pictures show. The questions of the page are not in its graph: `addFaqGraph` adds
 * them.
 *
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildHead } from 'wp-faq-seo/head'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<p>Ten euros.</p>' },
 * }))
 * const head = buildHead(page, { url: 'https://example.com/', name: 'Example', language: 'en-US' })
 * head.title // "What's the fee? - Example"
 * head.description // 'Ten euros.'
 * head.openGraph?.locale // 'en_US'
 * ```
 */
export function buildHead(page: FaqPage, site: Site, options: GraphOptions = {}): Head {
  return deriveHead(toDerivedPage(page), site, options)
}

/** What a derived head is made with. */
export interface DeriveOptions extends GraphOptions {
  /** What is said of the page already, in place of what its graph would say. */
  readonly texts?: Partial<GraphTexts> | undefined
}

/** `buildHead` for a page in the forms from which heads are derived. */
export function deriveHead(page: DerivedPage, site: Site, options: DeriveOptions = {}): Head {
  const { url } = page
  const variables = templateVariables(page, page, site, options)
  const storedTitle = stripTags(expandTitle(page.type, site, variables))
  const title = storedTitle === '' ? site.name : decodeEscapedText(storedTitle)
  const byTemplate = cleanDescription(expandDescription(page.type, site, variables))
  const templated = byTemplate === '' ? undefined : decodeEscapedText(byTemplate)
  const own = templated === undefined && !page.isProtected ? writeDescription(page) : undefined
  const written = templated ?? own
  const excerpt = cleanDescription(expandTemplate(storedExcerptOf(page, page, site.language), variables))
  const robots = robotsOf(page, site)
  const isIndexed = robots.index !== false
  const shared = decodeUrl(url)
  const hasNoImage = page.isProtected || page.stored.hasUnknownImage === true
  const ownImage = hasNoImage ? undefined : findShareImage(page)
  const image = hasNoImage ? undefined : (ownImage ?? siteImage(site))
  const description = templated ?? (excerpt === '' ? undefined : decodeEscapedText(excerpt))
  const openGraph: OpenGraph = {
    locale: toOpenGraphLocale(site.language),
    type: 'article',
    ...(storedTitle !== '' && { title }),
    ...(description !== undefined && { description }),
    ...(shared !== '' && { url: shared }),
    ...(site.name !== '' && { siteName: site.name }),
    ...(image !== undefined && { images: [image] }),
  }
  const article = articleOf(page, site)
  const author = page.type === 'post' ? toSchemaText(page.stored.authorName ?? '') : ''
  const withOpenGraph = site.openGraph !== false
  return {
    ...(title !== '' && { title }),
    ...(written !== undefined && { description: written }),
    ...(Object.keys(robots).length > 0 && { robots }),
    ...(isIndexed && shared !== '' && { canonical: shared }),
    ...(isIndexed && isPaged(page) && url !== '' && { next: nextOf(shared) }),
    ...(withOpenGraph && { openGraph }),
    ...(withOpenGraph && Object.keys(article).length > 0 && { article }),
    ...(withOpenGraph && author !== '' && { author }),
    ...(site.twitter !== false && {
      twitter: twitterOf(site, page, withOpenGraph ? openGraph : undefined, {
        title: storedTitle === '' ? '' : title,
        description,
        image: ownImage === undefined ? undefined : (page.image?.url ?? ownImage.url),
      }),
    }),
    ...(url !== '' && {
      graph: deriveGraph(
        page,
        site,
        { ...graphTexts(page, site, variables, own), ...options.texts },
        options.terms,
      ),
    }),
  }
}

const OPEN: Robots = /* @__PURE__ */ Object.freeze({
  index: true,
  follow: true,
  maxSnippet: -1,
  maxImagePreview: 'large' as const,
  maxVideoPreview: -1,
})

/** A site that hides itself as a whole keeps the directives on previews: that tells it from a post that is hidden. */
function robotsOf(page: DerivedPage, site: Site): Robots {
  const byStatus = robotsByStatus(page)
  if (byStatus !== undefined) return byStatus
  if (settingsOf(site, page.type).noindex) return { index: false, follow: site.robots?.follow ?? true }
  const wishes = Object.entries(site.robots ?? {}).filter(([, value]) => value !== undefined)
  const { maxSnippet, maxImagePreview, ...robots }: Robots = { ...OPEN, ...Object.fromEntries(wishes) }
  return {
    ...robots,
    // What forbids a preview needs no limit for it.
    ...(maxSnippet !== undefined && robots.snippet !== false && { maxSnippet }),
    ...(maxImagePreview !== undefined && robots.imageIndex !== false && { maxImagePreview }),
  }
}

function articleOf(page: DerivedPage, site: Site): Article {
  const { type, publishedAt } = page
  const profile = type === 'post' ? authorSettings(page, site).facebookUrl : undefined
  const changedAt = changeOf(page)
  return {
    ...(site.facebookUrl && { publisher: site.facebookUrl }),
    ...(profile && { author: profile }),
    ...(publishedAt !== undefined && { publishedTime: publishedAt }),
    ...(changedAt !== undefined && { modifiedTime: changedAt }),
  }
}

/** What X shows: what Open Graph says already is not said again. */
function twitterOf(
  site: Site,
  page: DerivedPage,
  openGraph: OpenGraph | undefined,
  {
    title,
    description,
    image,
  }: { title: string; description?: string | undefined; image?: string | undefined },
): Twitter {
  const handle = toHandle(site.twitterSite)
  const labels = buildTwitterLabels(page, site)
  const creator =
    page.type === 'post' ? (toHandle(authorSettings(page, site).twitterCreator) ?? handle) : undefined
  return {
    card: 'summary_large_image',
    ...(openGraph === undefined && title !== '' && { title }),
    ...(openGraph?.description === undefined && description !== undefined && { description }),
    ...(openGraph?.images === undefined && image !== undefined && { image }),
    ...(creator !== undefined && { creator }),
    ...(handle !== undefined && { site: handle }),
    ...(labels.length > 0 && { labels }),
  }
}

/** An account of X, however it is written: `@name`, `name`, its address. */
function toHandle(account: string | undefined): string | undefined {
  const name = /[A-Za-z0-9_]{1,25}$/.exec(account ?? '')?.[0]
  return name === undefined ? undefined : `@${name}`
}

/** Pictures that networks show. https://developers.facebook.com/docs/sharing/webmasters/images/ */
const SHARED_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
])
/** Bytes above which Yoast takes a smaller size. */
const LARGEST_FILE = 2_097_152

/** The picture for a link to the page: the featured one, or else the first of the content. */
function findShareImage({ image, html }: DerivedPage): OpenGraphImage | undefined {
  if (image !== undefined) return pickSize(image)
  const found = findContentImage(html)
  if (found === undefined) return undefined
  const { source, file } = found
  if (file === undefined || !file.isNamed) return { url: decodeAttribute(source) }
  const { url, width, height } = file
  const type = typeOfFile(url)
  return {
    url: decodeAttribute(url),
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(type !== undefined && { type }),
  }
}

function pickSize(image: PageImage): OpenGraphImage | undefined {
  if (image.type !== undefined && !SHARED_TYPES.has(image.type)) return undefined
  const sizes: readonly (PageImageSize | undefined)[] = [image, image.sizes?.large, image.sizes?.medium_large]
  const size = sizes.find((candidate) => candidate !== undefined && (candidate.fileSize ?? 0) <= LARGEST_FILE)
  if (size === undefined) return undefined
  const { url, width, height, type = image.type } = size
  return {
    url,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(type !== undefined && { type }),
    ...(image.alt !== undefined && { alt: image.alt }),
  }
}

function siteImage({ socialImage }: Site): OpenGraphImage | undefined {
  if (socialImage === undefined) return undefined
  const { url, width, height, type, alt } = socialImage
  return {
    url,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(type !== undefined && { type }),
    ...(alt !== undefined && { alt }),
  }
}

function typeOfFile(url: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(url)?.[1]?.toLowerCase()
  const type = `image/${extension === 'jpg' ? 'jpeg' : extension}`
  return SHARED_TYPES.has(type) ? type : undefined
}

/** An address as people read it: Yoast prints canonical and `og:url` decoded, and the graph as it is. */
function decodeUrl(url: string): string {
  try {
    // What no address holds goes. https://developer.wordpress.org/reference/functions/esc_url/
    return decodeURIComponent(url.replaceAll('+', ' '))
      .replaceAll(' ', '%20')
      .replace(/[\0-\x1f"<>\\^`{}\x7f]/g, '')
  } catch {
    return url
  }
}

/** The second page of a post. */
function nextOf(url: string): string {
  if (url.includes('?')) return `${url}&page=2`
  return url.endsWith('/') ? `${url}2/` : `${url}/2`
}
