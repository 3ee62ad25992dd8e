import { readAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { walkVisibleHtml } from '../html/walk.js'
import { readUrl } from '../urls/read-url.js'
import { resolveUrl } from '../urls/resolve-url.js'
import type { ListOptions } from './links.js'

/** An image in content. */
export interface ContentImage {
  /** The URL, decoded. Absolute if a base URL was given. */
  readonly url: string
  /** The alternative text, decoded. Empty for a decorative image, absent if the image has no `alt` attribute. */
  readonly alt?: string
  /** The width in CSS pixels. Absent if the markup has none in pixels. */
  readonly width?: number
  /** The height in CSS pixels. Absent if the markup has none in pixels. */
  readonly height?: number
  /** The `srcset` attribute, decoded. Its URLs are not made absolute. Absent if the image has none. */
  readonly srcset?: string
}

/**
 * Lists the images in content, in document order: the `img` elements that have a URL. Images with an active URL
 * (`javascript:`) are omitted. Never throws.
 * @see https://html.spec.whatwg.org/multipage/embedded-content.html#the-img-element
 * @param html An HTML fragment, such as `content.rendered`.
 * @param options The base URL of relative URLs.
 * @example
 * ```ts
 * import { listImages } from 'wp-faq-seo/content'
 *
 * listImages('<img src="/a.png" alt="Q &amp; A" width="300">', { baseUrl: 'https://example.org' }) // [{ url: 'https://example.org/a.png', alt: 'Q & A', width: 300 }]
 * ```
 */
export function listImages(html: string, options: ListOptions = {}): ContentImage[] {
  const images: ContentImage[] = []
  if (!html.includes('<')) return images
  walkVisibleHtml(html, {
    text: () => {},
    open(name, raw) {
      const image = name === 'img' ? readImage(raw, options.baseUrl) : undefined
      if (image !== undefined) images.push(image)
    },
    close: () => {},
  })
  return images
}

function readImage(raw: string, baseUrl: string | undefined): ContentImage | undefined {
  const attributes = readAttributes(raw)
  const url = readUrl(attributes, 'src')
  if (url === undefined || url === '') return undefined
  const alt = attributes.get('alt')
  const width = readPixels(attributes.get('width'))
  const height = readPixels(attributes.get('height'))
  const srcset = attributes.get('srcset')
  return {
    url: resolveUrl(url, baseUrl),
    ...(alt !== undefined && { alt: decodeAttribute(alt) }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(srcset !== undefined && { srcset: decodeAttribute(srcset) }),
  }
}

/** Reads a dimension in pixels; one in percent is ignored: https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dimension-values */
function readPixels(value: string | undefined): number | undefined {
  const digits = /^[\t\n\f\r ]*(\d{1,9})(?:\.\d*)?(?![\d.]*%)/.exec(value ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
