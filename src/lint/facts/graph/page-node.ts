import { indexOfPageNode } from '../../../jsonld/graph/page-node.js'
import { type Place, placeWithin } from '../place.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** The `url` of the page's node. */
export interface PlacedPageUrl {
  /** The URL. */
  readonly url: string
  /** The property, `url`. */
  readonly name: string
  /** The place of the URL. */
  readonly place: Place
}

/** The page's node: the WebPage with the given URL, else the only WebPage. */
export function findPageNode(graph: GraphFacts | undefined, url = ''): PlacedNode | undefined {
  const nodes = graph?.nodes.filter(({ parent }) => parent === undefined) ?? []
  const index = indexOfPageNode({ '@context': '', '@graph': nodes.map(({ node }) => node) }, url)
  return nodes[index]
}

/** The `url` of the page's node with its place. */
export function placedPageUrl(pageNode: PlacedNode | undefined): PlacedPageUrl | undefined {
  const url = pageNode?.node.url
  if (pageNode === undefined || typeof url !== 'string' || url === '') return undefined
  return { url, name: 'url', place: placeWithin(pageNode.place, ['url'], 0) }
}
