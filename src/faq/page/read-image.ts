import { decodeEntities } from '../../content/html/entities.js'
import { toNameText } from '../../content/stored/name-text.js'
import { cleanSchemaText } from '../../content/stored/strip-tags.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toHttpUrl } from '../../internal/web-url.js'
import type { RestMedia } from '../../wordpress/shapes/media.js'
import type { PageImage, PageImageSize } from './faq-page.js'

/** Converts a media item to the image of a page. `undefined` if it is not an image with an http(s) URL. */
export function toPageImage(media: RestMedia): PageImage | undefined {
  const { id, source_url, mime_type, alt_text = '', caption, media_details = {} } = media
  const url = toHttpUrl(source_url)
  if (url === '' || media.media_type === 'file') return undefined
  const sizes = Object.entries(media_details.sizes ?? {})
    .filter(([, size]) => toHttpUrl(size.source_url) !== '')
    .map(([name, size]) => [name, toImageSize(size.source_url, size, size.mime_type)] as const)
  return omitUndefined({
    id,
    ...toImageSize(url, media_details, mime_type),
    alt: toNameText(alt_text) || undefined,
    caption: decodeEntities(cleanSchemaText(untexturize(caption?.rendered ?? ''))) || undefined,
    sizes: sizes.length === 0 ? undefined : Object.fromEntries(sizes),
  })
}

function toImageSize(
  url: string,
  details: { readonly width?: number; readonly height?: number; readonly [field: string]: unknown },
  type: string | undefined,
): PageImageSize {
  const { width, height, filesize } = details
  const fileSize = typeof filesize === 'number' ? filesize : undefined
  return omitUndefined({ url, width, height, type: type || undefined, fileSize })
}
