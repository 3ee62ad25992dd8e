import type { NodeFacts, PageFacts, PrimaryImage } from '../../faq/kinds/page-facts.js'
import { withoutFragment } from '../../internal/page-url.js'
import { authorSettings } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import { createIds, createSiteIds, type PageIds, type SiteIds } from '../graph/ids.js'
import type { NodeRef } from '../graph/node.js'
import { publisherRef } from './publisher.js'

/** The values that the nodes of a page share. */
export interface GraphContext {
  readonly site: Site
  readonly node: NodeFacts
  /** `@id` of the page's node. */
  readonly id: string
  /** `url` of the page's node. */
  readonly url: string
  /** Ids of the other nodes of the page. */
  readonly ids: PageIds
  readonly siteIds: SiteIds
  readonly image: PrimaryImage | undefined
  readonly breadcrumb: ReturnType<NodeFacts['breadcrumb']>
}

/** Creates the values that the nodes of a page share. */
export function createGraphContext(facts: PageFacts, node: NodeFacts): GraphContext {
  const { site } = facts
  const url = withoutFragment(node.url ?? facts.part().url)
  return {
    site,
    node,
    id: withoutFragment(node.id ?? facts.url),
    url,
    ids: createIds(node.idBase ?? url),
    siteIds: createSiteIds(site.url),
    image: node.image(),
    breadcrumb: node.breadcrumb(),
  }
}

/** Whether the author of the page is the person that publishes the site. */
export function isPublisher({ node: { author }, site: { publisher } }: GraphContext): boolean {
  return publisher?.type === 'Person' && author !== undefined && author.name === publisher.name
}

/** The `@id` of the author, built from the slug. Yoast's own ids of persons cannot be computed. */
export function authorIdOf(context: GraphContext): string {
  const { node, site, siteIds } = context
  if (isPublisher(context) && site.publisher !== undefined)
    return publisherRef(site.publisher, siteIds)['@id']
  const { slug, id } = node.author ?? {}
  return authorSettings(site, slug).id ?? siteIds.person(slug ?? String(id))
}

/** The properties of a node for the image of the page. */
export function imageProperties({ ids, image }: GraphContext): {
  readonly image?: NodeRef
  readonly thumbnailUrl?: string
} {
  return image === undefined ? {} : { image: { '@id': ids.image }, thumbnailUrl: image.thumbnailUrl }
}
