/** A JSON object whose fields have not been checked yet. */
export type PlainObject = { readonly [field: string]: unknown }

/** Whether a value is an object as JSON has them: not `null`, not an array. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
