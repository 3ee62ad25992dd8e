import { toHttpUrl } from '../../wordpress/values/wire-values.js'

/** The first picture in a content that an SEO plugin would show for it. */
export interface ContentImage {
  /** The address as it is written in the markup, its references not decoded. */
  readonly source: string
  /** The file behind it in the site's own media library; absent for a picture from elsewhere. */
  readonly file?: ContentFile
}

/** The full file of a picture that the content shows in some size. */
export interface ContentFile {
  /** Its address. */
  readonly url: string
  /** Pixels; absent with `height` where the markup does not tell. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
  /** Whether the markup names it as an attachment of the post, by WordPress's class `wp-image-…`. */
  readonly isNamed: boolean
}

/**
 * Finds the first picture of a content as Yoast SEO does: the first `<img` with a `src="…"` that is an absolute address
 * in ASCII, wherever in the tag that stands. Pictures with other addresses are passed over.
 *
 * The markup holds no attachment, but of a picture of the site's own it tells the full file: the address less the size at
 * its end (`-300x200`), or the one in `srcset` that has no size.
 */
export function findContentImage(html: string): ContentImage | undefined {
  let end = 0
  for (let start = html.indexOf('<img '); start >= 0; start = html.indexOf('<img ', start + 5)) {
    if (end <= start) end = endOfTag(html, start)
    const tag = html.slice(start, end)
    const match = SOURCE.exec(tag)
    const source = match?.[2] ?? ''
    if (toHttpUrl(source) === '' || !PRINTABLE_ASCII.test(source)) {
      // A start of a tag within this tag would find the same address, or none.
      start = match === null ? end - 5 : start + match.index
      continue
    }
    const file = UPLOADS.test(source) ? readFile(tag, source) : undefined
    return { source, ...(file !== undefined && { file }) }
  }
  return undefined
}

const SOURCE = /src=(["'])([^"']*)\1/
const PRINTABLE_ASCII = /^[!-~]+$/
const UPLOADS = /\/wp-content\/uploads\//
const SIZE = /-(\d+)x(\d+)(?=\.[a-z0-9]+$)/i

function endOfTag(html: string, start: number): number {
  const end = html.indexOf('>', start)
  return end < 0 ? html.length : end
}

function readFile(tag: string, source: string): ContentFile {
  const isNamed = /\bclass=["'][^"']*\bwp-image-\d/.test(tag)
  const size = SIZE.exec(source)
  const url = source.replace(SIZE, '')
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

/** How wide the full file is, as the srcset says of it: `… https://example.com/a.jpg 1600w`. */
function readFullWidth(tag: string, url: string): number | undefined {
  const srcset = /\bsrcset="([^"]*)"/.exec(tag)?.[1] ?? ''
  const candidate = srcset.split(/,\s+/).find((part) => part.startsWith(`${url} `))
  const width = Number(/ (\d{1,6})w$/.exec(candidate ?? '')?.[1] ?? 0)
  return width > 0 ? width : undefined
}
