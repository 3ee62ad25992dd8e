import type { JsonValue } from './node.js'

/** A value of JSON-LD as the list that it may stand for; empty for one that is not there. https://www.w3.org/TR/json-ld11/#sets-and-lists */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value as JsonValue]
}
