import { listOf } from '../jsonld/list-of.js'
import type { JsonValue } from '../jsonld/node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** All places in which a node is described: those of one `@id` are one node. https://www.w3.org/TR/json-ld11/#node-identifiers */
export function descriptionsOf(graph: GraphFacts, placed: PlacedNode): readonly PlacedNode[] {
  const id = placed.node['@id']
  return typeof id === 'string' ? graph.byId(id) : [placed]
}

/** Whether a node has a property, wherever it is described; an empty one is there too. */
export function hasProperty(graph: GraphFacts, placed: PlacedNode, property: string): boolean {
  return descriptionsOf(graph, placed).some(({ node }) => node[property] !== undefined)
}

/** What a property of a node holds, wherever the node is described. */
export function valuesOf(graph: GraphFacts, placed: PlacedNode, property: string): readonly JsonValue[] {
  return descriptionsOf(graph, placed).flatMap(({ node }) => listOf(node[property]))
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
