import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toArray } from '../../internal/to-array.js'
import { readWebUrl, withoutFinalSlashes } from '../../internal/web-url.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { objectOf, textOf } from '../../jsonld/graph/graph-index.js'
import type { Graph, GraphNode } from '../../jsonld/graph/node.js'
import type { Site } from '../../site/site.js'
import { listBreadcrumbs } from '../inspect/list-breadcrumbs.js'
import type { Head } from '../model/head.js'
import { findWebPage, pageUrlOf } from '../model/page-of-head.js'
import { learnPublisher } from './learn-publisher.js'

/** Learns what all pages of a site share: home page, names, language, search and publisher. */
export function learnIdentity(head: Head, graph: Graph | undefined, page: FaqPage | undefined): Site {
  const { openGraph } = head
  const [webSite = {}] = findNodes(graph, 'WebSite')
  const webPage = findWebPage(head)
  const webSiteName = textOf(webSite.name)
  const name = openGraph?.siteName || webSiteName || ''
  const home = textOf(webSite.url) ?? rootOf(pageUrlOf(head) ?? page?.url ?? '')
  const [first] = listBreadcrumbs(head)
  const homeItem = first?.url !== undefined && isHome(first.url, home) ? first : undefined
  // Only the graph of a protected post refers to a breadcrumb that it lacks.
  const hasNoHomeItem = first !== undefined || (webPage !== undefined && webPage.breadcrumb === undefined)
  return omitUndefined({
    // In the graph, the URL always ends in a slash. Only the breadcrumb shows how the CMS links it.
    url: homeItem?.url ?? home,
    name,
    webSiteName: webSiteName === name ? undefined : webSiteName,
    alternateName: textOf(webSite.alternateName),
    description: textOf(webSite.description),
    language:
      textOf(webSite.inLanguage) ??
      textOf(webPage?.inLanguage) ??
      (openGraph?.locale?.replaceAll('_', '-') || page?.language || ''),
    homeLabel: homeItem?.name ?? (hasNoHomeItem ? '' : undefined),
    search: learnSearch(webSite),
    publisher: learnPublisher(graph, webSite),
  })
}

/** Whether a URL is that of the home page, with or without a trailing slash. */
export function isHome(url: string, home: string): boolean {
  return withoutFinalSlashes(url) === withoutFinalSlashes(home)
}

function rootOf(url: string): string {
  const { scheme = 'https', host } = readWebUrl(url) ?? {}
  return host === undefined ? '' : `${scheme}://${host}/`
}

/** Learns the URL template of the site search. `false` if the site has none, `undefined` if the graph has no node of the site. */
function learnSearch(webSite: GraphNode): string | false | undefined {
  if (webSite['@type'] === undefined) return undefined
  const targets = toArray(webSite.potentialAction).map((action) => objectOf(action)?.target)
  const templates = targets.flatMap((target) =>
    toArray(target).map((one) => textOf(objectOf(one)?.urlTemplate ?? one)),
  )
  return templates.find((template) => template?.includes('{search_term_string}')) ?? false
}
