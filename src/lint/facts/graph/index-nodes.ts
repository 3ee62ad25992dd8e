import { addToGroup } from '../../../internal/group-by.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import { isReference } from '../../../jsonld/graph/graph-index.js'
import type { GraphNode, JsonValue } from '../../../jsonld/graph/node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** Creates the functions that look up nodes. */
export function indexNodes(
  nodes: readonly PlacedNode[],
): Pick<GraphFacts, 'ofType' | 'byId' | 'nodesIn' | 'descriptionsOf'> {
  const byType = new Map<string, PlacedNode[]>()
  const byId = new Map<string, PlacedNode[]>()
  const byNode = new Map<unknown, PlacedNode>()
  /** The nodes to which references are resolved. */
  const targets = new Map<string, PlacedNode>()
  for (const placed of nodes) {
    const { node, key, types } = placed
    byNode.set(node, placed)
    for (const type of types.length > 1 ? new Set(types) : types) addToGroup(byType, type, placed)
    if (typeof key !== 'string') continue
    addToGroup(byId, key, placed)
    if (!targets.get(key)?.types.length) targets.set(key, placed)
  }

  const resolve = (value: JsonValue): PlacedNode | undefined => {
    if (!isPlainObject(value)) return undefined
    return (
      byNode.get(value) ?? (isReference(value as GraphNode) ? targets.get(String(value['@id'])) : undefined)
    )
  }
  const described = new Map<string, ReadonlyMap<string, readonly PlacedNode[]>>()
  const descriptionsOfId = (id: string) => {
    const known = described.get(id)
    if (known !== undefined) return known
    const groups = groupByProperty(byId.get(id) ?? [])
    described.set(id, groups)
    return groups
  }
  return {
    ofType: (type) => byType.get(type) ?? NONE,
    byId: (id) => byId.get(id) ?? NONE,
    nodesIn: ({ node }, property) =>
      toArray(node[property])
        .map(resolve)
        .filter((placed) => placed !== undefined),
    descriptionsOf(placed, property) {
      if (typeof placed.key === 'string' && byId.get(placed.key)?.length !== 1)
        return descriptionsOfId(placed.key).get(property) ?? NONE
      return placed.node[property] === undefined ? NONE : [placed]
    },
  }
}

const NONE: readonly PlacedNode[] = []

function groupByProperty(nodes: readonly PlacedNode[]): Map<string, PlacedNode[]> {
  const groups = new Map<string, PlacedNode[]>()
  for (const placed of nodes) {
    for (const [property, value] of Object.entries(placed.node))
      if (value !== undefined) addToGroup(groups, property, placed)
  }
  return groups
}
