import { isPlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import type { GraphNode, JsonValue } from '../../jsonld/graph/node.js'
import { type Place, placeWithin } from './place.js'
import {
  type JsonLdObject,
  plainKeyOf,
  plainKeysOf,
  plainListOf,
  plainTypeOf,
  wrapperOf,
} from './plain-json-ld.js'

/** A JSON-LD document that is linted: a script, or a graph by itself. */
export interface JsonLdBlock {
  /** What it says. */
  readonly json: JsonValue
  /** Where it stands. */
  readonly place: Place
}

/** A node of a graph, at whatever depth it stands. */
export interface PlacedNode {
  /** The node, in plain JSON-LD. */
  readonly node: GraphNode
  /** What tells it from others: its `@id`, or itself where it has none. Nodes of one `@id` are one node. */
  readonly key: string | GraphNode
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
  /** What a property holds, in order: nested nodes, and those that its references name, each where it is first described with a type. */
  nodesIn(node: PlacedNode, property: string): readonly PlacedNode[]
  /** The places in which a node is described with a property; an empty value is one. */
  descriptionsOf(node: PlacedNode, property: string): readonly PlacedNode[]
}

/** Reads JSON-LD documents; none is nested deeper than `MAX_DEPTH`. */
export function readGraphs(blocks: readonly JsonLdBlock[]): GraphFacts {
  const nodes: PlacedNode[] = []
  const values: PlacedValue[] = []
  const references: PlacedReference[] = []
  const byType = new Map<string, PlacedNode[]>()
  const byId = new Map<string, PlacedNode[]>()
  const byNode = new Map<unknown, PlacedNode>()
  const named = new Map<string, PlacedNode>()

  for (const [block, { json, place: root }] of blocks.entries()) {
    let count = 0
    /** Notes what a value says, and returns it as plain JSON-LD. */
    const visit = (value: JsonValue, outer: Place, path: Place['path'], node?: PlacedNode): JsonValue => {
      if (Array.isArray(value)) {
        const items = value as readonly JsonValue[]
        return plainListOf(items.map((item, index) => visit(item, outer, [...path, index], node)))
      }
      if (typeof value !== 'object' || value === null) {
        if (node !== undefined)
          values.push({ value, property: propertyIn(path), node, place: placeWithin(outer, path, count++) })
        return value
      }
      const object = value as JsonLdObject
      const wrapper = wrapperOf(object)
      if (wrapper === undefined) return visitObject(object, placeWithin(outer, path, count++), node)
      return visit(object[wrapper] ?? null, outer, [...path, wrapper], node)
    }
    const visitObject = (object: JsonLdObject, place: Place, parent: PlacedNode | undefined): GraphNode => {
      const keys = plainKeysOf(object)
      const plain: { [key: string]: JsonValue | undefined } = { __proto__: null as never }
      const node = plain as GraphNode
      for (const [name, key] of keys)
        if (name.startsWith('@')) plain[name] = name === '@type' ? plainTypeOf(object[key]) : object[key]
      const property = propertyIn(place.path)
      if (parent !== undefined && keys.size === 1 && isReference(node)) {
        references.push({ id: node['@id'], property, node: parent, place })
        return node
      }
      const { '@graph': graph, '@id': id, '@type': type } = node
      if (graph !== undefined) visit(graph, place, ['@graph'])
      // What only holds a graph is no node of its own, nor is a value that is JSON.
      if ((graph !== undefined && type === undefined) || object['@value'] !== undefined) return node
      const types = toArray(type).filter((name): name is string => typeof name === 'string')
      const within = parent !== undefined && { parent, property }
      const placed = { node, key: typeof id === 'string' ? id : node, types, place, block, ...within }
      nodes.push(placed)
      byNode.set(node, placed)
      for (const name of new Set(types)) push(byType, name, placed)
      if (typeof id === 'string') {
        push(byId, id, placed)
        if (!named.get(id)?.types.length) named.set(id, placed)
      }
      for (const [name, key] of keys)
        if (!KEYWORDS.has(name)) plain[name] = visit(object[key] ?? null, place, [key], placed)
      return node
    }
    visit(json, root, [])
  }

  const described = new Map<string, ReadonlyMap<string, readonly PlacedNode[]>>()
  return {
    blocks,
    nodes,
    values,
    references,
    ofType: (type) => byType.get(type) ?? [],
    byId: (id) => byId.get(id) ?? [],
    nodesIn: ({ node }, property) =>
      toArray(node[property]).flatMap((value) => {
        if (!isPlainObject(value)) return []
        const held = byNode.get(value) ?? (isReference(value as GraphNode) && named.get(String(value['@id'])))
        return held ? [held] : []
      }),
    descriptionsOf: (placed, property) => {
      if (typeof placed.key !== 'string') return placed.node[property] === undefined ? [] : [placed]
      const byProperty = described.get(placed.key) ?? groupByProperty(byId.get(placed.key) ?? [])
      described.set(placed.key, byProperty)
      return byProperty.get(property) ?? []
    },
  }
}

/** Keys whose values are no properties of their node. https://www.w3.org/TR/json-ld11/#keywords */
const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['@context', '@graph', '@type'])

/** The property at the end of a path, the places in a list aside. */
function propertyIn(path: Place['path']): string {
  return plainKeyOf(String(path.find((step) => typeof step === 'string') ?? ''))
}

/** Whether an object only names a node. https://www.w3.org/TR/json-ld11/#node-identifiers */
export function isReference(node: GraphNode): node is { readonly '@id': string } {
  return typeof node['@id'] === 'string' && Object.keys(node).length === 1
}

function groupByProperty(nodes: readonly PlacedNode[]): Map<string, PlacedNode[]> {
  const groups = new Map<string, PlacedNode[]>()
  for (const placed of nodes) {
    for (const [property, value] of Object.entries(placed.node))
      if (value !== undefined) push(groups, property, placed)
  }
  return groups
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}
