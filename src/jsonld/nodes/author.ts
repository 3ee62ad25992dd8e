import { toSchemaText } from '../../content/stored/schema-text.js'
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
export function buildAuthorNode(context: GraphContext): GraphNode {
  const { page, siteIds, site } = context
  const { url, website, avatar, slug } = page.author ?? {}
  const sameAs = [...(website === undefined ? [] : [website]), ...(authorSettings(site, slug).sameAs ?? [])]
  const name = toSchemaText(page.raw.authorName ?? '') || undefined
  const description = toSchemaText(page.raw.authorDescription ?? '') || undefined
  return omitUndefined({
    '@type': 'Person',
    '@id': authorIdOf(context),
    name,
    image:
      avatar === undefined
        ? undefined
        : buildImageNode({ url: avatar, caption: name }, siteIds.personImage, site.language),
    description,
    sameAs: sameAs.length === 0 ? undefined : sameAs,
    url,
  })
}
