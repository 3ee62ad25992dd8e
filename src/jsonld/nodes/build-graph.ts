import { type AnyPage, derivePage } from '../../faq/kinds/kinds.js'
import type { DeriveOptions, PageFacts } from '../../faq/kinds/page-facts.js'
import type { Site } from '../../site/site.js'
import { createSiteIds } from '../graph/ids.js'
import type { Graph, GraphNode } from '../graph/node.js'
import { buildArticleNode } from './article.js'
import { buildAuthorNode } from './author.js'
import { buildBreadcrumbNode } from './breadcrumb.js'
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
export function buildGraph(page: AnyPage, site: Site, options: DeriveOptions = {}): Graph {
  return deriveGraph(derivePage(page, site, options))
}

/**
 * Derives a graph: `Article` if the page has one, the page itself, `ImageObject`, `BreadcrumbList`, `WebSite`, publisher and author,
 * with the order, properties and ids of Yoast SEO.
 *
 * @param texts Override the derived texts of the page's node.
 */
export function deriveGraph(facts: PageFacts, texts: GraphTexts = facts.texts): Graph {
  return { '@context': 'https://schema.org', '@graph': listNodes(facts, texts) }
}

function listNodes(facts: PageFacts, texts: GraphTexts): GraphNode[] {
  const { site } = facts
  const node = facts.node()
  const { publisher, language } = site
  const siteIds = createSiteIds(site.url)
  const webSite = buildWebSiteNode(site, siteIds)
  if (node === undefined)
    return publisher === undefined ? [webSite] : [webSite, buildPublisherNode(publisher, site, siteIds)]
  const context = createGraphContext(facts, node)
  const { ids, image, breadcrumb } = context
  const { author, isProtected = false } = node
  const article = isProtected ? undefined : node.article
  const isAuthorPublisher = isPublisher(context)
  const hidesPublisher = isProtected && publisher?.type === 'Person'
  const describesAuthor = !isAuthorPublisher && author !== undefined && !isProtected
  const nodes = [
    article && buildArticleNode(context, article.type, article.post),
    buildWebPageNode(context, texts),
    image && buildImageNode(image.file, ids.image, language),
    isProtected || breadcrumb === undefined ? undefined : buildBreadcrumbNode(breadcrumb, ids.breadcrumb),
    webSite,
    publisher === undefined || hidesPublisher
      ? undefined
      : buildPublisherNode(publisher, site, siteIds, isAuthorPublisher ? author : {}),
    describesAuthor ? buildAuthorNode(context, author) : undefined,
  ]
  return nodes.filter((one) => one !== undefined)
}
