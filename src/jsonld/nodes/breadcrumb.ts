import type { FaqPage, PageTerm } from '../../faq/page/faq-page.js'
import { isPaged } from '../../faq/page/page-facts.js'
import { toPageTerm } from '../../faq/page/read-terms.js'
import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { PageIds } from '../graph/ids.js'
import type { GraphNode } from '../graph/node.js'

/** An item of a breadcrumb. */
interface BreadcrumbItem {
  /** Plain text. An item without a name is omitted. */
  readonly name: string
  /** Absent for the page itself. */
  readonly url?: string
}

/**
 * Builds the breadcrumb of a page: home page, archive of its type, ancestors or terms, the page itself. `undefined` if it would have
 * fewer than two items.
 *
 * @param terms All terms of the site, for the ancestors of the page's term.
 * @see https://schema.org/BreadcrumbList
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function buildBreadcrumbNode(
  page: FaqPage,
  site: Site,
  ids: PageIds,
  terms: readonly RestTerm[],
): GraphNode | undefined {
  const items = listItems(page, site, terms)
  // In a post of several pages, Yoast replaces the last item with the page number, which is empty on the first page.
  const shown = isPaged(page) ? items.slice(0, -1).map(withoutLastUrl) : items
  const named = shown.filter(({ name }) => name !== '')
  if (shown.length < 2 || named.length < 2) return undefined
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumb,
    itemListElement: named.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url !== undefined && { item: url }),
    })),
  }
}

function listItems(page: FaqPage, site: Site, terms: readonly RestTerm[]): BreadcrumbItem[] {
  const { homeLabel = 'Home' } = site
  const { label = '', archiveUrl } = settingsOf(site, page.type)
  return [
    ...(homeLabel === '' ? [] : [{ name: homeLabel, url: site.url }]),
    ...(archiveUrl === undefined ? [] : [{ name: label, url: archiveUrl }]),
    ...listAncestors(page, site, terms),
    { name: page.title },
  ]
}

/** Lists the ancestors of a page, else the terms of the taxonomy that the site shows in breadcrumbs. */
function listAncestors(
  { ancestors = [], terms, type, raw }: FaqPage,
  site: Site,
  allTerms: readonly RestTerm[],
): BreadcrumbItem[] {
  if (ancestors.length > 0) return ancestors.map(({ title, url }) => toItem(title, url))
  // The page has a parent, but only its id is known.
  if (raw.parentId !== undefined) return []
  const { breadcrumbTaxonomy } = settingsOf(site, type)
  if (breadcrumbTaxonomy === undefined) return []
  // Unlike embedded terms, those of the list name their parents.
  const known = new Map([...terms, ...allTerms.map(toPageTerm)].map((term) => [term.id, term]))
  const paths = terms
    .filter(({ taxonomy, name }) => taxonomy === breadcrumbTaxonomy && name !== undefined)
    .map((term) => pathTo(known.get(term.id) ?? term, known))
  // The deepest term wins. Of equally deep ones, the first by name.
  const [deepest = []] = paths.sort((one, other) => other.length - one.length)
  return deepest.map(({ name = '', url }) => toItem(name, url))
}

function toItem(name: string, url: string | undefined): BreadcrumbItem {
  return { name, ...(url !== undefined && url !== '' && { url }) }
}

/** Returns a term preceded by its ancestors, outermost first. */
function pathTo(term: PageTerm, known: ReadonlyMap<number, PageTerm>): PageTerm[] {
  const path = [term]
  for (let parent = known.get(term.parentId ?? 0); parent !== undefined; ) {
    if (path.includes(parent)) break
    path.unshift(parent)
    parent = known.get(parent.parentId ?? 0)
  }
  return path
}

function withoutLastUrl(
  { name, url }: BreadcrumbItem,
  index: number,
  { length }: readonly BreadcrumbItem[],
): BreadcrumbItem {
  return index === length - 1 || url === undefined ? { name } : { name, url }
}
