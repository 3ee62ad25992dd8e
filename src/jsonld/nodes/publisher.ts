import type { AuthorFacts } from '../../faq/kinds/page-facts.js'
import type { Site, SitePublisher } from '../../site/site.js'
import type { SiteIds } from '../graph/ids.js'
import type { GraphNode, NodeRef } from '../graph/node.js'
import { buildImageNode } from './image.js'

/** Builds a reference to the publisher of a site. */
export function publisherRef(publisher: SitePublisher, ids: SiteIds): NodeRef {
  const { type, name, id = type === 'Organization' ? ids.organization : ids.person(name) } = publisher
  return { '@id': id }
}

/**
 * Builds the node of a site's publisher. A person who publishes a site is an `Organization` too.
 *
 * @param author The author of the page, if they are the same person.
 * @see https://schema.org/publisher
 */
export function buildPublisherNode(
  publisher: SitePublisher,
  site: Site,
  ids: SiteIds,
  author: Partial<Pick<AuthorFacts, 'url' | 'pageUrl'>> = {},
): GraphNode {
  const { type, name, alternateName, logo, sameAs = [], description } = publisher
  const isPerson = type === 'Person'
  const image =
    logo === undefined
      ? undefined
      : buildImageNode(
          // Yoast uses the name of the publisher as the caption of the logo.
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
    ...(isPerson && author.pageUrl !== undefined && { mainEntityOfPage: { '@id': author.pageUrl } }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(isPerson && author.url !== undefined && { url: author.url }),
  }
}
