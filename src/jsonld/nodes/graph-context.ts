import type { Derivation } from '../../faq/derive/derivation.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import { modifiedTimeOf } from '../../faq/page/page-facts.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { authorSettings, settingsOf } from '../../site/settings.js'
import type { ImageInfo, Site } from '../../site/site.js'
import { createIds, createSiteIds, type PageIds, type SiteIds } from '../graph/ids.js'
import type { GraphNode, NodeRef } from '../graph/node.js'
import { buildBreadcrumbNode } from './breadcrumb.js'
import { publisherRef } from './publisher.js'

/** The values that the nodes of a page share. */
export interface GraphContext {
  readonly page: FaqPage
  readonly site: Site
  readonly ids: PageIds
  readonly siteIds: SiteIds
  readonly image: PrimaryImage | undefined
  readonly breadcrumb: GraphNode | undefined
  /** The type of the article on the page. `undefined` if there is none. */
  readonly articleType: string | undefined
}

/** The image of a page. */
export interface PrimaryImage {
  /** The file that the node of the image describes. */
  readonly file: ImageInfo
  /** The URL that the page shows, which may be a smaller size of the file. */
  readonly thumbnailUrl: string
}

/** Creates the values that the nodes of a page share. */
export function createGraphContext(derivation: Derivation): GraphContext {
  const { page, site, terms } = derivation
  const ids = createIds(page.url)
  return {
    page,
    site,
    ids,
    siteIds: createSiteIds(site.url),
    image: page.isProtected ? undefined : findPrimaryImage(derivation),
    breadcrumb: buildBreadcrumbNode(page, site, ids, terms),
    // An article needs an author, who cannot be described if only the id is known.
    articleType: page.author?.name === undefined ? undefined : articleTypeOf(page, site),
  }
}

/** The featured image, else the first image of the content. */
function findPrimaryImage({ page, firstImage }: Derivation): PrimaryImage | undefined {
  const { image } = page
  if (image !== undefined) return { file: image, thumbnailUrl: image.url }
  const found = firstImage()
  if (found === undefined) return undefined
  const { src, file = { url: src } } = found
  return { file, thumbnailUrl: src }
}

function articleTypeOf({ type }: FaqPage, site: Site): string | undefined {
  const { articleType = type === 'post' ? 'Article' : 'None' } = settingsOf(site, type)
  return articleType === 'None' ? undefined : articleType
}

/** Whether the author of the page is the person that publishes the site. */
export function isPublisher({ page: { author }, site: { publisher } }: GraphContext): boolean {
  return publisher?.type === 'Person' && author?.name === publisher.name
}

/** The `@id` of the author, built from the slug. Yoast's own ids of persons cannot be computed. */
export function authorIdOf(context: GraphContext): string {
  const { page, site, siteIds } = context
  if (isPublisher(context) && site.publisher !== undefined)
    return publisherRef(site.publisher, siteIds)['@id']
  const { slug, id } = page.author ?? {}
  return authorSettings(site, slug).id ?? siteIds.person(slug ?? String(id))
}

/** The properties of a node for the image of the page. */
export function imageProperties({ ids, image }: GraphContext): {
  readonly image?: NodeRef
  readonly thumbnailUrl?: string
} {
  return image === undefined ? {} : { image: { '@id': ids.image }, thumbnailUrl: image.thumbnailUrl }
}

/** The properties of a node for the times of the page. */
export function timeProperties({ page }: GraphContext): {
  readonly datePublished?: string
  readonly dateModified?: string
} {
  return omitUndefined({ datePublished: page.publishedAt, dateModified: modifiedTimeOf(page) })
}
