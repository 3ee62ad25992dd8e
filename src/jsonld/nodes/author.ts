import { toSchemaText } from '../../content/stored/schema-text.js'
import type { AuthorFacts } from '../../faq/kinds/page-facts.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { authorSettings } from '../../site/settings.js'
import type { GraphNode } from '../graph/node.js'
import { authorIdOf, type GraphContext } from './graph-context.js'
import { buildImageNode } from './image.js'

/**
 * Builds the node of a page's author.
 *
 * @see https://schema.org/Person
 */
export function buildAuthorNode(context: GraphContext, author: AuthorFacts): GraphNode {
  const { siteIds, site } = context
  const { url, website, avatar, slug, storedName, storedDescription, pageUrl } = author
  const { sameAs: profiles = [], imageId = siteIds.personImage } = authorSettings(site, slug)
  const sameAs = [...(website === undefined ? [] : [website]), ...profiles]
  const name = toSchemaText(storedName) || undefined
  const description = toSchemaText(storedDescription) || undefined
  return omitUndefined({
    '@type': 'Person',
    '@id': authorIdOf(context),
    name,
    image:
      avatar === undefined
        ? undefined
        : buildImageNode({ url: avatar, caption: name }, imageId, site.language),
    description,
    mainEntityOfPage: pageUrl === undefined ? undefined : { '@id': pageUrl },
    sameAs: sameAs.length === 0 ? undefined : sameAs,
    url,
  })
}
