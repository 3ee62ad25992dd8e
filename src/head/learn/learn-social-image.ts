import { type AnyPage, isSitePage, type SitePage } from '../../faq/kinds/kinds.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { ImageInfo } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { findWebPage } from '../model/page-of-head.js'

/** Kinds of page that never have an image of their own for social networks. */
const WITHOUT_IMAGE: ReadonlySet<SitePage['kind']> = /* @__PURE__ */ new Set(['post-type', 'date', 'search'])

/** Learns the default image of the site. It is in `og:image`, but not in the graph, which has only images of the page. */
export function learnSocialImage(
  head: Head,
  page: AnyPage | undefined,
): { readonly socialImage?: ImageInfo } {
  const [image] = head.openGraph?.images ?? []
  if (image === undefined) return {}
  const webPage = findWebPage(head)
  const isDefault =
    page !== undefined && isSitePage(page)
      ? WITHOUT_IMAGE.has(page.kind)
      : webPage !== undefined && webPage.primaryImageOfPage === undefined
  return isDefault ? { socialImage: toImageInfo(image) } : {}
}

/** An image of a head as a setting. */
export function toImageInfo({ url, width, height, type, alt }: ImageInfo): ImageInfo {
  return omitUndefined({ url, width, height, type, alt })
}
