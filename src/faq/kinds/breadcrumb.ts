import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { PageTerm } from '../page/faq-page.js'
import { toPageTerm } from '../page/read-terms.js'
import type { TermsById } from '../page/term-path.js'
import type { BreadcrumbItem } from './page-facts.js'

/**
 * Builds the breadcrumb of a page that has others above it: the home page, then the given items. Items without a name are
 * omitted. `undefined` if fewer than two are left.
 */
export function breadcrumbOf(
  site: Site,
  items: readonly BreadcrumbItem[],
): readonly BreadcrumbItem[] | undefined {
  const named = [...homeItems(site), ...items].filter(({ name }) => name !== '')
  return named.length < 2 ? undefined : named
}

/** The breadcrumb of the home page itself: one item without URL, or none if the site has no label for it. */
export function homeBreadcrumb(site: Site): readonly BreadcrumbItem[] {
  return homeItems(site).map(({ name }) => ({ name }))
}

function homeItems({ homeLabel = 'Home', url }: Site): readonly BreadcrumbItem[] {
  return homeLabel === '' ? [] : [{ name: homeLabel, url }]
}

/** The item of a post type's archive. `post` stands for the page that lists the latest posts. None if there is no such page. */
export function archiveItems(site: Site, type: string | undefined): readonly BreadcrumbItem[] {
  if (type === undefined) return []
  const { label = '', archive, archiveUrl } = settingsOf(site, type)
  if (type === 'post' && site.postsPage !== undefined)
    return [toItem(site.postsPage.label, site.postsPage.url)]
  return archiveUrl === undefined ? [] : [toItem(archive?.breadcrumbLabel ?? label, archiveUrl)]
}

/** Creates an item. Omits an unknown URL. */
export function toItem(name: string, url: string | undefined): BreadcrumbItem {
  return { name, ...(url !== undefined && url !== '' && { url }) }
}

/** Finds terms by id. Unlike embedded terms, those of the list of all terms name their parents. */
export function findTerms(own: readonly PageTerm[], all: readonly RestTerm[]): TermsById {
  // Scanned, not indexed: few pages look up more than two terms, and a site has as many pages as terms.
  return {
    get(id) {
      const term = all.find((one) => one.id === id)
      return term === undefined ? own.find((one) => one.id === id) : toPageTerm(term)
    },
  }
}
