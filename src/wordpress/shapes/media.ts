import { number, object, optional, record, type Shape, text } from './kinds.js'
import { type RestRenderedText, renderedTextShape } from './rendered-text.js'

/**
 * One size of a {@link RestMedia} image.
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
  /** URL of the file. */
  readonly source_url: string
  /** Width in pixels. */
  readonly width?: number
  /** Height in pixels. */
  readonly height?: number
  /** MIME type. */
  readonly mime_type?: string
  /** Further fields, unchanged. */
  readonly [field: string]: unknown
}

/**
 * `media_details` of {@link RestMedia}; empty for SVG and for files that are not images.
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
  /** The generated sizes, by name; `full` is the original. */
  readonly sizes?: Readonly<Record<string, RestMediaSize>>
  /** Further fields, unchanged. */
  readonly [field: string]: unknown
}

/**
 * A file of the media library, such as the featured image of a post.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/media/#schema | Media, REST API Handbook}
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
  /** URL of the original file. */
  readonly source_url: string
  /** Alternative text as plain text; `''` for none. */
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
  /** URL of the attachment page. */
  readonly link?: string
  /** Fields of plugins, unchanged. */
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
