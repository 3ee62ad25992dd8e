import * as z from 'zod/mini'
import { once } from '../../internal/once.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { Fields, Mismatch, type Reading } from './reading.js'

/**
 * One definition of a part of an answer, in the three forms that the readers need.
 *
 * The compiler holds a shape to its interface in both directions: `Shape<string>` is no `Shape<string | number>`.
 */
export interface Shape<in out T> {
  /**
   * Whether a value has the shape. Agrees with {@link strict}, but builds no copy, so it checks a whole post in about
   * a microsecond. (It also checks an own key `__proto__`, which zod skips.)
   */
  readonly is: (value: unknown) => value is T
  /** The zod schema that accepts the shape and nothing else. */
  readonly strict: () => z.ZodMiniType<T>
  /** The zod schema that accepts any value and returns a {@link Reading} of it. */
  readonly lenient: () => z.ZodMiniType<Reading>
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

type AnyFields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>

/** Any string. */
export const text: Shape<string> = /* @__PURE__ */ scalar(
  (value) => typeof value === 'string',
  () => z.string(),
)

/** A finite number: `1e999` is valid JSON and parses to Infinity. */
export const number: Shape<number> = /* @__PURE__ */ scalar(
  (value) => typeof value === 'number' && Number.isFinite(value),
  () => z.number(),
)

/** `true` or `false`. */
export const flag: Shape<boolean> = /* @__PURE__ */ scalar(
  (value) => typeof value === 'boolean',
  () => z.boolean(),
)

/** Any value; passed on by reference. */
export const anything: Shape<unknown> = /* @__PURE__ */ scalar(
  () => true,
  () => z.unknown(),
)

/** No value at all. */
export const nothing: Shape<never> = /* @__PURE__ */ scalar(
  () => false,
  () => z.never(),
)

function scalar<T>(is: (value: unknown) => boolean, strict: () => z.ZodMiniType<T>): Shape<T> {
  return { is: is as Shape<T>['is'], strict: once(strict), lenient: once(() => explain(strict())) }
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape }
}

/** A list. PHP sends one with gaps as an object with numeric keys. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    is: (value): value is readonly T[] => {
      if (!Array.isArray(value)) return false
      for (const entry of value) if (!item.is(entry)) return false
      return true
    },
    strict: once(() => z.array(item.strict())),
    lenient: once(() =>
      explain(
        z.pipe(
          z.transform((value) => asList(value) ?? value),
          z.array(readOptional(item)),
        ),
      ),
    ),
  }
}

/** An object whose keys are data. */
export function record<T>(entry: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    is: (value): value is Readonly<Record<string, T>> => {
      if (!isPlainObject(value)) return false
      for (const key in value) if (!entry.is(value[key])) return false
      return true
    },
    strict: once(() => z.record(z.string(), entry.strict())),
    // As a Map, since zod's records leave out an own key `__proto__`.
    lenient: once(() =>
      explain(
        z.pipe(
          z.transform((value) => (isPlainObject(value) ? new Map(Object.entries(value)) : value)),
          z.map(z.string(), readOptional(entry)),
        ),
      ),
    ),
  }
}

/** An object with the fields of an interface. Fields that the interface does not name are passed on by reference. */
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
  const schemaOf = (make: (shape: Shape<unknown>, isRequired: boolean) => z.ZodMiniType) =>
    z.looseObject(
      Object.fromEntries([...shapes].map(([key, shape]) => [key, make(shape, required.has(key))])),
    )
  return {
    // Looks up the keys that the value has: most objects have a few of the many that are possible.
    is: (value): value is T => {
      if (!isPlainObject(value)) return false
      for (const key in value) {
        const field = value[key]
        if (field !== undefined && shapes.get(key)?.is(field) === false) return false
      }
      for (const key of required) if (value[key] === undefined) return false
      return true
    },
    strict: once(
      () =>
        schemaOf((shape, isRequired) =>
          isRequired ? shape.strict() : z.exactOptional(shape.strict()),
        ) as unknown as z.ZodMiniType<T>,
    ),
    lenient: once(() =>
      explain(
        z.pipe(
          // Of an absent object the absent field is named: "title.rendered is missing" says more than "title".
          z.transform((value) => (value === undefined ? {} : value)),
          z.pipe(
            schemaOf((shape, isRequired) => (isRequired ? read(shape) : readOptional(shape))),
            z.transform((readings) => new Fields(readings, required)),
          ),
        ),
      ),
    ),
  }
}

/** One of two shapes. A value that has neither is read as the second. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    is: (value): value is A | B => first.is(value) || second.is(value),
    strict: once(() => z.union([first.strict(), second.strict()])),
    lenient: second.lenient,
  }
}

/** A list, or an object that was a list in PHP before some of its items were removed. */
export function asList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isPlainObject(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return undefined
  return Object.values(value)
}

/** A value that fits stays as it is. */
function read<T>(shape: Shape<T>): z.ZodMiniType<Reading> {
  return z.union([z.custom(shape.is), shape.lenient()])
}

/** As {@link read}, with a value that PHP sends for "nothing" read as absent. */
function readOptional<T>(shape: Shape<T>): z.ZodMiniType<Reading> {
  return z.pipe(
    z.transform((value) => (isEmpty(value) && !shape.is(value) ? undefined : value)),
    z.union([z.custom((value) => value === undefined || shape.is(value)), shape.lenient()]),
  )
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Turns the failure of a schema into a {@link Mismatch}. */
function explain(schema: z.ZodMiniType): z.ZodMiniType<Reading> {
  return z.catch(schema, ({ issues: [issue] }) => new Mismatch(String(issue?.expected)))
}
