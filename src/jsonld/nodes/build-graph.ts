import { toSchemaText } from '../../content/stored/schema-text.js'
import { findContentImage } from '../../faq/derive/content-image.js'
import { changeOf, type DerivedPage, toDerivedPage } from '../../faq/derive/derived-page.js'
import { expandDescription } from '../../faq/derive/description-of.js'
import type { TemplateVariables } from '../../faq/derive/expand-template.js'
import {
  authorSettings,
  settingsOf,
  type TemplateOptions,
  templateVariables,
} from '../../faq/derive/template-variables.js'
import { expandTitle } from '../../faq/derive/title-of.js'
import { writeDescription } from '../../faq/derive/write-description.js'
import type { FaqPage, PageTerm } from '../../faq/page/faq-page.js'
import type { ImageInfo, Site } from '../../site/site.js'
import { createIds, createSiteIds, type PageIds, type SiteIds } from '../graph/ids.js'
import type { Graph, GraphNode, NodeRef } from '../graph/node.js'
import { buildBreadcrumbNode } from './breadcrumb.js'
import { buildImageNode, buildPublisherNode, buildWebSiteNode, publisherRef } from './site-nodes.js'

/** What a graph is built with. */
export interface GraphOptions extends TemplateOptions {
  /** The terms of the site, for those above the page's own; absent leaves these out of the breadcrumb. */
  readonly terms?: readonly PageTerm[] | undefined
}

/** The texts that a graph and the tags beside it have in common, as plain text. */
export interface GraphTexts {
  readonly name: string
  readonly description?: string | undefined
}

/**
 * Builds the graph of a derived page: Article where the type has one, WebPage, ImageObject, BreadcrumbList, WebSite, and
 * who publishes and who wrote it; in the order, and with the properties and ids, of Yoast SEO.
 */
export function deriveGraph(
  page: DerivedPage,
  site: Site,
  texts: GraphTexts,
  terms: readonly PageTerm[] = [],
): Graph {
  if (page.url === '') {
    // Without an address the page is no node, and no way leads to it.
    return { '@context': 'https://schema.org', '@graph': [buildWebSiteNode(site, createSiteIds(site.url))] }
  }
  const scene = setScene(page, site, terms)
  const { ids, siteIds, image, breadcrumb, isArticle } = scene
  const { publisher, language } = site
  const nodes = [
    isArticle && !page.isProtected ? buildArticleNode(scene) : undefined,
    buildWebPageNode(scene, texts),
    image === undefined ? undefined : buildImageNode(image.file, ids.image, language),
    page.isProtected ? undefined : breadcrumb,
    buildWebSiteNode(site, siteIds),
    publisher === undefined || (page.isProtected && publisher.type === 'Person')
      ? undefined
      : buildPublisherNode(publisher, site, siteIds, isArticle && isPublisher(scene) ? page.author : {}),
    isArticle && !page.isProtected && !isPublisher(scene) ? buildAuthorNode(scene) : undefined,
  ]
  return { '@context': 'https://schema.org', '@graph': nodes.filter((node) => node !== undefined) }
}

/**
 * Builds the graph of a page that no SEO plugin describes, as Yoast SEO would have built it.
 *
 * The questions of the page are not in it: `addFaqGraph` adds them.
 *
 * @see https://developer.yoast.com/features/schema/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildGraph } from 'wp-faq-seo/jsonld'
 *
 * const page = toFaqPage(parsePost({ id: 549, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees' } }))
 * const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
 * buildGraph(page, site)['@graph'].map((node) => node['@type']) // ['WebPage', 'BreadcrumbList', 'WebSite']
 * ```
 */
export function buildGraph(page: FaqPage, site: Site, options: GraphOptions = {}): Graph {
  const derived = toDerivedPage(page)
  const own = page.isProtected ? undefined : writeDescription(derived)
  const variables = templateVariables(derived, derived, site, options)
  return deriveGraph(derived, site, graphTexts(derived, site, variables, own), options.terms)
}

/**
 * The texts of a page's node: unlike those of its tags they keep backslashes, and have spaces where lines end.
 *
 * @param own The description where no template gives one.
 */
export function graphTexts(
  page: DerivedPage,
  site: Site,
  variables: TemplateVariables,
  own: string | undefined,
): GraphTexts {
  const name = toSchemaText(expandTitle(page.type, site, variables))
  const templated = toSchemaText(expandDescription(page.type, site, variables))
  return { name, description: templated === '' ? own : templated }
}

/** What the nodes of one page have in common. */
interface Scene {
  readonly page: DerivedPage
  readonly site: Site
  readonly ids: PageIds
  readonly siteIds: SiteIds
  readonly image: PrimaryImage | undefined
  readonly breadcrumb: GraphNode | undefined
  readonly isArticle: boolean
}

/** The picture of a page. */
interface PrimaryImage {
  /** The file as its node shows it. */
  readonly file: ImageInfo
  /** The address under which the page shows it. */
  readonly thumbnailUrl: string
}

function setScene(page: DerivedPage, site: Site, terms: readonly PageTerm[]): Scene {
  const ids = createIds(page.url)
  return {
    page,
    site,
    ids,
    siteIds: createSiteIds(site.url),
    image: page.isProtected ? undefined : findPrimaryImage(page),
    breadcrumb: buildBreadcrumbNode(page, site, ids, terms),
    // Of an author of whom nothing but a number is known there is nothing to say.
    isArticle: page.author?.name !== undefined && articleTypeOf(page, site) !== undefined,
  }
}

/** The featured picture, or else the first of the content. */
function findPrimaryImage({ image, html, stored }: DerivedPage): PrimaryImage | undefined {
  if (image !== undefined) return { file: image, thumbnailUrl: image.url }
  if (stored.hasUnknownImage) return undefined
  const found = findContentImage(html)
  if (found === undefined) return undefined
  const { source, file = { url: source } } = found
  return { file, thumbnailUrl: source }
}

function articleTypeOf({ type }: DerivedPage, site: Site): string | undefined {
  const { articleType = type === 'post' ? 'Article' : 'None' } = settingsOf(site, type)
  return articleType === 'None' ? undefined : articleType
}

/** Whether the author of the page is the person whose site it is. */
function isPublisher({ page: { author }, site: { publisher } }: Scene): boolean {
  return publisher?.type === 'Person' && author?.name === publisher.name
}

/** @see https://schema.org/WebPage */
function buildWebPageNode(scene: Scene, { name, description }: GraphTexts): GraphNode {
  const { page, site, ids, siteIds, image, breadcrumb } = scene
  const { pageType = 'WebPage' } = settingsOf(site, page.type)
  const isCollection = pageType === 'CollectionPage'
  const common = {
    '@id': ids.page,
    url: ids.page,
    name,
    isPartOf: { '@id': siteIds.webSite },
  }
  if (page.isProtected) {
    return {
      '@type': 'WebPage',
      ...common,
      ...timesOf(page),
      ...(breadcrumb !== undefined && { breadcrumb: { '@id': ids.breadcrumb } }),
      inLanguage: site.language,
    }
  }
  return {
    '@type': pageType === 'WebPage' ? 'WebPage' : ['WebPage', pageType],
    ...common,
    ...(image !== undefined && { primaryImageOfPage: { '@id': ids.image } }),
    ...imageOf(scene),
    ...timesOf(page),
    // The node of the author stands beside that of the article.
    ...(page.type === 'post' &&
      site.publisher === undefined &&
      scene.isArticle && { author: { '@id': authorIdOf(scene) } }),
    ...(description && { description }),
    ...(breadcrumb !== undefined && { breadcrumb: { '@id': ids.breadcrumb } }),
    inLanguage: site.language,
    ...(!isCollection && { potentialAction: [{ '@type': 'ReadAction', target: [ids.page] }] }),
  }
}

/** @see https://schema.org/Article */
function buildArticleNode(scene: Scene): GraphNode {
  const { page, site, ids, siteIds } = scene
  const type = articleTypeOf(page, site) ?? 'Article'
  const { publisher } = site
  const authorName = toSchemaText(page.stored.authorName ?? '')
  const keywords = namesOf(page, 'post_tag')
  const sections = namesOf(page, 'category')
  return {
    '@type': type.includes('Article') ? type : ['Article', type],
    '@id': ids.article,
    isPartOf: { '@id': ids.page },
    author: { ...(authorName !== '' && { name: authorName }), '@id': authorIdOf(scene) },
    headline: page.title === '' ? 'No title' : page.title,
    ...timesOf(page),
    mainEntityOfPage: { '@id': ids.page },
    ...(publisher !== undefined && { publisher: publisherRef(publisher, siteIds) }),
    ...imageOf(scene),
    ...(keywords.length > 0 && { keywords }),
    ...(sections.length > 0 && { articleSection: sections }),
    inLanguage: site.language,
    ...(page.commentsOpen && {
      potentialAction: [{ '@type': 'CommentAction', name: 'Comment', target: [ids.respond] }],
    }),
  }
}

/** The names of a page's terms, less the category of posts that have none. */
function namesOf({ terms }: DerivedPage, taxonomy: string): string[] {
  return terms.flatMap(({ taxonomy: own, name }) =>
    own === taxonomy && name !== undefined && !UNCATEGORIZED.has(name) ? [name] : [],
  )
}

/** What WordPress calls the category of posts that have none, in some languages. */
const UNCATEGORIZED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Uncategorized',
  'Allgemein',
  'Geen categorie',
  'Non classé',
  'Sem categoria',
  'Senza categoria',
  'Sin categoría',
  'Без рубрики',
  '未分類',
  '未分类',
])

/** @see https://schema.org/Person */
function buildAuthorNode(scene: Scene): GraphNode {
  const { page, siteIds, site } = scene
  const { url, website, avatar } = page.author ?? {}
  const sameAs = [...(website === undefined ? [] : [website]), ...(authorSettings(page, site).sameAs ?? [])]
  const name = toSchemaText(page.stored.authorName ?? '')
  const description = toSchemaText(page.stored.authorDescription ?? '')
  return {
    '@type': 'Person',
    '@id': authorIdOf(scene),
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

/** Yoast's own ids of persons cannot be computed: an author has the id of his archive's address. */
function authorIdOf(scene: Scene): string {
  const { page, site, siteIds } = scene
  if (isPublisher(scene) && site.publisher !== undefined) return publisherRef(site.publisher, siteIds)['@id']
  return authorSettings(page, site).id ?? siteIds.person(page.author?.slug ?? String(page.author?.id))
}

function imageOf({ ids, image }: Scene): { readonly image?: NodeRef; readonly thumbnailUrl?: string } {
  return image === undefined ? {} : { image: { '@id': ids.image }, thumbnailUrl: image.thumbnailUrl }
}

function timesOf(page: DerivedPage): { readonly datePublished?: string; readonly dateModified?: string } {
  const { publishedAt } = page
  const changedAt = changeOf(page)
  return {
    ...(publishedAt !== undefined && { datePublished: publishedAt }),
    ...(changedAt !== undefined && { dateModified: changedAt }),
  }
}
