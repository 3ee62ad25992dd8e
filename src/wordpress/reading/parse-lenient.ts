import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { nameValue, quote } from '../../internal/quote.js'
import { asList, read, type Shape } from '../shapes/kinds.js'
import { Entries, Fields, Mismatch, type Reading, RenderedAs } from '../shapes/reading.js'
import type { RestIssue, RestParseErrorCode } from './rest-issue.js'

/** What could be read of a value. */
export interface LenientResult<T> {
  /** The value itself if it fits, else a copy without the parts that do not; `undefined` if a required part does not. */
  readonly value: T | undefined
  /** The parts that were omitted or changed, in the order of the shape: required parts come first. */
  readonly issues: readonly RestIssue[]
}

/**
 * Reads the parts of a value that fit a shape. A part that does not fit is omitted, together with the smallest optional
 * part that requires it. The input is not changed, and parts that fit are returned by reference.
 *
 * Two habits of PHP are not reported: an empty value of another type (`[]`, `''`, `false`, `null`) in place of an
 * absent part, and a list with gaps, which `json_encode` writes as an object with numeric keys.
 *
 * The shape reads the value once. It returns a {@link Reading}, which determines the parts of the original to keep, so that the keys stay
 * in their order.
 */
export function parseLenient<T>(shape: Shape<T>, value: unknown): LenientResult<T> {
  if (shape.is(value)) return { value, issues: [] }
  const issues: RestIssue[] = []
  const kept = keep(value, read(shape, value), { issues })
  return { value: kept as T | undefined, issues }
}

/** A location in the value. It becomes a path only if there is an issue to report. */
interface Place {
  readonly outer?: Place
  readonly key?: string | number
  readonly issues: RestIssue[]
}

/** The part of a value that its reading keeps; `undefined` if there is none. */
function keep(value: unknown, reading: Reading, place: Place): unknown {
  if (reading === value) return value
  if (reading instanceof Mismatch) return reportMismatch(value, reading, place)
  if (reading instanceof Fields) return keepFields(value, reading, place)
  if (reading instanceof Entries) return keepEntries(value as PlainObject, reading, place)
  if (reading instanceof RenderedAs) return keepRendered(value, reading, place)
  if (Array.isArray(reading)) return keepItems(value, reading, place)
  // Any value fits "any value", and NaN does not equal itself.
  return reading === undefined ? undefined : value
}

function keepFields(value: unknown, { readings, required }: Fields, place: Place): unknown {
  const fields = value as PlainObject | undefined
  const changes = new Map<string, unknown>()
  let isComplete = fields !== undefined
  for (const key in readings) {
    const old = fields?.[key]
    const kept = keep(old, readings[key], at(place, key))
    if (kept !== old) changes.set(key, kept)
    if (kept === undefined && required.has(key)) isComplete = false
  }
  if (fields === undefined || !isComplete) return undefined
  return rebuild(fields, (key, old) => (changes.has(key) ? changes.get(key) : old))
}

function keepEntries(value: PlainObject, { readings }: Entries, place: Place): PlainObject {
  let index = 0
  return rebuild(value, (key, old) => keep(old, readings[index++], at(place, key)))
}

function keepItems(value: unknown, readings: readonly Reading[], place: Place): unknown {
  const items = asList(value) ?? []
  const kept: unknown[] = []
  let isChanged = items !== value
  for (const [index, reading] of readings.entries()) {
    const old = items[index]
    const item = keep(old, reading, at(place, index))
    if (item !== old) isChanged = true
    if (item !== undefined) kept.push(item)
  }
  return isChanged ? kept : value
}

function keepRendered(value: unknown, { code, rendered, reading }: RenderedAs, place: Place): unknown {
  if (code === 'flat-text') report(code, (path) => `${path} is a string, read as ${path}.rendered`, place)
  else report(code, (path) => `${path}.rendered is missing; ${path}.raw is read instead`, place)
  return keep({ ...(isPlainObject(value) && value), rendered }, reading, place)
}

/** The object with each value replaced; itself if none changed. An own key `__proto__` stays a key. */
function rebuild(fields: PlainObject, replace: (key: string, old: unknown) => unknown): PlainObject {
  const entries: [string, unknown][] = []
  let isChanged = false
  for (const [key, old] of Object.entries(fields)) {
    const value = replace(key, old)
    if (value !== old) isChanged = true
    if (value !== undefined) entries.push([key, value])
  }
  return isChanged ? Object.fromEntries(entries) : fields
}

function at(place: Place, key: string | number): Place {
  return { outer: place, key, issues: place.issues }
}

function reportMismatch(value: unknown, { expected }: Mismatch, place: Place): undefined {
  if (value === undefined) report('missing', (path) => `${path} is missing`, place)
  else report('wrong-type', (path) => `${path} is ${nameValue(value)}, not ${expected}`, place)
}

function report(code: RestParseErrorCode, describe: (path: string) => string, place: Place): void {
  const path = pathOf(place)
  place.issues.push({ code, path, message: describe(path) })
}

/** The path in JavaScript notation: `_embedded["wp:term"][0][1].slug`. */
function pathOf({ outer, key }: Place): string {
  if (outer === undefined || key === undefined) return ''
  const path = pathOf(outer)
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[\w-]{1,40}$/.test(key)) return `${path}[${quote(key)}]`
  return path === '' ? key : `${path}.${key}`
}
