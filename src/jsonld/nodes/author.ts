import { toSchemaText } from '../../content/stored/schema-text.js'
import { authorSettings } from '../../site/settings.js'
import type { GraphNode } from '../graph/node.js'
import { authorIdOf, type GraphContext } from './graph-context.js'
import { buildImageNode } from './image.js'

/**
 * Builds the node of a page's author.
 *
 * @see https://schema.org/Person
 */
export function buildAuthorNode(context: GraphContext): GraphNode {
  const { page, siteIds, site } = context
  const { url, website, avatar, slug } = page.author ?? {}
  const sameAs = [...(website === undefined ? [] : [website]), ...(authorSettings(site, slug).sameAs ?? [])]
  const name = toSchemaText(page.raw.authorName ?? '')
  const description = toSchemaText(page.raw.authorDescription ?? '')
  return {
    '@type': 'Person',
    '@id': authorIdOf(context),
    ...(name !== '' && { name }),
    ...(avatar !== undefined && {
      image: buildImageNode(
        { url: avatar, ...(name !== '' && { caption: name }) },
        siteIds.personImage,
        site.language,
      ),
    }),
    ...(description !== '' && { description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(url !== undefined && { url }),
  }
}
