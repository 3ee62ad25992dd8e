import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** Whether a node has a property, wherever it is described; an empty one is there too. */
export function hasProperty(graph: GraphFacts, placed: PlacedNode, property: string): boolean {
  return graph.descriptionsOf(placed, property).length > 0
}

/** What a property of a node holds, wherever the node is described. */
export function valuesOf(graph: GraphFacts, placed: PlacedNode, property: string): readonly JsonValue[] {
  return graph.descriptionsOf(placed, property).flatMap(({ node }) => toArray(node[property]))
}

/** The nodes that properties hold, nested or referred to, each once; of all nodes where no holders are named. Linear, however often an id is defined and named. */
export function heldNodes(
  graph: GraphFacts,
  properties: readonly string[],
  holders?: Iterable<PlacedNode>,
): readonly PlacedNode[] {
  const among = holders === undefined ? undefined : new Set(holders)
  const isMeant = (holder: PlacedNode | undefined, property = ''): boolean =>
    holder !== undefined && properties.includes(property) && (among === undefined || among.has(holder))
  const ids = new Set(
    graph.references.flatMap(({ id, node, property }) => (isMeant(node, property) ? [id] : [])),
  )
  const nested = graph.nodes.filter(({ parent, property }) => isMeant(parent, property))
  return [...new Set([...nested, ...[...ids].flatMap(graph.byId)])]
}

/** Nodes, each once: where it is described first. */
export function distinctNodes(nodes: readonly PlacedNode[]): PlacedNode[] {
  const keys = new Set<unknown>()
  return nodes.filter(({ key }) => !keys.has(key) && keys.add(key))
}
