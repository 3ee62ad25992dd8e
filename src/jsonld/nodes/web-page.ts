import type { DerivedTexts } from '../../faq/derive/derived-texts.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { settingsOf } from '../../site/settings.js'
import type { GraphNode } from '../graph/node.js'
import { authorIdOf, type GraphContext, imageProperties, timeProperties } from './graph-context.js'

/** The texts of a page's node. */
export type GraphTexts = Pick<DerivedTexts, 'graphTitle' | 'graphDescription'>

/**
 * Builds the node of a page. For a protected post, it has no image, author, description or action.
 *
 * @see https://schema.org/WebPage
 */
export function buildWebPageNode(context: GraphContext, texts: GraphTexts): GraphNode {
  const { page, site, ids, siteIds, image, breadcrumb } = context
  const { pageType = 'WebPage' } = settingsOf(site, page.type)
  const { isProtected } = page
  const description = isProtected ? undefined : texts.graphDescription()
  const isWebPageOnly = isProtected || pageType === 'WebPage'
  // The graph has a node for the author only if it has one for an article.
  const hasAuthor = page.type === 'post' && site.publisher === undefined && context.articleType !== undefined
  return omitUndefined({
    '@type': isWebPageOnly ? 'WebPage' : ['WebPage', pageType],
    '@id': ids.page,
    url: ids.page,
    name: texts.graphTitle(),
    isPartOf: { '@id': siteIds.webSite },
    primaryImageOfPage: image && { '@id': ids.image },
    ...imageProperties(context),
    ...timeProperties(context),
    author: hasAuthor && !isProtected ? { '@id': authorIdOf(context) } : undefined,
    description: description || undefined,
    breadcrumb: breadcrumb && { '@id': ids.breadcrumb },
    inLanguage: site.language,
    potentialAction:
      isProtected || pageType === 'CollectionPage'
        ? undefined
        : [{ '@type': 'ReadAction', target: [ids.page] }],
  })
}
