import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { distinctNodes, hasProperty } from './merged-node.js'

/** A missing property. */
export interface MissingProperty {
  /** The node. */
  readonly node: PlacedNode
  /** The property, or its alternatives: `author or creator`. */
  readonly names: string
}

/** Lists missing properties. Each node needs at least one property of each list, in any of its descriptions. */
export function listMissing(
  graph: GraphFacts,
  nodes: readonly PlacedNode[],
  properties: readonly (readonly string[])[],
): MissingProperty[] {
  return distinctNodes(nodes).flatMap((node) =>
    properties
      .filter((names) => !names.some((name) => hasProperty(graph, node, name)))
      .map((names) => ({ node, names: names.join(' or ') })),
  )
}
