import { isSamePage } from '../../internal/page-url.js'
import type { Graph, GraphNode } from './node.js'

/** `WebPage` and its subtypes. https://schema.org/WebPage#subtypes */
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
 * Returns the index in `@graph` of the node that describes the page: the `WebPage` whose `url` or `@id` is the URL of the
 * page, else the only `WebPage`. -1 if there is none, or if several name other pages.
 */
export function indexOfPageNode(graph: Graph, pageUrl: string): number {
  const nodes = graph['@graph']
  const named = nodes.findIndex(
    (node) => isPageNode(node) && (isUrlOf(node.url, pageUrl) || isUrlOf(node['@id'], pageUrl)),
  )
  if (named >= 0) return named
  const only = nodes.findIndex(isPageNode)
  return nodes.findLastIndex(isPageNode) === only ? only : -1
}

/** Returns the node that describes the page, as {@link indexOfPageNode} finds it. */
export function findPageNode(graph: Graph | undefined, pageUrl: string): GraphNode | undefined {
  return graph?.['@graph'][indexOfPageNode(graph, pageUrl)]
}

function isUrlOf(value: unknown, pageUrl: string): boolean {
  return typeof value === 'string' && isSamePage(value, pageUrl)
}

function isPageNode(node: GraphNode): boolean {
  const types = node['@type']
  return typeof types === 'string'
    ? PAGE_TYPES.has(types)
    : Array.isArray(types) && types.some((type) => PAGE_TYPES.has(type))
}
