import type { Site } from '../../site/site.js'
import type { SiteIds } from '../graph/ids.js'
import type { GraphNode } from '../graph/node.js'
import { publisherRef } from './publisher.js'

/**
 * Builds the node of a site.
 *
 * @see https://schema.org/WebSite
 */
export function buildWebSiteNode(site: Site, ids: SiteIds): GraphNode {
  const { name, webSiteName, alternateName, description, publisher, language } = site
  const search = site.search ?? `${ids.home}?s={search_term_string}`
  return {
    '@type': 'WebSite',
    '@id': ids.webSite,
    url: ids.home,
    name: webSiteName || name,
    ...(description && { description }),
    ...(publisher !== undefined && { publisher: publisherRef(publisher, ids) }),
    ...(alternateName && { alternateName }),
    ...(search !== false && { potentialAction: [buildSearchAction(search)] }),
    inLanguage: language,
  }
}

function buildSearchAction(urlTemplate: string): GraphNode {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': {
      '@type': 'PropertyValueSpecification',
      valueRequired: true,
      valueName: 'search_term_string',
    },
  }
}
