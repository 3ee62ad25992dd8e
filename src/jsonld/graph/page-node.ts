import { isSamePage } from '../../internal/page-url.js'
import type { Graph, GraphNode } from './node.js'

/** WebPage and its subtypes. https://schema.org/WebPage#subtypes */
const PAGE_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'WebPage',
  'AboutPage',
  'CheckoutPage',
  'CollectionPage',
  'ContactPage',
  'FAQPage',
  'ImageGallery',
  'ItemPage',
  'MediaGallery',
  'MedicalWebPage',
  'ProfilePage',
  'QAPage',
  'RealEstateListing',
  'SearchResultsPage',
  'VideoGallery',
])

/**
 * The place in `@graph` of the node that describes the page: the WebPage whose `url` or `@id` is the page's
 * address, else the only WebPage; -1 where there is none, or several that name other pages.
 */
export function indexOfPageNode(graph: Graph, pageUrl: string): number {
  const nodes = graph['@graph']
  const named = nodes.findIndex(
    (node) => isPageNode(node) && (isNamedBy(node.url, pageUrl) || isNamedBy(node['@id'], pageUrl)),
  )
  if (named >= 0) return named
  const only = nodes.findIndex(isPageNode)
  return nodes.findLastIndex(isPageNode) === only ? only : -1
}

function isNamedBy(address: unknown, pageUrl: string): boolean {
  return typeof address === 'string' && isSamePage(address, pageUrl)
}

function isPageNode(node: GraphNode): boolean {
  const types = node['@type']
  return typeof types === 'string'
    ? PAGE_TYPES.has(types)
    : Array.isArray(types) && types.some((type) => PAGE_TYPES.has(type))
}
