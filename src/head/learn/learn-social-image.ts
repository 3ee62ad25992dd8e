import { omitUndefined } from '../../internal/omit-undefined.js'
import type { ImageInfo } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { findWebPage } from './graph-values.js'

/** Learns the default image of the site. It is in `og:image`, but not in the graph, which has only images of the post. */
export function learnSocialImage(head: Head): { readonly socialImage?: ImageInfo } {
  const [image] = head.openGraph?.images ?? []
  const webPage = findWebPage(head)
  if (image === undefined || webPage === undefined || webPage.primaryImageOfPage !== undefined) return {}
  const { url, width, height, type, alt } = image
  return { socialImage: omitUndefined({ url, width, height, type, alt }) }
}
