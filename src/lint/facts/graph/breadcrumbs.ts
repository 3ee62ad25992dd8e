import { toArray } from '../../../internal/to-array.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { distinctNodes } from './merged-node.js'

/** A BreadcrumbList whose items are all known. */
export interface Breadcrumbs {
  /** The BreadcrumbList. */
  readonly list: PlacedNode
  /** Its items in document order. */
  readonly items: readonly PlacedNode[]
}

/** Lists the BreadcrumbLists of a graph. One is skipped if it has no items, or if any item is not a node in the graph. */
export function listBreadcrumbs(graph: GraphFacts): Breadcrumbs[] {
  return distinctNodes(graph.ofType('BreadcrumbList')).flatMap((list): Breadcrumbs[] => {
    const count = toArray(list.node.itemListElement).length
    const items = graph.nodesIn(list, 'itemListElement')
    return count > 0 && items.length === count ? [{ list, items }] : []
  })
}
