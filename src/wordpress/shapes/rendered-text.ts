import { flag, number, object, optional, type Shape, text } from './kinds.js'
import { Fields, type Reading, RenderedAs } from './reading.js'

/**
 * A text field of a post: the rendered HTML and, in edit context, the stored text.
 *
 * `rendered` is HTML in every field, including titles: `Q&#038;A &#8211; basics`.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/posts/#schema | Posts, REST API Handbook}
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
  /** The text as stored; only in edit context. */
  readonly raw?: string
  /** Whether a password protects the text, in which case `rendered` is `''`; titles do not have it. */
  readonly protected?: boolean
  /** Version of the block format, 0 for none; only in edit context. */
  readonly block_version?: number
  /** Fields of plugins, unchanged. */
  readonly [field: string]: unknown
}

/** Reads a string as `{ rendered }`, and `raw` in place of a missing `rendered`. */
export function renderedTextShape(): Shape<RestRenderedText> {
  const shape = object<RestRenderedText>({
    rendered: text,
    raw: optional(text),
    protected: optional(flag),
    block_version: optional(number),
  })
  return {
    ...shape,
    readLoosely: (value) =>
      typeof value === 'string' ? readFlatText(value) : readRawText(shape.readLoosely(value)),
  }
}

function readFlatText(rendered: string): Reading {
  return new RenderedAs('flat-text', rendered, new Fields({ rendered }, new Set()))
}

function readRawText(reading: Reading): Reading {
  if (!(reading instanceof Fields)) return reading
  const { rendered, raw } = reading.readings
  if (typeof rendered === 'string' || typeof raw !== 'string') return reading
  return new RenderedAs('raw-text', raw, new Fields({ ...reading.readings, rendered: raw }, reading.required))
}
