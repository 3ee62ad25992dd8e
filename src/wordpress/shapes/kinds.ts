import { isPlainObject } from '../../internal/plain-object.js'
import { Entries, Fields, Mismatch, type Reading } from './reading.js'

/**
 * One definition of a part of a response, in the forms that the parsers need.
 *
 * The compiler checks a shape against its interface in both directions: a `Shape<string>` is not a `Shape<string | number>`.
 */
export interface Shape<in out T> {
  /** What it is, for messages: `a string`. */
  readonly noun: string
  /** What it consists of. */
  readonly form: Form
  /** Whether a value has the shape. Builds no copy. */
  readonly is: (value: unknown) => value is T
  /**
   * Reads a value that does not have the shape. Accepts more than `is`: an object whose fields do not fit, a list whose items do not.
   * Returns a {@link Mismatch} for anything else.
   */
  readonly readLoosely: (value: unknown) => Reading
  /** What is read in place of a required part that is absent, so that the message names the missing field inside it. */
  readonly absent?: object
}

/** What a shape consists of. */
export type Form =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'unknown' | 'never' }
  | { readonly kind: 'list' | 'record'; readonly item: Shape<unknown> }
  | {
      readonly kind: 'object'
      readonly shapes: ReadonlyMap<string, Shape<unknown>>
      readonly required: ReadonlySet<string>
    }
  | { readonly kind: 'either'; readonly shapes: readonly Shape<unknown>[] }

/** A field that may be absent. */
export interface Optional<in out T> {
  readonly optional: Shape<T>
}

/** A shape for each field of an interface, index signatures aside. */
export type FieldsOf<T> = {
  readonly [Key in keyof T as string extends Key ? never : Key]-?: Record<never, never> extends Pick<T, Key>
    ? Optional<Exclude<T[Key], undefined>>
    : Shape<T[Key]>
}

/** Any string. */
export const text: Shape<string> = /* @__PURE__ */ scalar(
  'a string',
  'string',
  (value) => typeof value === 'string',
)

/** A finite number: `1e999` is valid JSON and parses to Infinity. */
export const number: Shape<number> = /* @__PURE__ */ scalar(
  'a number',
  'number',
  (value) => typeof value === 'number' && Number.isFinite(value),
)

/** `true` or `false`. */
export const flag: Shape<boolean> = /* @__PURE__ */ scalar(
  'a boolean',
  'boolean',
  (value) => typeof value === 'boolean',
)

/** Any value, returned by reference. */
export const anything: Shape<unknown> = /* @__PURE__ */ scalar('a value', 'unknown', () => true)

/** No value at all. */
export const nothing: Shape<never> = /* @__PURE__ */ scalar('absent', 'never', () => false)

function scalar<T>(
  noun: string,
  kind: 'string' | 'number' | 'boolean' | 'unknown' | 'never',
  is: (value: unknown) => boolean,
): Shape<T> {
  return { noun, form: { kind }, is: is as Shape<T>['is'], readLoosely: () => new Mismatch(noun) }
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape }
}

/** A list. PHP sends a list with gaps as an object with numeric keys. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  const noun = 'a list'
  return {
    noun,
    form: { kind: 'list', item: item as Shape<unknown> },
    is: (value): value is readonly T[] => {
      if (!Array.isArray(value)) return false
      for (const entry of value) if (!item.is(entry)) return false
      return true
    },
    readLoosely: (value) => asList(value)?.map((entry) => readOptional(item, entry)) ?? new Mismatch(noun),
  }
}

/** An object whose keys are data. */
export function record<T>(entry: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const noun = 'an object'
  return {
    noun,
    form: { kind: 'record', item: entry as Shape<unknown> },
    is: (value): value is Readonly<Record<string, T>> => {
      if (!isPlainObject(value)) return false
      for (const key in value) if (!entry.is(value[key])) return false
      return true
    },
    readLoosely: (value) =>
      isPlainObject(value)
        ? new Entries(Object.values(value).map((member) => readOptional(entry, member)))
        : new Mismatch(noun),
  }
}

/** An object with the fields of an interface. Fields that the interface does not name are returned by reference. */
export function object<T extends object>(fields: FieldsOf<T>): Shape<T> {
  const noun = 'an object'
  const shapes = new Map<string, Shape<unknown>>()
  const required = new Set<string>()
  for (const [key, field] of Object.entries(fields as AnyFields)) {
    if ('optional' in field) shapes.set(key, field.optional)
    else {
      shapes.set(key, field)
      required.add(key)
    }
  }
  return {
    noun,
    absent: {},
    form: { kind: 'object', shapes, required },
    // Looks up the keys that the value has: most objects have only a few of the possible keys.
    is: (value): value is T => {
      if (!isPlainObject(value)) return false
      for (const key in value) {
        const field = value[key]
        if (field !== undefined && shapes.get(key)?.is(field) === false) return false
      }
      for (const key of required) if (value[key] === undefined) return false
      return true
    },
    readLoosely: (value) => {
      if (!isPlainObject(value)) return new Mismatch(noun)
      const readings: Record<string, Reading> = {}
      for (const [key, shape] of shapes) {
        const isRequired = required.has(key)
        if (isRequired || value[key] !== undefined)
          readings[key] = isRequired ? read(shape, value[key]) : readOptional(shape, value[key])
      }
      return new Fields(readings, required)
    },
  }
}

/** One of two shapes. A value that has neither is read as the second. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    noun: second.noun,
    form: { kind: 'either', shapes: [first as Shape<unknown>, second as Shape<unknown>] },
    is: (value): value is A | B => first.is(value) || second.is(value),
    readLoosely: second.readLoosely,
  }
}

/** A list, or an object that was a list in PHP before some of its items were removed. */
export function asList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isPlainObject(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return undefined
  return Object.values(value)
}

/** Reads a part that is required. */
export function read<T>(shape: Shape<T>, value: unknown): Reading {
  if (shape.is(value)) return value
  return value === undefined && shape.absent === undefined
    ? new Mismatch(shape.noun)
    : shape.readLoosely(value === undefined ? shape.absent : value)
}

/** Reads a part that may be absent, or be an empty value of another type, as PHP sends it for "nothing". */
function readOptional<T>(shape: Shape<T>, value: unknown): Reading {
  if (value === undefined || (isEmpty(value) && !shape.is(value))) return undefined
  return read(shape, value)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}

type AnyFields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>
