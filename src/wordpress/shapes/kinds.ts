import * as z from 'zod/mini'
import { once } from '../../internal/once.js'
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
  /** The zod schema that accepts the shape and nothing else. */
  readonly strict: () => z.ZodMiniType<T>
  /**
   * The zod schema that returns a {@link Reading} of what it accepts. It accepts more than the strict one: an object
   * whose fields do not fit, a list whose items do not.
   */
  readonly lenient: () => z.ZodMiniType<Reading>
  /**
   * Whether a value has the shape. Agrees with the strict schema (and checks an own key `__proto__`, which zod skips)
   * but builds no copy, so that checking a well-formed post takes a tenth of the time that zod takes.
   */
  readonly is: (value: unknown) => value is T
  /** What is read in place of a required part that is absent, so that the message names the missing field inside it. */
  readonly absent?: object
}

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
  () => z.string(),
  (value) => typeof value === 'string',
)

/** A finite number: `1e999` is valid JSON and parses to Infinity. */
export const number: Shape<number> = /* @__PURE__ */ scalar(
  'a number',
  () => z.number(),
  (value) => typeof value === 'number' && Number.isFinite(value),
)

/** `true` or `false`. */
export const flag: Shape<boolean> = /* @__PURE__ */ scalar(
  'a boolean',
  () => z.boolean(),
  (value) => typeof value === 'boolean',
)

/** Any value, returned by reference. */
export const anything: Shape<unknown> = /* @__PURE__ */ scalar(
  'a value',
  () => z.unknown(),
  () => true,
)

/** No value at all. */
export const nothing: Shape<never> = /* @__PURE__ */ scalar(
  'absent',
  () => z.never(),
  () => false,
)

function scalar<T>(
  noun: string,
  makeSchema: () => z.ZodMiniType<T>,
  is: (value: unknown) => boolean,
): Shape<T> {
  const strict = once(makeSchema)
  return { noun, strict, lenient: strict, is: is as Shape<T>['is'] }
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape }
}

/** A list. PHP sends a list with gaps as an object with numeric keys. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    noun: 'a list',
    strict: once(() => z.array(item.strict())),
    lenient: once(() => z.pipe(z.transform(asList), z.array(readOptional(item)))),
    is: (value): value is readonly T[] => {
      if (!Array.isArray(value)) return false
      for (const entry of value) if (!item.is(entry)) return false
      return true
    },
  }
}

/** An object whose keys are data. */
export function record<T>(entry: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    noun: 'an object',
    strict: once(() => z.record(z.string(), entry.strict())),
    // Parsed as a list of its values, because zod's records omit an own key `__proto__`.
    lenient: once(() =>
      z.pipe(
        z.pipe(z.transform(valuesOf), z.array(readOptional(entry))),
        z.transform((readings) => new Entries(readings)),
      ),
    ),
    is: (value): value is Readonly<Record<string, T>> => {
      if (!isPlainObject(value)) return false
      for (const key in value) if (!entry.is(value[key])) return false
      return true
    },
  }
}

/** An object with the fields of an interface. Fields that the interface does not name are returned by reference. */
export function object<T extends object>(fields: FieldsOf<T>): Shape<T> {
  const shapes = new Map<string, Shape<unknown>>()
  const required = new Set<string>()
  for (const [key, field] of Object.entries(fields as AnyFields)) {
    if ('optional' in field) shapes.set(key, field.optional)
    else {
      shapes.set(key, field)
      required.add(key)
    }
  }
  const makeSchema = (make: (shape: Shape<unknown>, isRequired: boolean) => z.ZodMiniType) =>
    z.looseObject(
      Object.fromEntries([...shapes].map(([key, shape]) => [key, make(shape, required.has(key))])),
    )
  return {
    noun: 'an object',
    absent: {},
    strict: once(
      () =>
        makeSchema((shape, isRequired) =>
          isRequired ? shape.strict() : z.exactOptional(shape.strict()),
        ) as unknown as z.ZodMiniType<T>,
    ),
    lenient: once(() =>
      z.pipe(
        makeSchema((shape, isRequired) => (isRequired ? readRequired(shape) : readOptional(shape))),
        z.transform((readings) => new Fields(readings, required)),
      ),
    ),
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
  }
}

/** One of two shapes. A value that has neither is read as the second. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    noun: second.noun,
    strict: once(() => z.union([first.strict(), second.strict()])),
    lenient: once(() => z.union([first.strict(), second.lenient()])),
    is: (value): value is A | B => first.is(value) || second.is(value),
  }
}

/** A list, or an object that was a list in PHP before some of its items were removed. */
export function asList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isPlainObject(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return undefined
  return Object.values(value)
}

function valuesOf(value: unknown): readonly unknown[] | undefined {
  return isPlainObject(value) ? Object.values(value) : undefined
}

/** Reads a value by the lenient schema of a shape, unless it fits as it is. */
export function read<T>(shape: Shape<T>, value: unknown): Reading {
  if (shape.is(value)) return value
  const result = z.safeParse(shape.lenient(), value === undefined ? shape.absent : value)
  return result.success ? result.data : new Mismatch(shape.noun)
}

function readRequired<T>(shape: Shape<T>): z.ZodMiniType<Reading> {
  return z.transform((value) => read(shape, value))
}

/** A part that may be absent, or be an empty value of another type, as PHP sends it for "nothing". */
function readOptional<T>(shape: Shape<T>): z.ZodMiniType<Reading> {
  return z.transform((value) => {
    if (value === undefined || (isEmpty(value) && !shape.is(value))) return undefined
    return read(shape, value)
  })
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}

type AnyFields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>
