import { decodeAttribute } from '../../content/html/entities.js'
import type { Derivation } from '../../faq/derive/derivation.js'
import type { PageImage, PageImageSize } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { OpenGraphImage } from '../model/head.js'

/** Image types that social networks show. https://developers.facebook.com/docs/sharing/webmasters/images/ */
const SHARED_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
])
/** Maximum size in bytes. Yoast uses a smaller image above it. */
const MAX_FILE_SIZE = 2_097_152

/** Derives `og:image`: the image of the page, else the site's default image. `undefined` for a protected post. */
export function shareImages(derivation: Derivation): readonly OpenGraphImage[] | undefined {
  const { page, site } = derivation
  // A featured image takes precedence over the site's image even if only its id is known.
  if (page.isProtected || page.raw.imageId !== undefined) return undefined
  const image = contentShareImage(derivation) ?? site.socialImage
  return image === undefined ? undefined : [toOpenGraphImage(image)]
}

/** Derives the image of the page itself: the featured image, else the first image of the content. */
export function contentShareImage({ page, firstImage }: Derivation): OpenGraphImage | undefined {
  if (page.isProtected) return undefined
  if (page.image !== undefined) return pickSize(page.image)
  const found = firstImage()
  if (found === undefined) return undefined
  const { src, file } = found
  if (file === undefined || !file.isNamed) return { url: decodeAttribute(src) }
  const { url, width, height } = file
  return omitUndefined({ url: decodeAttribute(url), width, height, type: typeOfFile(url) })
}

/** Picks the first size that is small enough. `undefined` if social networks do not show images of this type. */
function pickSize(image: PageImage): OpenGraphImage | undefined {
  if (image.type !== undefined && !SHARED_TYPES.has(image.type)) return undefined
  const sizes: readonly (PageImageSize | undefined)[] = [image, image.sizes?.large, image.sizes?.medium_large]
  const size = sizes.find(
    (candidate) => candidate !== undefined && (candidate.fileSize ?? 0) <= MAX_FILE_SIZE,
  )
  return size && toOpenGraphImage({ ...size, type: size.type ?? image.type, alt: image.alt })
}

function toOpenGraphImage({ url, width, height, type, alt }: ShareableImage): OpenGraphImage {
  return omitUndefined({ url, width, height, type, alt })
}

type ShareableImage = { readonly [Key in keyof OpenGraphImage]: OpenGraphImage[Key] | undefined } & {
  readonly url: string
}

function typeOfFile(url: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(url)?.[1]?.toLowerCase()
  const type = `image/${extension === 'jpg' ? 'jpeg' : extension}`
  return SHARED_TYPES.has(type) ? type : undefined
}
