import { number, object, optional, record, type Shape, text } from './kinds.js'
import { type RestRenderedText, renderedTextShape } from './rendered-text.js'

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

export function mediaShape(): Shape<RestMedia> {
  const rendered = renderedTextShape()
  return object<RestMedia>({
    id: number,
    source_url: text,
    alt_text: optional(text),
    caption: optional(rendered),
    title: optional(rendered),
    media_type: optional(text),
    mime_type: optional(text),
    media_details: optional(detailsShape()),
    link: optional(text),
  })
}

function detailsShape(): Shape<RestMediaDetails> {
  return object<RestMediaDetails>({
    width: optional(number),
    height: optional(number),
    sizes: optional(record(sizeShape())),
  })
}

function sizeShape(): Shape<RestMediaSize> {
  return object<RestMediaSize>({
    source_url: text,
    width: optional(number),
    height: optional(number),
    mime_type: optional(text),
  })
}
