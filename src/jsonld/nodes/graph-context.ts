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

/** What the nodes of one page have in common. */
export interface GraphContext {
  readonly page: FaqPage
  readonly site: Site
  readonly ids: PageIds
  readonly siteIds: SiteIds
  readonly image: PrimaryImage | undefined
  readonly breadcrumb: GraphNode | undefined
  /** The type of the article that the page contains. `undefined` if it contains none. */
  readonly articleType: string | undefined
}

/** The image of a page. */
export interface PrimaryImage {
  /** The file as its node describes it. */
  readonly file: ImageInfo
  /** The URL at which the page shows it. */
  readonly thumbnailUrl: string
}

/** Works out what the nodes of a page have in common. */
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
    // An author of whom only the id is known cannot be described.
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

/** The `@id` of the author. Yoast's own ids of persons cannot be computed: this one is built from the author's slug. */
export function authorIdOf(context: GraphContext): string {
  const { page, site, siteIds } = context
  if (isPublisher(context) && site.publisher !== undefined)
    return publisherRef(site.publisher, siteIds)['@id']
  const { slug, id } = page.author ?? {}
  return authorSettings(site, slug).id ?? siteIds.person(slug ?? String(id))
}

/** The properties by which a node names the image of the page. */
export function imageProperties({ ids, image }: GraphContext): {
  readonly image?: NodeRef
  readonly thumbnailUrl?: string
} {
  return image === undefined ? {} : { image: { '@id': ids.image }, thumbnailUrl: image.thumbnailUrl }
}

/** The properties by which a node dates the page. */
export function timeProperties({ page }: GraphContext): {
  readonly datePublished?: string
  readonly dateModified?: string
} {
  return omitUndefined({ datePublished: page.publishedAt, dateModified: modifiedTimeOf(page) })
}
