import { decodeAttribute } from '../../content/html/entities.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { once } from '../../internal/once.js'
import type { ImageInfo, Site } from '../../site/site.js'
import type { PrimaryImage } from '../kinds/page-facts.js'
import type { FaqPage, PageImage, PageImageSize } from '../page/faq-page.js'
import { findFirstImage } from './first-image.js'

/** Image types that social networks show. https://developers.facebook.com/docs/sharing/webmasters/images/ */
const SHARED_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
])
/** Maximum size in bytes. Yoast uses a smaller image above it. */
const MAX_FILE_SIZE = 2_097_152

/** The images of a post, for its head and its graph. */
export interface PostImages {
  /** `og:image`: the image of the page, else the site's. `undefined` for a protected post. */
  share(): ImageInfo | undefined
  /** The URL of the page's own image for X. */
  ownUrl(): string | undefined
  /** The featured image, else the first image of the content. */
  primary(): PrimaryImage | undefined
}

/** Determines the images of a post. Its content is searched on first use, once. */
export function postImages(page: FaqPage, site: Site): PostImages {
  const first = once(() => (mayShowFirstImage(page) ? findFirstImage(page.html) : undefined))
  const own = (): ImageInfo | undefined => {
    if (page.isProtected) return undefined
    if (page.image !== undefined) return pickSize(page.image)
    const found = first()
    if (found === undefined) return undefined
    const { src, file } = found
    if (file === undefined || !file.isNamed) return { url: decodeAttribute(src) }
    const { url, width, height } = file
    return omitUndefined({ url: decodeAttribute(url), width, height, type: typeOfFile(url) })
  }
  return {
    // A featured image takes precedence over the site's image even if only its id is known.
    share: () =>
      page.isProtected || page.raw.imageId !== undefined ? undefined : (own() ?? site.socialImage),
    ownUrl: () => {
      const image = own()
      return image && (page.image?.url ?? image.url)
    },
    primary: () => {
      if (page.isProtected) return undefined
      if (page.image !== undefined) return featuredImage(page.image)
      const found = first()
      if (found === undefined) return undefined
      const { src, file = { url: src } } = found
      return { file, thumbnailUrl: src }
    },
  }
}

/** The featured image of a post as the image of a page. */
export function featuredImage(image: PageImage): PrimaryImage {
  return { file: image, thumbnailUrl: image.url }
}

/**
 * Whether a page may show the first image of its content. A featured image takes precedence even if only its id is known, and a
 * protected post shows none.
 */
function mayShowFirstImage({ isProtected, image, raw }: FaqPage): boolean {
  return !isProtected && image === undefined && raw.imageId === undefined
}

/** Picks the first size that is small enough. `undefined` if social networks do not show images of this type. */
function pickSize(image: PageImage): ImageInfo | undefined {
  if (image.type !== undefined && !SHARED_TYPES.has(image.type)) return undefined
  const sizes: readonly (PageImageSize | undefined)[] = [image, image.sizes?.large, image.sizes?.medium_large]
  const size = sizes.find(
    (candidate) => candidate !== undefined && (candidate.fileSize ?? 0) <= MAX_FILE_SIZE,
  )
  return size && { ...size, type: size.type ?? image.type, alt: image.alt }
}

function typeOfFile(url: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(url)?.[1]?.toLowerCase()
  const type = `image/${extension === 'jpg' ? 'jpeg' : extension}`
  return SHARED_TYPES.has(type) ? type : undefined
}
