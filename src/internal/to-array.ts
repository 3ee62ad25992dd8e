/** Wraps a single value in a list. `undefined` and `null` become the empty list. */
export function toArray<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value as T]
}
