import * as z from 'zod/mini'
import { once } from '../../internal/once.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { flag, number, object, optional, type Shape, text } from './kinds.js'
import { type Reading, Replacement } from './reading.js'

/**
 * A text field as WordPress sends it: what it rendered, and in edit context what was typed.
 *
 * `rendered` is HTML in every field, titles too: `Q&#038;A &#8211; basics`.
 * See {@link https://developer.wordpress.org/rest-api/reference/posts/#schema | the schema of a post}.
 *
 * @example
 * ```ts
 * import { parsePost, type RestRenderedText } from 'wp-faq-seo/wordpress'
 *
 * const post = parsePost('{"id":1,"link":"https://example.com/a/","type":"faq","title":{"rendered":"A &#038; B?"}}')
 * const title: RestRenderedText = post.title
 * title.rendered // 'A &#038; B?'
 * ```
 */
export interface RestRenderedText {
  /** HTML after WordPress's filters (`wptexturize`, blocks, shortcodes); may be `''`. */
  readonly rendered: string
  /** What the editor stored; absent outside edit context. */
  readonly raw?: string
  /** Whether a password hides the text (`rendered` is `''` then); titles have none. */
  readonly protected?: boolean
  /** Version of the block format, 0 for none; absent outside edit context. */
  readonly block_version?: number
  /** What plugins add, as it arrived. */
  readonly [field: string]: unknown
}

/** Two guesses of its own: a string is read as `{ rendered }`, and `raw` in place of a missing `rendered`. */
export function renderedTextShape(): Shape<RestRenderedText> {
  const shape = object<RestRenderedText>({
    rendered: text,
    raw: optional(text),
    protected: optional(flag),
    block_version: optional(number),
  })
  const guess = (code: Replacement['code'], value: object): Reading =>
    new Replacement(code, value, z.parse(shape.lenient(), value))
  return {
    ...shape,
    lenient: once(() =>
      z.union([
        z.pipe(
          z.string(),
          z.transform((rendered) => guess('flat-text', { rendered })),
        ),
        z.pipe(
          z.custom<RawText>(isRawText),
          z.transform((value: RawText) => guess('raw-text', { ...value, rendered: value.raw })),
        ),
        shape.lenient(),
      ]),
    ),
  }
}

interface RawText {
  readonly raw: string
}

function isRawText(value: unknown): value is RawText {
  return isPlainObject(value) && typeof value.raw === 'string' && typeof value.rendered !== 'string'
}
