import * as z from 'zod/mini'
import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { maybeBoolean, maybeNumber, maybeString } from './guards.js'

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

export function renderedTextSchema(): z.ZodMiniType<RestRenderedText> {
  return z.looseObject({
    rendered: z.string(),
    raw: z.exactOptional(z.string()),
    protected: z.exactOptional(z.boolean()),
    block_version: z.exactOptional(z.number()),
  })
}

export function isRenderedText(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const text: PlainObject = value
  return (
    typeof text.rendered === 'string' &&
    maybeString(text.raw) &&
    maybeBoolean(text.protected) &&
    maybeNumber(text.block_version)
  )
}

export function maybeRenderedText(value: unknown): boolean {
  return value === undefined || isRenderedText(value)
}
