import { readSegments, readWebUrl } from '../../internal/web-url.js'
import { isUrl } from '../../site/url-checks.js'
import { listFacts } from './list-facts.js'
import { readCore, type SitePageCore } from './site-page.js'
import { isKind, type SpecialKind } from './special-kind.js'

/** The page for URLs that do not exist. */
export interface NotFoundPage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'not-found'
  /** The URL that was requested. */
  readonly requestedUrl?: string
}

/** Input for the page for URLs that do not exist. */
export interface NotFoundInput {
  /** Identifies the kind of page. */
  readonly kind: 'not-found'
  /** The absolute URL that was requested, for `%%term404%%`. */
  readonly url?: string | undefined
}

export const NOT_FOUND: SpecialKind<NotFoundInput, NotFoundPage> = {
  isHidden: () => true,
  checks: { kind: isKind, url: isUrl },
  required: [],
  read: ({ kind, url }, options) => ({
    kind,
    ...(url !== undefined && { requestedUrl: url }),
    // A missing page has no URL of its own.
    ...readCore('', '', { ...options, pagination: undefined }),
  }),
  facts(page, site, options) {
    const { openGraphType: _, ...facts } = listFacts(page, site, options, {
      openGraphType: '',
      settings: { ...site.pageKinds?.notFound, noindex: true },
      titleTemplate: 'Page not found %%sep%% %%sitename%%',
      variables: { term404: () => lastWords(page.requestedUrl ?? '', site.url) },
      node: { types: 'WebPage', breadcrumb: () => undefined },
    })
    return {
      ...facts,
      openGraphType: undefined,
      shareImage: () => undefined,
      twitter: undefined,
      node: () => undefined,
    }
  },
}

/**
 * The words of the last path segment, as WordPress keeps them: it ignores segments deeper than the second one below the home page,
 * numeric segments (page numbers, dates), and characters outside ASCII.
 */
function lastWords(url: string, home: string): string {
  const isBelow = readWebUrl(url)?.host === readWebUrl(home)?.host
  const segments = segmentsOf(url).slice(isBelow ? segmentsOf(home).length : 0)
  const last = segments.length > 2 ? '' : (segments.at(-1) ?? '')
  if (/^\d+$/.test(last)) return ''
  return last
    .replace(/[^ -~]|["<>]/g, '')
    .replaceAll('-', ' ')
    .trim()
}

function segmentsOf(url: string): readonly string[] {
  return readSegments(readWebUrl(url)?.path ?? '')
}
