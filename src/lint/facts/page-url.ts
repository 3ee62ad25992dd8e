import { indexOfPageNode } from '../../jsonld/graph/page-node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { type Place, placeWithin } from './place.js'

/** What a graph says is the address of its page. */
export interface PlacedPageUrl {
  /** The address. */
  readonly url: string
  /** `url`. */
  readonly name: string
  /** Where it stands. */
  readonly place: Place
}

/** The node of the page: the WebPage that the address names, else the only one. */
export function findPageNode(graph: GraphFacts | undefined, url = ''): PlacedNode | undefined {
  const nodes = graph?.nodes.filter(({ parent }) => parent === undefined) ?? []
  const index = indexOfPageNode({ '@context': '', '@graph': nodes.map(({ node }) => node) }, url)
  return nodes[index]
}

/** The `url` of the page's node. */
export function placedPageUrl(page: PlacedNode | undefined): PlacedPageUrl | undefined {
  const named = page?.node.url
  if (page === undefined || typeof named !== 'string' || named === '') return undefined
  return { url: named, name: 'url', place: placeWithin(page.place, ['url'], 0) }
}
