import { type AnyPage, derivePage, isSitePage } from '../../faq/kinds/kinds.js'
import type { DeriveOptions, PageFacts } from '../../faq/kinds/page-facts.js'
import { checkPage } from '../../faq/page/check-page.js'
import { isFrontPage } from '../../faq/page/front-pages.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { isSamePage } from '../../internal/page-url.js'
import { findNodes, hasType } from '../../jsonld/graph/find-nodes.js'
import { objectOf } from '../../jsonld/graph/graph-index.js'
import { createIds } from '../../jsonld/graph/ids.js'
import type { Graph, GraphNode, NodeRef } from '../../jsonld/graph/node.js'
import { findPageNode } from '../../jsonld/graph/page-node.js'
import { buildImageNode } from '../../jsonld/nodes/image.js'
import { turnPage } from '../../jsonld/nodes/turn-page.js'
import { checkSite } from '../../site/define-site.js'
import type { Site } from '../../site/site.js'
import { checkHead } from '../model/check-head.js'
import type { Head } from '../model/head.js'
import { toReadableUrl } from './readable-url.js'
import { toSeriesLinks } from './series-links.js'

/**
 * Converts the head of a list, or of a post with page breaks, to the head of one of its pages.
 *
 * A REST response contains the head of the first page, without `next` and without the image of the first post. This function sets
 * canonical, `prev`, `next` and the image, and adds the page number to titles and descriptions that follow the site's templates. Texts
 * that an editor typed are kept, and so is a canonical that points to another page. `og:url` stays that of the first page.
 *
 * Returns the head unchanged if the page has neither several pages nor a list of posts.
 *
 * @param page A page that was read with `pagination` or `posts`.
 * @see https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading
 * @throws ConfigError for arguments of other types, and for a `site` that `defineSite` refuses.
 * @example
 * ```ts
 * import { parseTerm } from 'wp-faq-seo/wordpress'
 * import { toSitePage } from 'wp-faq-seo/faq'
 * import { paginateHead } from 'wp-faq-seo/head'
 *
 * const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
 * const link = 'https://example.com/topics/fees/'
 * const term = parseTerm({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories', link })
 * const page = toSitePage(term, { site, pagination: { page: 2, pages: 2 } })
 * paginateHead({ title: 'Fees Archives - Example', canonical: link }, page, site)
 * // { title: 'Fees Archives - Page 2 of 2 - Example', canonical: 'https://example.com/topics/fees/page/2/', prev: 'https://example.com/topics/fees/' }
 * ```
 */
export function paginateHead(head: Head, page: AnyPage, site: Site, options: DeriveOptions = {}): Head {
  checkHead(head)
  checkPage(page)
  checkSite(site)
  if (page.url === '' || !isTurned(page, site)) return head
  const facts = derivePage(page, site, options)
  const texts = turnTexts(facts, derivePage(page, site, { ...options, isRest: true }))
  const { graph, openGraph, twitter } = head
  return omitUndefined({
    ...turnLinks(head, facts),
    ...turnText(head, 'title', texts.title),
    ...turnText(head, 'description', texts.description),
    // The page that lists the latest posts is no article on the front end.
    ...(!isSitePage(page) && facts.article === undefined && { article: undefined }),
    ...(openGraph !== undefined && { openGraph: turnSocial(openGraph, head, page, facts, texts) }),
    ...(twitter !== undefined && {
      twitter: {
        ...twitter,
        ...turnText(twitter, 'title', texts.title),
        ...turnText(twitter, 'description', texts.cardDescription),
      },
    }),
    ...(graph !== undefined && { graph: turnGraph(graph, page, facts, texts) }),
  })
}

/** Whether the front end has another head of a page than REST: it is one of several, lists posts, or is the home page. */
function isTurned(page: AnyPage, site: Site): boolean {
  if (page.part !== undefined) return true
  return isSitePage(page) ? page.image !== undefined : isFrontPage(page.id, site)
}

/** Returns the text of this page in place of that of the first one; any other text unchanged. */
type TurnText = (text: string) => string

interface Turns {
  readonly title: TurnText
  readonly socialTitle: TurnText
  readonly description: TurnText
  readonly socialDescription: TurnText
  readonly cardDescription: TurnText
  readonly graphTitle: TurnText
  readonly graphDescription: TurnText
}

/** A text that follows the template has a counterpart on each page. A text that an editor typed has none. */
function turnTexts({ texts: own }: PageFacts, { texts: first }: PageFacts): Turns {
  const turn =
    (name: keyof Turns): TurnText =>
    (text) =>
      text === first[name]() ? (own[name]() ?? text) : text
  return {
    title: turn('title'),
    socialTitle: turn('socialTitle'),
    description: turn('description'),
    socialDescription: turn('socialDescription'),
    cardDescription: turn('cardDescription'),
    graphTitle: turn('graphTitle'),
    graphDescription: turn('graphDescription'),
  }
}

function turnText<Name extends string>(
  fields: { readonly [Key in Name]?: string },
  name: Name,
  turn: TurnText,
): { readonly [Key in Name]?: string } {
  const text = fields[name]
  return text === undefined ? {} : ({ [name]: turn(text) } as { readonly [Key in Name]?: string })
}

function turnSocial(
  openGraph: NonNullable<Head['openGraph']>,
  { description }: Head,
  page: AnyPage,
  facts: PageFacts,
  texts: Turns,
): NonNullable<Head['openGraph']> {
  const turned = {
    ...openGraph,
    // REST has `article` for every post, the static home page too.
    ...(facts.openGraphType === 'website' && { type: facts.openGraphType }),
    ...turnText(openGraph, 'title', texts.socialTitle),
    ...turnText(openGraph, 'description', texts.socialDescription),
  }
  // Of a post, each part has its own excerpt. With a description tag of its own, the description was typed.
  const isMade =
    !isSitePage(page) &&
    page.raw.excerpt === undefined &&
    (description === undefined || description === facts.texts.description())
  const excerpt = isMade && facts.part().number > 1 ? facts.texts.socialDescription() : undefined
  return excerpt === undefined || openGraph.description === undefined
    ? turned
    : { ...turned, description: excerpt }
}

/** A head without a canonical is hidden. One whose canonical names another page keeps its links. */
function turnLinks({ prev, next, ...head }: Head, facts: PageFacts): Head {
  const { canonical } = head
  const part = facts.part()
  const isOwn = canonical !== undefined && [facts.url, part.url].some((one) => isSamePage(canonical, one))
  if (!isOwn) return omitUndefined({ ...head, prev, next })
  return omitUndefined({
    ...head,
    canonical: toReadableUrl(part.url),
    ...toSeriesLinks(part),
  })
}

function turnGraph(graph: Graph, page: AnyPage, facts: PageFacts, texts: Turns): Graph {
  const { url: firstUrl, site } = facts
  const part = facts.part()
  const derived = facts.node()
  const node = findPageNode(graph, firstUrl)
  const image = isSitePage(page) && node !== undefined && listsImage(node, site) ? page.image : undefined
  return turnPage(graph, {
    firstUrl,
    url: part.url,
    edit: (one) => ({
      ...one,
      ...turnText(one as { name?: string }, 'name', texts.graphTitle),
      ...turnText(one as { description?: string }, 'description', texts.graphDescription),
    }),
    about: derived?.isAboutPublisher ? publisherIn(graph) : undefined,
    breadcrumb: derived?.breadcrumb(),
    image:
      image === undefined || node?.primaryImageOfPage !== undefined
        ? undefined
        : buildImageNode(image, createIds(urlOfTurned(node, firstUrl, part.url)).image, site.language),
  })
}

/** The publisher of the site that a graph has. Its id may be that of a person, or of another plugin. */
function publisherIn(graph: Graph): NodeRef | undefined {
  const id = objectOf(findNodes(graph, 'WebSite')[0]?.publisher)?.['@id']
  return typeof id === 'string' ? { '@id': id } : undefined
}

/** The URL of the page's node after the turn. One whose URL is another page keeps it. */
function urlOfTurned(node: GraphNode | undefined, firstUrl: string, url: string): string {
  const own = node?.url
  return typeof own === 'string' && !isSamePage(own, firstUrl) ? own : url
}

/** Whether the node of a list shows the image of its first post. Yoast's home page and posts page do not. */
function listsImage(node: GraphNode, site: Site): boolean {
  return !hasType(node, 'WebPage') && !isSamePage(String(node['@id']), site.url)
}
