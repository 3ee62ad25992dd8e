/** Returns the object. `undefined` if it has no keys. */
export function undefinedIfEmpty<T extends object>(fields: T): T | undefined {
  for (const _ in fields) return fields
  return undefined
}
