import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
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

/** The URL in the `item` of a ListItem: a string, or the `url` or `@id` of a node. */
export function urlOfItem(item: JsonValue | undefined): string | undefined {
  const [first] = toArray(item)
  const url = isPlainObject(first) ? (first.url ?? first['@id']) : first
  return typeof url === 'string' ? url : undefined
}
