import { schemaTerm } from '../../../internal/schema-term.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'

/**
 * One graph has many spellings in JSON-LD. Rules see only the usual one: `@type` and `@id` instead of the aliases `type`
 * and `id`, terms of schema.org without URL or prefix, a single value without a list around it, lists without `@list` and
 * `@set`, values without `@value`.
 *
 * @see https://www.w3.org/TR/json-ld11/#sets-and-lists and https://www.w3.org/TR/json-ld11/#value-objects
 */

/** A JSON-LD object in any spelling. */
export type JsonLdObject = { readonly [key: string]: JsonValue | undefined }

/** The key of the value that an object wraps. `undefined` for nodes and references. */
export function wrapperOf(object: JsonLdObject): '@list' | '@set' | '@value' | undefined {
  if (object['@list'] !== undefined) return '@list'
  if (object['@set'] !== undefined) return '@set'
  const value = object['@value']
  // A JSON literal is not part of the graph.
  return value === undefined || (typeof value === 'object' && value !== null) ? undefined : '@value'
}

/** A list in plain spelling: nested lists are flattened, and a list with one item becomes the item. */
export function plainListOf(items: readonly JsonValue[]): JsonValue {
  const flat = items.some(Array.isArray) ? (items.flat() as readonly JsonValue[]) : items
  const [only] = flat
  return flat.length === 1 && only !== undefined ? only : flat
}

/** Maps plain keys to the keys of an object. If an object has two spellings of a key, the second stays as it is. */
export function plainKeysOf(object: JsonLdObject): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const key of Object.keys(object)) {
    if (object[key] === undefined) continue
    const plain = plainKeyOf(key)
    const isTaken = plain !== key && (keys.has(plain) || Object.hasOwn(object, plain))
    keys.set(isTaken ? key : plain, key)
  }
  return keys
}

/** A key without the URL or prefix of schema.org. Aliases of keywords become keywords. */
export function plainKeyOf(key: string): string {
  return key === 'type' || key === 'id' ? `@${key}` : (termOf(key) ?? key)
}

/** Types without the URL or prefix of schema.org. */
export function plainTypeOf(type: JsonValue | undefined): JsonValue | undefined {
  if (typeof type === 'string') return termOf(type) ?? type
  return Array.isArray(type) ? type.map((one: JsonValue) => plainTypeOf(one) ?? null) : type
}

/** The name of a term in schema.org. `undefined` for a term of another vocabulary. */
export function termOf(name: string): string | undefined {
  if (!name.includes(':')) return name
  const own = schemaTerm(name)
  return own.includes(':') ? undefined : own
}
