import type { JsonValue } from 'wp-faq-seo'
import { typeNames } from '../type-names.js'
import type { Item } from './follow-items.js'

/** A node of a graph. */
export interface NodeItem extends Item {
  /** Its types. */
  readonly type: string
  /** Its `@id`. */
  readonly id: string | undefined
  readonly properties: readonly PropertyItem[]
}

/** A property of a node, or of a node in it. */
export interface PropertyItem extends Item {
  /** Its path in the node, such as `acceptedAnswer.text`. */
  readonly name: string
  /** A text, a number, or a list of them. A reference is its `@id`. */
  readonly value: JsonValue
}

/** Lists the nodes of a graph, or of a single node without one. Other values have none. */
export function listNodes(graph: unknown): NodeItem[] {
  if (!isObject(graph)) return []
  const nodes = graph['@graph'] ?? graph
  return [nodes]
    .flat()
    .filter(isObject)
    .map((node) => {
      const type = typeNames(node['@type'])
      const id = typeof node['@id'] === 'string' ? node['@id'] : undefined
      // A page that becomes an FAQ page has one more type, and is the same node.
      const [firstType = ''] = type.split(', ')
      const keys = [id === undefined ? type : `#${id}`, type, firstType]
      return { type, id, keys, value: node as JsonValue, properties: listProperties(node, '') }
    })
}

function listProperties(value: unknown, path: string): PropertyItem[] {
  const isList = Array.isArray(value)
  if (isList ? value.every(isPlain) : isPlain(value)) {
    return [{ name: path, keys: [path], value: isList ? value.map(plainValue) : plainValue(value) }]
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    listProperties(inner, isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  )
}

/** Whether a value is shown as a text: anything but lists and nodes. */
function isPlain(value: unknown): boolean {
  return !isObject(value) || isReference(value)
}

function plainValue(value: unknown): JsonValue {
  return isReference(value) ? value['@id'] : (value as JsonValue)
}

function isReference(value: unknown): value is { readonly '@id': string } {
  return isObject(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
