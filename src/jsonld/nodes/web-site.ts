import { omitUndefined } from '../../internal/omit-undefined.js'
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
  return omitUndefined({
    '@type': 'WebSite',
    '@id': ids.webSite,
    url: ids.home,
    name: webSiteName || name,
    description: description || undefined,
    publisher: publisher === undefined ? undefined : publisherRef(publisher, ids),
    alternateName: alternateName || undefined,
    potentialAction: search === false ? undefined : [buildSearchAction(search)],
    inLanguage: language,
  })
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
