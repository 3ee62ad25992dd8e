import { isSamePage } from '../../../internal/page-url.js'
import { hasType } from '../../../jsonld/graph/find-nodes.js'
import type { GraphFacts, PlacedNode } from '../graph/graph-facts.js'
import { isNoindex, type RobotsTag } from '../tags/robots-directives.js'
import type { TagFacts } from '../tags/tag-facts.js'

/**
 * Kinds of page for which some rules do not hold: the home page, search results, the page for missing URLs, and the profile of an
 * author.
 */
export type LintedKind = 'home' | 'search' | 'not-found' | 'profile'

/** Recognizes a kind of page by its graph and its tags. `undefined` for all others. */
export function readPageKind(
  tags: TagFacts | undefined,
  robots: readonly RobotsTag[] | undefined,
  graph: GraphFacts | undefined,
  pageNode: PlacedNode | undefined,
): LintedKind | undefined {
  const webSite = graph?.nodes.find(({ node }) => hasType(node, 'WebSite'))?.node
  if (pageNode === undefined) {
    const isPage = (tags?.metas('og:url').length ?? 0) > 0 || (tags?.links('canonical').length ?? 0) > 0
    return webSite !== undefined && !isPage && isNoindex(robots ?? []) ? 'not-found' : undefined
  }
  const { node } = pageNode
  if (hasType(node, 'SearchResultsPage')) return 'search'
  if (hasType(node, 'ProfilePage')) return 'profile'
  const [id, home] = [node['@id'], webSite?.url]
  return typeof id === 'string' && typeof home === 'string' && isSamePage(id, home) ? 'home' : undefined
}

/** What was searched for, by the URL of the results. WordPress escapes the query as HTML before it encodes it. */
export function readSearchQuery(pageNode: PlacedNode | undefined): string | undefined {
  const url = pageNode?.node.url
  if (pageNode === undefined || typeof url !== 'string' || !hasType(pageNode.node, 'SearchResultsPage'))
    return undefined
  return URL.canParse(url) ? (new URL(url).searchParams.get('s') ?? undefined) : undefined
}
