import { readAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { walkVisibleHtml } from '../html/walk.js'
import { resolveUrl } from '../urls/resolve-url.js'
import { hasActiveScheme } from '../urls/url-scheme.js'
import type { ListOptions } from './links.js'

/** An image in a content. */
export interface ContentImage {
  /** The address as the markup has it, decoded; absolute where a base was given. */
  readonly url: string
  /** The alternative text, decoded: empty where the markup says that the image is decoration, absent where it says nothing. */
  readonly alt?: string
  /** Width in CSS pixels; absent where the markup names none. */
  readonly width?: number
  /** Height in CSS pixels; absent where the markup names none. */
  readonly height?: number
  /** The `srcset` attribute, decoded, its URLs as they are; absent where the markup has none. */
  readonly srcset?: string
}

/**
 * Lists the images of a content, in document order: its `img` elements with an address. Nothing throws.
 * @see https://html.spec.whatwg.org/multipage/embedded-content.html#the-img-element
 * @param html An HTML fragment, such as `content.rendered`.
 * @param options The base of relative URLs.
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
  const url = decodeAttribute(attributes.get('src') ?? '').trim()
  if (url === '' || hasActiveScheme(url)) return undefined
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

/** Reads a dimension. One in percent is none in pixels: https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dimension-values */
function readPixels(value: string | undefined): number | undefined {
  const digits = /^[\t\n\f\r ]*(\d{1,9})(?:\.\d*)?(?![\d.]*%)/.exec(value ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
