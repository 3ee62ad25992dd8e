import { isPlainObject } from '../internal/plain-object.js'
import { toArray } from '../internal/to-array.js'
import { hasType } from '../jsonld/graph/find-nodes.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { MAX_DEPTH } from '../jsonld/graph/parse-graph.js'

/** The nodes of a graph, including nested ones. */
export interface GraphIndex {
  /** All nodes in document order. */
  readonly nodes: readonly GraphNode[]
  /** The nodes by `@id`. Of several with the same `@id` the first. */
  readonly byId: ReadonlyMap<string, GraphNode>
}

/** Indexes the nodes of a graph. Without a graph the index is empty. */
export function indexGraph(graph: Graph | undefined): GraphIndex {
  const nodes: GraphNode[] = []
  const byId = new Map<string, GraphNode>()
  for (const node of listNodes(graph?.['@graph'] ?? [], MAX_DEPTH)) {
    nodes.push(node)
    const id = textOf(node['@id'])
    if (id !== undefined && !byId.has(id)) byId.set(id, node)
  }
  return { nodes, byId }
}

/** The nodes of a type, including nested ones. */
export function nodesOfType({ nodes }: GraphIndex, type: string): GraphNode[] {
  return nodes.filter((node) => hasType(node, type))
}

/** The nodes in a value. References are replaced by the nodes they name. */
export function resolveNodes(value: JsonValue | undefined, { byId }: GraphIndex): GraphNode[] {
  return toArray(value)
    .filter(isObject)
    .map((node) => (isReference(node) && byId.get(node['@id'])) || node)
}

/** Whether a value is a reference to a node. https://www.w3.org/TR/json-ld11/#dfn-node-reference */
export function isReference(value: JsonValue | undefined): value is { readonly '@id': string } {
  return isObject(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
}

export function isObject(value: JsonValue | undefined): value is GraphNode {
  return isPlainObject(value)
}

/** The text of a property, the first if there are several. `undefined` if it is not a text or empty. */
export function textOf(value: JsonValue | undefined): string | undefined {
  const [first] = toArray(value)
  return typeof first === 'string' && first !== '' ? first : undefined
}

function* listNodes(value: JsonValue | undefined, depth: number): Generator<GraphNode, void, undefined> {
  if (typeof value !== 'object' || value === null || depth === 0 || isReference(value)) return
  if (isObject(value)) yield value
  for (const member of Object.values(value)) yield* listNodes(member as JsonValue, depth - 1)
}
