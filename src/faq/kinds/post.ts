import { toSchemaText } from '../../content/stored/schema-text.js'
import { once } from '../../internal/once.js'
import { authorSettings, settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import { toHandle } from '../../site/x-handle.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import { postImages } from '../derive/post-images.js'
import { buildLabels } from '../derive/reading-labels.js'
import { hiddenRobots, siteRobots } from '../derive/robots.js'
import type { FaqPage } from '../page/faq-page.js'
import { urlOfPostPage } from '../page/front-pages.js'
import { isFirstPart, modifiedTimeOf } from '../page/page-facts.js'
import type { PagePart } from '../page/pagination.js'
import { robotsByStatus } from '../page/robots-by-status.js'
import { termPath } from '../page/term-path.js'
import { archiveItems, breadcrumbOf, findTerms, toItem } from './breadcrumb.js'
import type { AuthorFacts, BreadcrumbItem, FactOptions, NodeFacts, PageFacts } from './page-facts.js'
import { postTexts } from './post-texts.js'

/** The facts of a post of any type. */
export function postFacts(page: FaqPage, site: Site, options: FactOptions): PageFacts {
  const images = postImages(page, site)
  const settings = once(() => authorSettings(site, page.author?.slug))
  const isPost = page.type === 'post'
  return {
    site,
    url: page.url,
    part: once(() => partOf(page, site)),
    texts: postTexts(page, site, options),
    robots: once(
      () =>
        robotsByStatus(page) ?? (settingsOf(site, page.type).noindex ? hiddenRobots(site) : siteRobots(site)),
    ),
    openGraphType: 'article',
    shareImage: images.share,
    twitter: {
      image: images.ownUrl,
      creator: () =>
        isPost ? (toHandle(settings().twitterCreator) ?? toHandle(site.twitterSite)) : undefined,
      labels: () => buildLabels(page, site),
    },
    article: {
      publisher: site.facebookUrl || undefined,
      author: isPost ? settings().facebookUrl || undefined : undefined,
      publishedTime: page.publishedAt,
      modifiedTime: modifiedTimeOf(page),
      authorName: () => (isPost ? toSchemaText(page.raw.authorName ?? '') || undefined : undefined),
    },
    node: () => (page.url === '' ? undefined : postNode(page, site, images.primary, options.terms ?? [])),
  }
}

/** The part of a post: the given one, else the first of an unknown number. */
function partOf(page: FaqPage, site: Site): PagePart {
  if (page.part !== undefined) return page.part
  const hasNext = page.url !== '' && isFirstPart(page)
  return {
    number: 1,
    count: 1,
    url: page.url,
    ...(hasNext && { nextUrl: urlOfPostPage(page.id, page.url, 2, site) }),
  }
}

function postNode(
  page: FaqPage,
  site: Site,
  image: NodeFacts['image'],
  terms: readonly RestTerm[],
): NodeFacts {
  const { isProtected, author, type } = page
  const settings = settingsOf(site, type)
  const { pageType = 'WebPage', articleType = type === 'post' ? 'Article' : 'None' } = settings
  // An article needs an author, who cannot be described if only the id is known.
  const hasArticle = articleType !== 'None' && author?.name !== undefined
  return {
    types: isProtected || pageType === 'WebPage' ? 'WebPage' : ['WebPage', pageType],
    publishedAt: page.publishedAt,
    modifiedAt: modifiedTimeOf(page),
    image,
    breadcrumb: () => postBreadcrumb(page, site, terms),
    isReadable: pageType !== 'CollectionPage',
    isProtected,
    namesAuthor: type === 'post' && site.publisher === undefined,
    ...(hasArticle && author !== undefined && { author: toAuthorFacts(page, author) }),
    ...(hasArticle && { article: { type: articleType, post: page } }),
  }
}

function toAuthorFacts({ raw }: FaqPage, author: NonNullable<FaqPage['author']>): AuthorFacts {
  return {
    ...author,
    storedName: raw.authorName ?? '',
    storedDescription: raw.authorDescription ?? '',
  }
}

/** The breadcrumb of a post: archive of its type, ancestors or terms, the post itself. */
function postBreadcrumb(
  page: FaqPage,
  site: Site,
  terms: readonly RestTerm[],
): readonly BreadcrumbItem[] | undefined {
  const isHidden = page.type === 'post' && site.postsPage?.inPostBreadcrumb === false
  const above = [...(isHidden ? [] : archiveItems(site, page.type)), ...listAncestors(page, site, terms)]
  if (!isFirstPart(page)) return breadcrumbOf(site, [...above, toItem(page.title, undefined)])
  // In a post of several parts, Yoast replaces the last item with the number of the part, which is empty on the first one.
  const items = breadcrumbOf(site, above)
  return items?.map((item, index) => (index === items.length - 1 ? toItem(item.name, undefined) : item))
}

/** Lists the ancestors of a post, else the terms of the taxonomy that the site shows in breadcrumbs. */
function listAncestors(
  { ancestors = [], terms, type, raw }: FaqPage,
  site: Site,
  allTerms: readonly RestTerm[],
): readonly BreadcrumbItem[] {
  if (ancestors.length > 0) return ancestors.map(({ title, url }) => toItem(title, url))
  // The page has a parent, but only its id is known.
  if (raw.parentId !== undefined) return []
  const { breadcrumbTaxonomy } = settingsOf(site, type)
  if (breadcrumbTaxonomy === undefined) return []
  const known = findTerms(terms, allTerms)
  const paths = terms
    .filter(({ taxonomy, name }) => taxonomy === breadcrumbTaxonomy && name !== undefined)
    .map((term) => termPath(known.get(term.id) ?? term, known))
  // The deepest term wins. Of equally deep ones, the first by name.
  const [deepest = []] = paths.sort((one, other) => other.length - one.length)
  return deepest.map(({ name = '', url }) => toItem(name, url))
}
