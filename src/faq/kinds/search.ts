import { encodeComponent } from '../../internal/encode-component.js'
import { isText } from '../../site/checks.js'
import { slashOf } from '../../site/permalinks.js'
import type { Site } from '../../site/site.js'
import { isUrl } from '../../site/url-checks.js'
import { escapeStored, inOneLine } from '../derive/site-variables.js'
import { breadcrumbOf, toItem } from './breadcrumb.js'
import { listFacts } from './list-facts.js'
import { readCore, type SitePageCore } from './site-page.js'
import { isKind, type SpecialKind } from './special-kind.js'

/** A page of search results. */
export interface SearchPage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'search'
  /** The search words, as plain text. */
  readonly query: string
  /** Whether the URL was given, instead of derived from WordPress's. */
  readonly hasOwnUrl: boolean
}

/** Input for a page of search results. */
export interface SearchInput {
  /** Identifies the kind of page. */
  readonly kind: 'search'
  /** The search words, as plain text. */
  readonly query: string
  /** Absolute URL of the results on the front end. Default: WordPress's URL, `?s=` below the home page of the site. */
  readonly url?: string | undefined
}

export const SEARCH: SpecialKind<SearchInput, SearchPage> = {
  openGraphType: 'article',
  isHidden: () => true,
  checks: { kind: isKind, query: isText, url: isUrl },
  required: ['query'],
  read: ({ kind, query, url }, options) => ({
    kind,
    query,
    hasOwnUrl: url !== undefined,
    ...readCore(url ?? (options.site === undefined ? '' : searchUrl(options.site, query)), '', options),
  }),
  facts(page, site, options) {
    const { searchPrefix = 'You searched for' } = site.breadcrumbs ?? {}
    const { query, url, hasOwnUrl } = page
    const facts = listFacts(page, site, options, {
      openGraphType: 'article',
      settings: { ...site.pageKinds?.search, noindex: true },
      titleTemplate: 'You searched for %%searchphrase%% %%page%% %%sep%% %%sitename%%',
      variables: { searchphrase: () => escapeStored(query) },
      node: {
        types: ['CollectionPage', 'SearchResultsPage'],
        id: query === '' && !hasOwnUrl ? url.replace(/=$/, '') : url,
        // All pages of the results have the same URL.
        url,
        idBase: hasOwnUrl ? url : '',
        breadcrumb: () => breadcrumbOf(site, [toItem(inOneLine(`${searchPrefix} ${query}`), undefined)]),
      },
    })
    return {
      ...facts,
      sharedUrl: hasOwnUrl ? url : sharedSearchUrl(site, query),
      twitter: facts.twitter && { ...facts.twitter, hasTitle: true },
    }
  },
}

/** WordPress's URL of search results. The query is escaped as HTML before it is percent-encoded. */
function searchUrl({ url }: Site, query: string): string {
  const encoded = encodeComponent(escapeStored(query))
  return `${withSlash(url)}?s=${encoded.replace(/[!'()*]/g, percentEncode)}`
}

/** The URL of search results that WordPress prints for social networks, not percent-encoded. */
function sharedSearchUrl(site: Site, query: string): string {
  if (query === '') return ''
  const home = withSlash(site.url)
  return site.permalinks === 'plain' ? `${home}?s=${query}` : `${home}search/${query}${slashOf(site)}`
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
