import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { distinctNodes, hasProperty } from './merged-node.js'

/** A property that a node lacks. */
export interface MissingProperty {
  /** The node. */
  readonly node: PlacedNode
  /** The property, or those of which it lacks all: `author or creator`. */
  readonly names: string
}

/** Lists what nodes lack: of each list of properties they are to have at least one. A node is one wherever it is described. */
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
