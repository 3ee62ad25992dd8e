import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { distinctNodes } from './merged-node.js'

/** A breadcrumb trail of a graph. */
export interface Breadcrumbs {
  /** The BreadcrumbList. */
  readonly list: PlacedNode
  /** Its crumbs, in the order in which they are written. */
  readonly crumbs: readonly PlacedNode[]
}

/** The trails of a graph whose crumbs are all there; one without any has none. */
export function listBreadcrumbs(graph: GraphFacts): Breadcrumbs[] {
  return distinctNodes(graph.ofType('BreadcrumbList')).flatMap((list): Breadcrumbs[] => {
    const count = toArray(list.node.itemListElement).length
    const crumbs = graph.nodesIn(list, 'itemListElement')
    return count > 0 && crumbs.length === count ? [{ list, crumbs }] : []
  })
}

/** The address of a crumb, which is named or a thing that has it. */
export function urlOfItem(item: JsonValue | undefined): string | undefined {
  const [first] = toArray(item)
  const url = isPlainObject(first) ? (first.url ?? first['@id']) : first
  return typeof url === 'string' ? url : undefined
}
