import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** Whether any description of a node has a property, even an empty one. */
export function hasProperty(graph: GraphFacts, placed: PlacedNode, property: string): boolean {
  return graph.descriptionsOf(placed, property).length > 0
}

/** The values of a property in all descriptions of a node. */
export function valuesOf(graph: GraphFacts, placed: PlacedNode, property: string): readonly JsonValue[] {
  return graph.descriptionsOf(placed, property).flatMap(({ node }) => toArray(node[property]))
}

/**
 * The nodes in some properties, nested or by reference, each once. Takes linear time, however often an `@id` is defined
 * and referenced.
 *
 * @param holders The nodes whose properties are searched. Default: all nodes.
 */
export function heldNodes(
  graph: GraphFacts,
  properties: readonly string[],
  holders?: Iterable<PlacedNode>,
): readonly PlacedNode[] {
  const searched = holders === undefined ? undefined : new Set(holders)
  if (searched?.size === 0) return []
  const isSearched = (holder: PlacedNode | undefined, property = ''): boolean =>
    holder !== undefined && properties.includes(property) && (searched === undefined || searched.has(holder))
  const ids = new Set<string>()
  for (const { id, node, property } of graph.references) if (isSearched(node, property)) ids.add(id)
  const nested = graph.nodes.filter(({ parent, property }) => isSearched(parent, property))
  return ids.size === 0 ? nested : [...new Set([...nested, ...[...ids].flatMap(graph.byId)])]
}

/** Removes repeated descriptions of a node. The first one stays. */
export function distinctNodes(nodes: readonly PlacedNode[]): PlacedNode[] {
  const keys = new Set<unknown>()
  return nodes.filter(({ key }) => !keys.has(key) && keys.add(key))
}
