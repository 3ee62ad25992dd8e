/** A value that may stand for itself or for several, as a list. Absent and `null` are the empty list. */
export function toArray<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value as T]
}
