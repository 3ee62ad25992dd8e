import type { FaqPage, PageTerm } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { isSamePage } from '../../internal/page-url.js'
import type { Graph, GraphNode } from '../../jsonld/graph/node.js'
import type { PostTypeSettings, Site } from '../../site/site.js'
import { listBreadcrumbs } from '../inspect/list-breadcrumbs.js'
import type { Head } from '../model/head.js'
import { findWebPage } from '../model/page-of-head.js'
import { findArticle, textsOf } from './graph-values.js'
import { isHome } from './learn-identity.js'

/** Learns the settings of the page's post type. */
export function learnPostType(
  head: Head,
  graph: Graph | undefined,
  page: FaqPage,
  site: Site,
): PostTypeSettings {
  const webPage = findWebPage(head)
  const linked = listBreadcrumbs(head).filter(({ url }) => url !== undefined && !isSamePage(url, page.url))
  const items = linked.filter(({ url = '' }, index) => index > 0 || !isHome(url, site.url))
  const [first] = items
  const archive = page.type === 'page' || isAncestor(page, first?.url) ? undefined : first
  return omitUndefined({
    label: archive?.name,
    archiveUrl: archive?.url,
    breadcrumbTaxonomy: items.map(({ url }) => findTerm(page, url)?.taxonomy).find(Boolean),
    // The page that lists the latest posts has a type of its own.
    pageType: webPage === undefined || site.postsPageId === page.id ? undefined : learnPageType(webPage),
    articleType: page.isProtected || head.graph === undefined ? undefined : learnArticleType(graph, page),
  })
}

function isAncestor(page: FaqPage, url = ''): boolean {
  return findTerm(page, url) !== undefined || (page.ancestors ?? []).some((one) => isSamePage(one.url, url))
}

function findTerm({ terms }: FaqPage, url = ''): PageTerm | undefined {
  return terms.find((term) => term.url !== undefined && isSamePage(term.url, url))
}

/** Learns the page type. An `FAQPage` with questions has this type because of the questions, not because of a setting. */
function learnPageType(webPage: GraphNode): string | undefined {
  const hasQuestions = webPage.mainEntity !== undefined
  return textsOf(webPage['@type']).find((type) => type !== 'WebPage' && !(type === 'FAQPage' && hasQuestions))
}

function learnArticleType(graph: Graph | undefined, { type }: FaqPage): string | undefined {
  const article = findArticle(graph)
  if (article === undefined)
    return type === 'post' && (graph?.['@graph'].length ?? 0) > 0 ? 'None' : undefined
  const types = textsOf(article['@type'])
  return types.find((one) => one !== 'Article') ?? types[0]
}
