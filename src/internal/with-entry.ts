/** Adds an entry to a record, or replaces it. Built from entries: a key may be `__proto__`. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...Object.entries(record ?? {}), [key, value]])
}
