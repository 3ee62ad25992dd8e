import { listOf } from '../jsonld/list-of.js'
import type { GraphNode, JsonValue } from '../jsonld/node.js'
import { type Place, placeWithin } from './place.js'

/** A JSON-LD document that is linted: a script, or a graph by itself. */
export interface JsonLdBlock {
  /** What it says. */
  readonly json: JsonValue
  /** Where it stands. */
  readonly place: Place
}

/** A node of a graph, at whatever depth it stands. */
export interface PlacedNode {
  /** The node. */
  readonly node: GraphNode
  /** Where it stands. */
  readonly place: Place
  /** Its types, as a list. */
  readonly types: readonly string[]
  /** The node that it stands in, and the property that holds it; absent at the top and in `@graph`. */
  readonly parent?: PlacedNode
  /** The property of the parent. */
  readonly property?: string
  /** The number of the document that it stands in: 0 for the first. */
  readonly block: number
}

/** A string, number, truth value or null of a graph. */
export interface PlacedValue {
  /** The value. */
  readonly value: string | number | boolean | null
  /** The property that holds it, in a list or not. */
  readonly property: string
  /** The node that has the property. */
  readonly node: PlacedNode
  /** Where it stands. */
  readonly place: Place
}

/** A `{ "@id": "…" }` that stands for a node. */
export interface PlacedReference {
  /** The id that it names. */
  readonly id: string
  /** The property that holds it. */
  readonly property: string
  /** The node that has the property. */
  readonly node: PlacedNode
  /** Where it stands. */
  readonly place: Place
}

/** All JSON-LD of a page, read once. */
export interface GraphFacts {
  /** The documents, in order. */
  readonly blocks: readonly JsonLdBlock[]
  /** Every node, nested ones too, in order; references are none. */
  readonly nodes: readonly PlacedNode[]
  /** Every value that is no node and no list, `@type` and `@context` aside, in order. */
  readonly values: readonly PlacedValue[]
  /** Every reference, in order. */
  readonly references: readonly PlacedReference[]
  /** The nodes that have a type, alone or among others. */
  ofType(type: string): readonly PlacedNode[]
  /** The nodes that define an id. */
  byId(id: string): readonly PlacedNode[]
  /** What a property holds: nested nodes, and those that its references name. */
  nodesIn(node: PlacedNode, property: string): readonly PlacedNode[]
}

/** Reads JSON-LD documents; none is nested deeper than `MAX_DEPTH`. */
export function readGraphs(blocks: readonly JsonLdBlock[]): GraphFacts {
  const nodes: PlacedNode[] = []
  const values: PlacedValue[] = []
  const references: PlacedReference[] = []
  const byType = new Map<string, PlacedNode[]>()
  const byId = new Map<string, PlacedNode[]>()
  const byNode = new Map<JsonValue, PlacedNode>()

  for (const [block, { json, place: root }] of blocks.entries()) {
    let count = 0
    const visit = (value: JsonValue | undefined, outer: Place, path: Place['path'], node?: PlacedNode) => {
      if (typeof value !== 'object' || value === null) {
        if (value === undefined || node === undefined) return
        values.push({ value, property: propertyIn(path), node, place: placeWithin(outer, path, count++) })
      } else if (Array.isArray(value)) {
        for (const [index, item] of (value as readonly JsonValue[]).entries())
          visit(item, outer, [...path, index], node)
      } else {
        visitObject(value as GraphNode, placeWithin(outer, path, count++), node)
      }
    }
    const visitObject = (object: GraphNode, place: Place, parent: PlacedNode | undefined) => {
      const graph = object['@graph']
      const property = propertyIn(place.path)
      if (parent !== undefined && isReference(object)) {
        references.push({ id: object['@id'], property, node: parent, place })
        return
      }
      if (Array.isArray(graph)) visit(graph, place, ['@graph'])
      // What only holds a graph is no node of its own.
      if (graph !== undefined && object['@type'] === undefined) return
      const types = listOf(object['@type']).filter((type) => typeof type === 'string')
      const placed = { node: object, types, place, block, ...(parent !== undefined && { parent, property }) }
      nodes.push(placed)
      byNode.set(object, placed)
      for (const type of new Set(types)) push(byType, type, placed)
      if (typeof object['@id'] === 'string') push(byId, object['@id'], placed)
      for (const key of Object.keys(object)) if (!KEYWORDS.has(key)) visit(object[key], place, [key], placed)
    }
    visit(json, root, [])
  }

  const find = (id: string): readonly PlacedNode[] => byId.get(id) ?? []
  return {
    blocks,
    nodes,
    values,
    references,
    ofType: (type) => byType.get(type) ?? [],
    byId: find,
    nodesIn: ({ node }, property) =>
      listOf(node[property]).flatMap((value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
        const nested = byNode.get(value)
        if (nested !== undefined) return [nested]
        return isReference(value as GraphNode) ? find((value as { readonly '@id': string })['@id']) : []
      }),
  }
}

/** Keys whose values are no properties of their node. https://www.w3.org/TR/json-ld11/#keywords */
const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['@context', '@graph', '@type'])

/** The property at the end of a path, the places in a list aside. */
function propertyIn(path: Place['path']): string {
  return String(path.find((step) => typeof step === 'string') ?? '')
}

/** Whether an object only names a node. https://www.w3.org/TR/json-ld11/#node-identifiers */
export function isReference(node: GraphNode): node is { readonly '@id': string } {
  return typeof node['@id'] === 'string' && Object.keys(node).length === 1
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}
