/** Every difference between a shape and its interface is a compiler error. */
import {
  list,
  number,
  object,
  optional,
  record,
  type Shape,
  text,
} from '../../../src/wordpress/shapes/kinds.js'

interface Wire {
  readonly id: number
  readonly slug?: string
  readonly size?: number | string
  readonly names?: readonly string[]
  readonly [field: string]: unknown
}

declare const size: Shape<number | string>

object<Wire>({
  id: number,
  slug: optional(text),
  size: optional(size),
  names: optional(list(text)),
}) satisfies Shape<Wire>
// @ts-expect-error: a field is missing.
object<Wire>({ id: number, slug: optional(text), size: optional(size) })
// @ts-expect-error: an extra field.
object<Wire>({ id: number, slug: optional(text), size: optional(size), names: optional(list(text)), x: text })
// @ts-expect-error: another type.
object<Wire>({ id: text, slug: optional(text), size: optional(size), names: optional(list(text)) })
// @ts-expect-error: a narrower type.
object<Wire>({ id: number, slug: optional(text), size: optional(text), names: optional(list(text)) })
// @ts-expect-error: a wider type.
object<Wire>({ id: number, slug: optional(size), size: optional(size), names: optional(list(text)) })
// @ts-expect-error: a list of something else.
object<Wire>({ id: number, slug: optional(text), size: optional(size), names: optional(list(number)) })
// @ts-expect-error: a record is not a list.
object<Wire>({ id: number, slug: optional(text), size: optional(size), names: optional(record(text)) })
// @ts-expect-error: an optional field is required.
object<Wire>({ id: number, slug: text, size: optional(size), names: optional(list(text)) })
const names = optional(list(text))
// @ts-expect-error: a required field is optional.
object<Wire>({ id: optional(number), slug: optional(text), size: optional(size), names })
