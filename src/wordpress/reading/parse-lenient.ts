import type * as z from 'zod/mini'
import type { Issue } from '../../internal/issue.js'
import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { nameValue, quote } from '../../internal/quote.js'

/** What could be read of a value, and what could not. */
export interface Mended<T> {
  /** The value itself where it fits, else a copy of what fits; `undefined` where a required part does not. */
  readonly value: T | undefined
  /** What was left out or read otherwise; required parts of the value's own come first. */
  readonly issues: readonly Issue[]
}

/**
 * Reads a value leniently by a strict schema: what does not fit is left out, together with the smallest optional part
 * that cannot do without it. Nothing is changed in place, and what fits is handed on by reference.
 *
 * Three habits of PHP are no issue: an empty value of another type (`[]`, `''`, `false`, `null`) in place of an
 * absent part, and a list with gaps, which `json_encode` writes as an object with numeric keys. Two guesses are:
 * a string in place of `{ rendered }`, and `raw` where there is no `rendered`.
 *
 * zod itself is not run, since its output is a copy in the schema's key order: the schema is walked as data
 * ({@link https://zod.dev/packages/core | zod/v4/core}).
 */
export function mend<T>(schema: z.ZodMiniType<T>, value: unknown): Mended<T> {
  const issues: Issue[] = []
  const mended = walk(schema, value, { issues })
  return { value: mended as T | undefined, issues }
}

/** Where the walk is. The path becomes text only where there is an issue to report. */
interface Place {
  readonly outer?: Place
  readonly key?: string | number
  readonly issues: Issue[] | undefined
}

/** The value as the schema has it; `undefined` for nothing. */
function walk(schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  const { _zod: inner } = schema as z.core.$ZodTypes
  const { def } = inner
  switch (def.type) {
    case 'lazy':
      return walk((inner as z.core.$ZodLazyInternals).innerType, value, place)
    case 'optional':
      return walkOptional(def.innerType, value, place)
    case 'object':
      return walkObject(def.shape, value, place)
    case 'record':
      return walkRecord(def.valueType, value, place)
    case 'array':
      return walkArray(def.element, value, place)
    case 'union':
      return walkUnion(def.options, value, place)
    case 'unknown':
      return value
    case 'number':
      return Number.isFinite(value) ? value : wrongType('a number', value, place)
    default:
      return typeof value === def.type ? value : wrongType(`a ${def.type}`, value, place)
  }
}

function walkOptional(schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  if (value === undefined || (isEmpty(value) && !fits(schema, value))) return undefined
  return walk(schema, value, place)
}

function walkObject(shape: z.core.$ZodShape, value: unknown, place: Place): unknown {
  const fields = 'rendered' in shape ? asRenderedText(value, place) : value
  // Of an absent object the absent required part is named: "title.rendered is missing" says more than "title".
  if (!isPlainObject(fields) && fields !== undefined) return wrongType('an object', value, place)
  let changes: Map<string, unknown> | undefined
  let complete = true
  for (const key in shape) {
    const schema = shape[key]
    const old = fields?.[key]
    if (schema === undefined || (old === undefined && isOptional(schema))) continue
    const mended = walk(schema, old, at(place, key))
    if (mended !== old) changes = (changes ?? new Map()).set(key, mended)
    if (mended === undefined && !isOptional(schema)) complete = false
  }
  if (fields === undefined || !complete) return undefined
  return changes === undefined
    ? fields
    : rebuild(fields, (key, old) => (changes.has(key) ? changes.get(key) : old))
}

function walkRecord(schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  if (!isPlainObject(value)) return wrongType('an object', value, place)
  return rebuild(value, (key, old) => walkOptional(schema, old, at(place, key)))
}

function walkArray(schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  const list = asList(value)
  if (list === undefined) return wrongType('a list', value, place)
  const kept: unknown[] = []
  let changed = list !== value
  for (const [index, old] of list.entries()) {
    const item = walkOptional(schema, old, at(place, index))
    if (item !== old) changed = true
    if (item !== undefined) kept.push(item)
  }
  return changed ? kept : value
}

/** A value that fits no alternative is read as the last one. */
function walkUnion(schemas: readonly z.core.$ZodType[], value: unknown, place: Place): unknown {
  const fitting = schemas.find((schema) => fits(schema, value))
  if (fitting !== undefined) return value
  const last = schemas.at(-1)
  return last && walk(last, value, place)
}

/** Whether nothing of a value would be left out or read otherwise; asked without keeping issues. */
function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return walk(schema, value, { issues: undefined }) === value
}

/** Values that PHP code sends for "nothing". */
function isEmpty(value: unknown): boolean {
  return value === null || value === false || value === '' || isEmptyList(value)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** A list, or an object that was a list in PHP before some of its items were removed. */
export function asList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isPlainObject(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return undefined
  return Object.values(value)
}

function asRenderedText(value: unknown, place: Place): unknown {
  if (typeof value === 'string') {
    report('flat-text', (path) => `${path} is a string, read as ${path}.rendered`, place)
    return { rendered: value }
  }
  if (!isPlainObject(value) || typeof value.rendered === 'string' || typeof value.raw !== 'string')
    return value
  report('raw-text', (path) => `${path}.rendered is missing, ${path}.raw is read in its place`, place)
  return { ...value, rendered: value.raw }
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'optional'
}

/** The object with each value read anew, itself where none changed. Own keys `__proto__` stay keys. */
function rebuild(fields: PlainObject, read: (key: string, old: unknown) => unknown): PlainObject {
  const entries: [string, unknown][] = []
  let changed = false
  for (const key in fields) {
    const old = fields[key]
    const value = read(key, old)
    if (value !== old) changed = true
    if (value !== undefined) entries.push([key, value])
  }
  return changed ? Object.fromEntries(entries) : fields
}

function at(place: Place, key: string | number): Place {
  return { outer: place, key, issues: place.issues }
}

function wrongType(expected: string, value: unknown, place: Place): undefined {
  if (value === undefined) report('missing', (path) => `${path} is missing`, place)
  else report('wrong-type', (path) => `${path} is ${nameValue(value)}, not ${expected}`, place)
}

function report(code: string, say: (path: string) => string, place: Place): void {
  if (place.issues === undefined) return
  const path = pathOf(place)
  place.issues.push({ code, path, message: say(path) })
}

/** The path as text, as in JavaScript: `_embedded["wp:term"][0][1].slug`. */
function pathOf({ outer, key }: Place): string {
  if (outer === undefined || key === undefined) return ''
  const path = pathOf(outer)
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[\w-]{1,40}$/.test(key)) return `${path}[${quote(key)}]`
  return path === '' ? key : `${path}.${key}`
}
