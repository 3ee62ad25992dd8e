import type { DerivedPage } from '../../faq/derive/derived-page.js'
import { settingsOf } from '../../faq/derive/template-variables.js'
import type { PageTerm } from '../../faq/page/faq-page.js'
import type { Site } from '../../site/site.js'
import type { PageIds } from '../graph/ids.js'
import type { GraphNode } from '../graph/node.js'

/** One step on the way to a page. */
interface Crumb {
  /** Its name as plain text; a step without one is left out. */
  readonly name: string
  /** Its address; that of the page itself is not said. */
  readonly url?: string
}

/**
 * The node of the way to a page: home page, archive of its type, what is above it, the page. `undefined` where that would
 * be one step only.
 *
 * @param terms The terms of the site, for those above the page's own.
 * @see https://schema.org/BreadcrumbList
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function buildBreadcrumbNode(
  page: DerivedPage,
  site: Site,
  ids: PageIds,
  terms: readonly PageTerm[],
): GraphNode | undefined {
  const crumbs = listCrumbs(page, site, terms)
  // Of a post in several pages Yoast takes the last step for the number of the page.
  const shown = isPaged(page) ? crumbs.slice(0, -1).map(withoutLastUrl) : crumbs
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

/** Whether an editor divided the post into pages. https://wordpress.org/documentation/article/page-break-block/ */
export function isPaged({ html }: Pick<DerivedPage, 'html'>): boolean {
  return html.includes('<!--nextpage-->')
}

function listCrumbs(page: DerivedPage, site: Site, terms: readonly PageTerm[]): Crumb[] {
  const { homeLabel = 'Home' } = site
  const { label = '', archiveUrl } = settingsOf(site, page.type)
  return [
    ...(homeLabel === '' ? [] : [{ name: homeLabel, url: site.url }]),
    ...(archiveUrl === undefined ? [] : [{ name: label, url: archiveUrl }]),
    ...listAbove(page, site, terms),
    { name: page.title },
  ]
}

/** The pages above a page, or else the terms of the taxonomy that the site has in its breadcrumbs. */
function listAbove(
  { ancestors = [], terms, type, stored }: DerivedPage,
  site: Site,
  all: readonly PageTerm[],
): Crumb[] {
  if (ancestors.length > 0) return ancestors.map(({ title, url }) => toCrumb(title, url))
  if (stored.hasUnknownParent) return []
  const { breadcrumbTaxonomy } = settingsOf(site, type)
  // The site's own list knows parents, which embedded terms do not.
  const known = new Map([...terms, ...all].map((term) => [term.id, term]))
  const trails = terms
    .filter(({ taxonomy, name }) => taxonomy === breadcrumbTaxonomy && name !== undefined)
    .map((term) => trailOf(known.get(term.id) ?? term, known))
  // The deepest term; of equally deep ones the first by name.
  const [deepest = []] = trails.sort((one, other) => other.length - one.length)
  return deepest.map(({ name = '', url }) => toCrumb(name, url))
}

function toCrumb(name: string, url: string | undefined): Crumb {
  return { name, ...(url !== undefined && url !== '' && { url }) }
}

/** A term with those above it, outermost first. */
function trailOf(term: PageTerm, known: ReadonlyMap<number, PageTerm>): PageTerm[] {
  const trail = [term]
  for (let parent = known.get(term.parentId ?? 0); parent !== undefined; ) {
    if (trail.includes(parent)) break
    trail.unshift(parent)
    parent = known.get(parent.parentId ?? 0)
  }
  return trail
}

function withoutLastUrl({ name, url }: Crumb, index: number, { length }: readonly Crumb[]): Crumb {
  return index === length - 1 || url === undefined ? { name } : { name, url }
}
