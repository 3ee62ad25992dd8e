/** An object in unknown JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Whether a value has properties: an object or a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null
}

/** The value if it is an object or a list. */
export function readRecord(value: unknown): JsonRecord | undefined {
  return isRecord(value) ? value : undefined
}

/** The value if it is a string. */
export function readString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
