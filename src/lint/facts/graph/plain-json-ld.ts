import { schemaTerm } from '../../../internal/schema-term.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'

/**
 * JSON-LD has many spellings of one graph. Rules know the one that nearly everybody writes: `@type` and `@id` for the
 * aliases `type` and `id`, terms of schema.org without address or prefix, a single value without a list around it, lists
 * without `@list` and `@set`, values without `@value`.
 *
 * @see https://www.w3.org/TR/json-ld11/#sets-and-lists and https://www.w3.org/TR/json-ld11/#value-objects
 */

/** An object of JSON-LD, however it is spelled. */
export type JsonLdObject = { readonly [key: string]: JsonValue | undefined }

/** The key under which an object holds what it stands for; absent where it stands for itself, as nodes and references do. */
export function wrapperOf(object: JsonLdObject): '@list' | '@set' | '@value' | undefined {
  if (object['@list'] !== undefined) return '@list'
  if (object['@set'] !== undefined) return '@set'
  const value = object['@value']
  // What JSON holds as a value of its own is no graph.
  return value === undefined || (typeof value === 'object' && value !== null) ? undefined : '@value'
}

/** A list as plain JSON-LD has it: lists in lists are one list, and a list of one is that one. */
export function plainListOf(items: readonly JsonValue[]): JsonValue {
  const flat = items.some(Array.isArray) ? (items.flat() as readonly JsonValue[]) : items
  const [only] = flat
  return flat.length === 1 && only !== undefined ? only : flat
}

/** The keys of an object by what they are in plain JSON-LD; of two spellings of one the second stands for itself. */
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

/** A key without the address or prefix of schema.org; an alias of a keyword as that keyword. */
export function plainKeyOf(key: string): string {
  return key === 'type' || key === 'id' ? `@${key}` : (termOf(key) ?? key)
}

/** Types without the address or prefix of schema.org. */
export function plainTypeOf(type: JsonValue | undefined): JsonValue | undefined {
  if (typeof type === 'string') return termOf(type) ?? type
  return Array.isArray(type) ? type.map((one: JsonValue) => plainTypeOf(one) ?? null) : type
}

/** The name that a term has in schema.org; `undefined` for one of another vocabulary. */
export function termOf(name: string): string | undefined {
  if (!name.includes(':')) return name
  const own = schemaTerm(name)
  return own.includes(':') ? undefined : own
}
