import * as z from 'zod/mini'
import type { Shape } from './kinds.js'

/** Makes the strict zod schema of a shape. It accepts the shape and nothing else, but skips an own key `__proto__`. */
export function toSchema<T>({ form }: Shape<T>): z.ZodMiniType<T> {
  return SCHEMAS[form.kind](form as never) as unknown as z.ZodMiniType<T>
}

type Form = Shape<unknown>['form']
type Schemas = { readonly [Kind in Form['kind']]: (form: Extract<Form, { kind: Kind }>) => z.ZodMiniType }

const SCHEMAS: Schemas = {
  string: () => z.string(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  unknown: () => z.unknown(),
  never: () => z.never(),
  list: ({ item }) => z.array(toSchema(item)),
  record: ({ item }) => z.record(z.string(), toSchema(item)),
  object: ({ shapes, required }) =>
    z.looseObject(
      Object.fromEntries(
        [...shapes].map(([key, shape]) => [
          key,
          required.has(key) ? toSchema(shape) : z.exactOptional(toSchema(shape)),
        ]),
      ),
    ),
  either: ({ shapes }) => z.union(shapes.map(toSchema) as [z.ZodMiniType, z.ZodMiniType]),
}
