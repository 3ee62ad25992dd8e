import { toArray } from '../../../internal/to-array.js'
import { isReference } from '../../../jsonld/graph/graph-index.js'
import type { GraphNode, JsonValue } from '../../../jsonld/graph/node.js'
import { type Place, placeWithin } from '../place.js'
import type { GraphFacts, JsonLdBlock, PlacedNode, PlacedReference, PlacedValue } from './graph-facts.js'
import { indexNodes } from './index-nodes.js'
import {
  type JsonLdObject,
  plainKeyOf,
  plainKeysOf,
  plainListOf,
  plainTypeOf,
  wrapperOf,
} from './plain-json-ld.js'

/** Reads JSON-LD documents. None may be nested deeper than `MAX_DEPTH`. */
export function readGraphs(blocks: readonly JsonLdBlock[]): GraphFacts {
  const nodes: PlacedNode[] = []
  const values: PlacedValue[] = []
  const references: PlacedReference[] = []
  for (const [block, { json, place }] of blocks.entries())
    readValue(json, place, [], undefined, { nodes, values, references, block, count: 0 })
  return { blocks, nodes, values, references, ...indexNodes(nodes) }
}

/** What is collected while a document is read. */
interface Reading {
  readonly nodes: PlacedNode[]
  readonly values: PlacedValue[]
  readonly references: PlacedReference[]
  /** The index of the document. */
  readonly block: number
  /** The number of places so far, by which places are sorted. */
  count: number
}

type MutableNode = { [key: string]: JsonValue | undefined }

/** Collects what a value contains, and returns the value as plain JSON-LD. */
function readValue(
  value: JsonValue,
  outer: Place,
  path: Place['path'],
  parent: PlacedNode | undefined,
  reading: Reading,
): JsonValue {
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[]
    return plainListOf(items.map((item, index) => readValue(item, outer, [...path, index], parent, reading)))
  }
  if (typeof value !== 'object' || value === null) {
    if (parent !== undefined) {
      const place = placeWithin(outer, path, reading.count++)
      reading.values.push({ value, property: propertyIn(path), node: parent, place })
    }
    return value
  }
  const object = value as JsonLdObject
  const wrapper = wrapperOf(object)
  if (wrapper !== undefined)
    return readValue(object[wrapper] ?? null, outer, [...path, wrapper], parent, reading)
  return readObject(object, placeWithin(outer, path, reading.count++), parent, reading)
}

/** Collects a node or a reference. */
function readObject(
  object: JsonLdObject,
  place: Place,
  parent: PlacedNode | undefined,
  reading: Reading,
): GraphNode {
  const keys = plainKeysOf(object)
  const node = copyKeywords(object, keys)
  if (parent !== undefined && keys.size === 1 && isReference(node)) {
    reading.references.push({ id: node['@id'], property: propertyIn(place.path), node: parent, place })
    return node
  }
  const { '@graph': graph } = node
  if (graph !== undefined) readValue(graph, place, ['@graph'], undefined, reading)
  // An object that only holds a graph is not a node, and neither is a JSON literal.
  const isNode = (graph === undefined || node['@type'] !== undefined) && object['@value'] === undefined
  if (isNode) {
    const placed = addNode(node, place, parent, reading)
    for (const [name, key] of keys) {
      if (!NO_PROPERTIES.has(name))
        (node as MutableNode)[name] = readValue(object[key] ?? null, place, [key], placed, reading)
    }
    placed.keys = Object.keys(node)
  }
  return node
}

/** Keywords whose values are not properties of the node. https://www.w3.org/TR/json-ld11/#keywords */
const NO_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['@context', '@graph', '@type'])

function copyKeywords(object: JsonLdObject, keys: ReadonlyMap<string, string>): GraphNode {
  const node = Object.create(NOTHING) as MutableNode
  for (const [name, key] of keys)
    if (name.startsWith('@')) node[name] = name === '@type' ? plainTypeOf(object[key]) : object[key]
  return node as GraphNode
}

/**
 * The prototype of nodes: they inherit nothing. Engines store objects that have no prototype at all as hash tables, which
 * are slow to list.
 */
const NOTHING: object = /* @__PURE__ */ Object.freeze({ __proto__: null })

function addNode(
  node: GraphNode,
  place: Place,
  parent: PlacedNode | undefined,
  { nodes, block }: Reading,
): PlacedNode & { keys: readonly string[] } {
  const id: unknown = node['@id']
  const types = toArray(node['@type']).filter((name) => typeof name === 'string')
  const within = parent !== undefined && { parent, property: propertyIn(place.path) }
  const key = typeof id === 'string' ? id : node
  const placed = { node, key, types, keys: [], place, block, ...within }
  nodes.push(placed)
  return placed
}

/** The property at the start of a path, without the indexes of lists. */
function propertyIn(path: Place['path']): string {
  return plainKeyOf(String(path.find((step) => typeof step === 'string') ?? ''))
}
