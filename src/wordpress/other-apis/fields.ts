import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'

/** Returns the object without the fields that are `undefined` or `null`. */
export function omitNull(fields: PlainObject): PlainObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  )
}

/** Returns the object without the named fields. An own key `__proto__` stays a key. */
export function without(value: PlainObject, names: readonly string[]): PlainObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}

/** Reads a number, which another API may send as text. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}

/** Reads a text. `''` counts as absent. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The objects in a list, which may be any value. */
export function objectsIn(value: unknown): readonly PlainObject[] {
  return Array.isArray(value) ? value.filter(isPlainObject) : []
}
