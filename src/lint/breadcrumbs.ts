import { listOf } from '../jsonld/list-of.js'
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
    const count = listOf(list.node.itemListElement).length
    const crumbs = graph.nodesIn(list, 'itemListElement')
    return count > 0 && crumbs.length === count ? [{ list, crumbs }] : []
  })
}
