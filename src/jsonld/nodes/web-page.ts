import type { DerivedTexts } from '../../faq/derive/derived-texts.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { GraphNode } from '../graph/node.js'
import { authorIdOf, type GraphContext, imageProperties } from './graph-context.js'
import { publisherRef } from './publisher.js'

/** The texts of a page's node. */
export type GraphTexts = Pick<DerivedTexts, 'graphTitle' | 'graphDescription'>

/**
 * Builds the node of a page. For a protected post, it has no image, author, description or action.
 *
 * @see https://schema.org/WebPage
 */
export function buildWebPageNode(context: GraphContext, texts: GraphTexts): GraphNode {
  const { node, site, id, url, ids, siteIds, image, breadcrumb } = context
  const { isProtected = false, isReadable = false, isAboutPublisher, namesAuthor, author } = node
  const { publisher } = site
  const description = isProtected ? undefined : texts.graphDescription()
  return omitUndefined({
    '@type': node.types,
    '@id': id,
    url,
    name: texts.graphTitle(),
    isPartOf: { '@id': siteIds.webSite },
    about: isAboutPublisher && publisher !== undefined ? publisherRef(publisher, siteIds) : undefined,
    primaryImageOfPage: image && { '@id': ids.image },
    ...imageProperties(context),
    datePublished: node.publishedAt,
    dateModified: node.modifiedAt,
    // The graph has a node for the author only if it has one for an article.
    author: namesAuthor && author !== undefined && !isProtected ? { '@id': authorIdOf(context) } : undefined,
    description: description || undefined,
    breadcrumb: breadcrumb && { '@id': ids.breadcrumb },
    inLanguage: site.language,
    potentialAction: isProtected || !isReadable ? undefined : [{ '@type': 'ReadAction', target: [url] }],
  })
}
