import { isPlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import { hasType } from './find-nodes.js'
import type { Graph, GraphNode, JsonValue, NodeRef } from './node.js'
import { MAX_DEPTH } from './parse-graph.js'

/** The nodes of a graph at any depth. */
export interface GraphIndex {
  /** All nodes in graph order, references excluded. */
  readonly nodes: readonly GraphNode[]
  /** The nodes by `@id`. The first one wins. */
  readonly byId: ReadonlyMap<string, GraphNode>
}

/** Indexes the nodes of a graph, nested ones included. */
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

/** Returns the nodes with a type, nested ones included. */
export function nodesOfType({ nodes }: GraphIndex, type: string): GraphNode[] {
  return nodes.filter((node) => hasType(node, type))
}

/** Returns the nodes in a property value, with references resolved. An unknown reference stays a reference. */
export function resolveNodes(value: JsonValue | undefined, { byId }: GraphIndex): GraphNode[] {
  return toArray(value)
    .filter(isObject)
    .map((node) => (isReference(node) && byId.get(node['@id'])) || node)
}

/** Whether a value is a node reference, `{ "@id": "…" }`. https://www.w3.org/TR/json-ld11/#dfn-node-reference */
export function isReference(value: JsonValue | undefined): value is NodeRef {
  return isObject(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
}

/** Whether a value is an object. */
export function isObject(value: JsonValue | undefined): value is GraphNode {
  return isPlainObject(value)
}

/** Returns the first value of a property if it is a non-empty string. */
export function textOf(value: JsonValue | undefined): string | undefined {
  const [first] = toArray(value)
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** Returns a property value if it is an object. */
export function objectOf(value: JsonValue | undefined): GraphNode | undefined {
  return isObject(value) ? value : undefined
}

function* listNodes(value: JsonValue | undefined, depth: number): Generator<GraphNode, void, undefined> {
  if (typeof value !== 'object' || value === null || depth === 0 || isReference(value)) return
  if (isObject(value)) yield value
  for (const member of Object.values(value)) yield* listNodes(member as JsonValue, depth - 1)
}
