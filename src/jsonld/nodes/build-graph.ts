import { type Derivation, type DeriveOptions, derivePage } from '../../faq/derive/derivation.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import type { Site } from '../../site/site.js'
import { createSiteIds } from '../graph/ids.js'
import type { Graph } from '../graph/node.js'
import { buildArticleNode } from './article.js'
import { buildAuthorNode } from './author.js'
import { createGraphContext, isPublisher } from './graph-context.js'
import { buildImageNode } from './image.js'
import { buildPublisherNode } from './publisher.js'
import { buildWebPageNode, type GraphTexts } from './web-page.js'
import { buildWebSiteNode } from './web-site.js'

/**
 * Builds the graph of a page without an SEO plugin, as Yoast SEO would build it.
 *
 * It has no questions: `addFaqGraph` adds them.
 *
 * @see https://developer.yoast.com/features/schema/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildGraph } from 'wp-faq-seo/jsonld'
 *
 * const page = toFaqPage(parsePost({ id: 549, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees' } }))
 * const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
 * buildGraph(page, site)['@graph'].map((node) => node['@type']) // ['WebPage', 'BreadcrumbList', 'WebSite']
 * ```
 */
export function buildGraph(page: FaqPage, site: Site, options: DeriveOptions = {}): Graph {
  return deriveGraph(derivePage(page, site, options))
}

/**
 * Derives a graph: `Article` if the post type has one, `WebPage`, `ImageObject`, `BreadcrumbList`, `WebSite`, publisher and author,
 * with the order, properties and ids of Yoast SEO.
 *
 * @param texts Override the derived texts of the page's node.
 */
export function deriveGraph(derivation: Derivation, texts: GraphTexts = derivation.texts): Graph {
  const { page, site } = derivation
  const { publisher, language } = site
  const siteIds = createSiteIds(site.url)
  // Without a URL, the page has no `@id` and no breadcrumb.
  if (page.url === '')
    return { '@context': 'https://schema.org', '@graph': [buildWebSiteNode(site, siteIds)] }
  const context = createGraphContext(derivation)
  const { ids, image, breadcrumb } = context
  const articleType = page.isProtected ? undefined : context.articleType
  const isAuthorPublisher = isPublisher(context)
  const hidesPublisher = page.isProtected && publisher?.type === 'Person'
  const publisherAuthor = context.articleType !== undefined && isAuthorPublisher ? page.author : {}
  const nodes = [
    articleType === undefined ? undefined : buildArticleNode(context, articleType),
    buildWebPageNode(context, texts),
    image === undefined ? undefined : buildImageNode(image.file, ids.image, language),
    page.isProtected ? undefined : breadcrumb,
    buildWebSiteNode(site, siteIds),
    publisher === undefined || hidesPublisher
      ? undefined
      : buildPublisherNode(publisher, site, siteIds, publisherAuthor),
    articleType === undefined || isAuthorPublisher ? undefined : buildAuthorNode(context),
  ]
  return { '@context': 'https://schema.org', '@graph': nodes.filter((node) => node !== undefined) }
}
