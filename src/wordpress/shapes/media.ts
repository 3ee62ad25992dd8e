import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { isNumber, maybeNumber, maybeRecord, maybeString } from './guards.js'
import { maybeRenderedText, type RestRenderedText, renderedTextSchema } from './rendered-text.js'

/**
 * One size of a {@link RestMedia} picture.
 *
 * @example
 * ```ts
 * import type { RestMediaSize } from 'wp-faq-seo/wordpress'
 *
 * const size: RestMediaSize = { source_url: 'https://example.com/a-300x169.png', width: 300, height: 169 }
 * size.width // 300
 * ```
 */
export interface RestMediaSize {
  /** Address of the file. */
  readonly source_url: string
  /** Width in pixels. */
  readonly width?: number
  /** Height in pixels. */
  readonly height?: number
  /** MIME type. */
  readonly mime_type?: string
  /** What else is known, as it arrived. */
  readonly [field: string]: unknown
}

/**
 * `media_details` of {@link RestMedia}; empty for files that are no pictures, and for SVG.
 *
 * @example
 * ```ts
 * import type { RestMediaDetails } from 'wp-faq-seo/wordpress'
 *
 * const details: RestMediaDetails = { width: 1600, height: 900, sizes: {} }
 * details.height // 900
 * ```
 */
export interface RestMediaDetails {
  /** Width of the original in pixels. */
  readonly width?: number
  /** Height of the original in pixels. */
  readonly height?: number
  /** The sizes that WordPress made, by name; `full` is the original. */
  readonly sizes?: Readonly<Record<string, RestMediaSize>>
  /** What else is known, as it arrived. */
  readonly [field: string]: unknown
}

/**
 * A file of the media library: the featured picture of a post.
 *
 * See {@link https://developer.wordpress.org/rest-api/reference/media/#schema | the schema of a media item}.
 *
 * @example
 * ```ts
 * import type { RestMedia } from 'wp-faq-seo/wordpress'
 *
 * const media: RestMedia = { id: 7, source_url: 'https://example.com/a.png', alt_text: '', mime_type: 'image/png' }
 * media.source_url // 'https://example.com/a.png'
 * ```
 */
export interface RestMedia {
  /** Id. */
  readonly id: number
  /** Address of the original file. */
  readonly source_url: string
  /** Alternative text, plain; `''` where none was given. */
  readonly alt_text?: string
  /** Caption. */
  readonly caption?: RestRenderedText
  /** Title. */
  readonly title?: RestRenderedText
  /** Kind of file: `image` or `file`. */
  readonly media_type?: string
  /** MIME type. */
  readonly mime_type?: string
  /** Dimensions and sizes. */
  readonly media_details?: RestMediaDetails
  /** Address of the attachment page. */
  readonly link?: string
  /** What plugins add, as it arrived. */
  readonly [field: string]: unknown
}

export function mediaSchema(): z.ZodMiniType<RestMedia> {
  const text = z.exactOptional(z.string())
  const number = z.exactOptional(z.number())
  const size = z.looseObject({ source_url: z.string(), width: number, height: number, mime_type: text })
  const details = z.looseObject({
    width: number,
    height: number,
    sizes: z.exactOptional(z.record(z.string(), size)),
  })
  return z.looseObject({
    id: z.number(),
    source_url: z.string(),
    alt_text: text,
    caption: z.exactOptional(renderedTextSchema()),
    title: z.exactOptional(renderedTextSchema()),
    media_type: text,
    mime_type: text,
    media_details: z.exactOptional(details),
    link: text,
  })
}

export function isMedia(value: unknown): value is RestMedia {
  return (
    isPlainObject(value) &&
    isNumber(value.id) &&
    typeof value.source_url === 'string' &&
    maybeString(value.alt_text) &&
    maybeRenderedText(value.caption) &&
    maybeRenderedText(value.title) &&
    maybeString(value.media_type) &&
    maybeString(value.mime_type) &&
    maybeDetails(value.media_details) &&
    maybeString(value.link)
  )
}

function maybeDetails(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isPlainObject(value) &&
    maybeNumber(value.width) &&
    maybeNumber(value.height) &&
    maybeRecord(value.sizes, isSize)
  )
}

function isSize(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    typeof value.source_url === 'string' &&
    maybeNumber(value.width) &&
    maybeNumber(value.height) &&
    maybeString(value.mime_type)
  )
}
