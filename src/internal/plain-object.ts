/** A JSON object with unchecked fields. */
export type PlainObject = { readonly [field: string]: unknown }

/** Whether a value is an object, but not `null` or an array. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
