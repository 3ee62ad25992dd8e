import type { ImageInfo } from '../../site/site.js'
import type { GraphNode } from '../graph/node.js'

/**
 * Builds the node of an image.
 *
 * @see https://schema.org/ImageObject
 */
export function buildImageNode(image: ImageInfo, id: string, language: string): GraphNode {
  const { url, width, height, caption = image.alt } = image
  return {
    '@type': 'ImageObject',
    inLanguage: language,
    '@id': id,
    url,
    contentUrl: url,
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(caption && { caption }),
  }
}
