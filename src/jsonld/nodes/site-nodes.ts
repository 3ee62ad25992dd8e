import type { ImageInfo, Site, SitePublisher } from '../../site/site.js'
import type { SiteIds } from '../graph/ids.js'
import type { GraphNode, NodeRef } from '../graph/node.js'

/**
 * The node of a site.
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

/** A reference to who publishes a site. */
export function publisherRef(publisher: SitePublisher, ids: SiteIds): NodeRef {
  const { type, name, id = type === 'Organization' ? ids.organization : ids.person(name) } = publisher
  return { '@id': id }
}

/**
 * The node of who publishes a site. A person who does stands for an organization too.
 *
 * @param author What is known of the person as the author of the page, where that is the same person.
 * @see https://schema.org/publisher
 */
export function buildPublisherNode(
  publisher: SitePublisher,
  site: Site,
  ids: SiteIds,
  author: { readonly url?: string } = {},
): GraphNode {
  const { type, name, alternateName, logo, sameAs = [], description } = publisher
  const isPerson = type === 'Person'
  const image =
    logo === undefined
      ? undefined
      : buildImageNode(
          // What stands below the picture elsewhere is not what it is here.
          { ...logo, caption: name },
          isPerson ? ids.personImage : ids.logo,
          site.language,
        )
  const ref = image === undefined ? undefined : { '@id': image['@id'] as string }
  return {
    '@type': isPerson ? ['Person', 'Organization'] : 'Organization',
    ...publisherRef(publisher, ids),
    name,
    ...(alternateName && { alternateName }),
    ...(!isPerson && { url: publisher.url ?? ids.home }),
    ...(image !== undefined &&
      ref !== undefined &&
      (isPerson ? { image, logo: ref } : { logo: image, image: ref })),
    ...(description && { description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(isPerson && author.url !== undefined && { url: author.url }),
  }
}

/**
 * The node of a picture.
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
