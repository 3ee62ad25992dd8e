import { isPlainObject } from '../../internal/plain-object.js'

/**
 * The checks that the success path of the readers is made of. They say what the zod schemas beside them say, at a
 * twentieth of the time: nine posts of ten need no more than a `typeof` for each field.
 */

/** A finite number: `1e999` is valid JSON and parses to Infinity. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** A string, or an absent field. */
export function maybeString(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

/** A finite number, or an absent field. */
export function maybeNumber(value: unknown): boolean {
  return value === undefined || isNumber(value)
}

/** A boolean, or an absent field. */
export function maybeBoolean(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

/** An object, or an absent field. */
export function maybeFields(value: unknown): boolean {
  return value === undefined || isPlainObject(value)
}

/** A list of which each item fits, or an absent field. */
export function maybeList(value: unknown, fits: (item: unknown) => boolean): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (const item of value) if (!fits(item)) return false
  return true
}

/** An object of which each value fits, an own `__proto__` among them, or an absent field. */
export function maybeRecord(value: unknown, fits: (item: unknown) => boolean): boolean {
  if (value === undefined) return true
  if (!isPlainObject(value)) return false
  for (const key in value) if (!fits(value[key])) return false
  return true
}

/** A string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string'
}
