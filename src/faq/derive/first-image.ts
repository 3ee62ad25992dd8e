import { toHttpUrl } from '../../internal/web-url.js'

/** The first image of the content, as SEO plugins choose it. */
export interface FirstImage {
  /** The `src` as written in the markup, character references not decoded. */
  readonly src: string
  /** The full file in the site's media library. Absent for an image from elsewhere. */
  readonly file?: ImageFile
}

/** The full-size file of an image in the content. */
export interface ImageFile {
  /** The URL as written in the markup, without the size at its end. */
  readonly url: string
  /** Width in pixels. Absent together with `height` if the markup does not show it. */
  readonly width?: number
  /** Height in pixels. */
  readonly height?: number
  /** Whether the markup names the attachment, by WordPress's class `wp-image-…`. */
  readonly isNamed: boolean
}

/**
 * Finds the first image of the content as Yoast SEO does: the first `<img` with `src="…"` anywhere in the tag, whose URL is absolute
 * and ASCII. Images with other URLs are skipped.
 *
 * The full-size file of an image in the media library follows from the markup: its URL is the `src` without the size at its end
 * (`-300x200`), and its width is in `srcset`.
 */
export function findFirstImage(html: string): FirstImage | undefined {
  let end = 0
  for (let start = html.indexOf('<img '); start >= 0; start = html.indexOf('<img ', start + 5)) {
    if (end <= start) end = endOfTag(html, start)
    const tag = html.slice(start, end)
    const match = SRC.exec(tag)
    const src = match?.[2] ?? ''
    if (toHttpUrl(src) === '' || !PRINTABLE_ASCII.test(src)) {
      // Another `<img ` within this tag would find the same URL, or none.
      start = match === null ? end - 5 : start + match.index
      continue
    }
    const file = UPLOADS.test(src) ? readFile(tag, src) : undefined
    return { src, ...(file !== undefined && { file }) }
  }
  return undefined
}

const SRC = /src=(["'])([^"']*)\1/
const PRINTABLE_ASCII = /^[!-~]+$/
const UPLOADS = /\/wp-content\/uploads\//
const SIZE = /-(\d+)x(\d+)(?=\.[a-z0-9]+$)/i

function endOfTag(html: string, start: number): number {
  const end = html.indexOf('>', start)
  return end < 0 ? html.length : end
}

function readFile(tag: string, src: string): ImageFile {
  const isNamed = /\bclass=["'][^"']*\bwp-image-\d/.test(tag)
  const size = SIZE.exec(src)
  const url = src.replace(SIZE, '')
  const shown = size === null ? readSize(tag) : { width: Number(size[1]), height: Number(size[2]) }
  if (shown === undefined) return { url, isNamed }
  const width = size === null ? shown.width : readFullWidth(tag, url)
  if (width === undefined) return { url, isNamed }
  return { url, width, height: Math.round((width * shown.height) / shown.width), isNamed }
}

function readSize(tag: string): { readonly width: number; readonly height: number } | undefined {
  const width = Number(/\bwidth="(\d{1,6})"/.exec(tag)?.[1] ?? 0)
  const height = Number(/\bheight="(\d{1,6})"/.exec(tag)?.[1] ?? 0)
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** Reads the width of the full file from the srcset: `… https://example.com/a.jpg 1600w`. */
function readFullWidth(tag: string, url: string): number | undefined {
  const srcset = /\bsrcset="([^"]*)"/.exec(tag)?.[1] ?? ''
  const candidate = srcset.split(/,\s+/).find((part) => part.startsWith(`${url} `))
  const width = Number(/ (\d{1,6})w$/.exec(candidate ?? '')?.[1] ?? 0)
  return width > 0 ? width : undefined
}
