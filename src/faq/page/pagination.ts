import { omitUndefined } from '../../internal/omit-undefined.js'
import { readWebUrl, withoutFinalSlashes } from '../../internal/web-url.js'
import { type Check, type Checks, checkOptions, notExpected, show, throwProblems } from '../../site/checks.js'
import { type PermalinkSettings, slashOf } from '../../site/permalinks.js'

/** Which page of a list, or which part of a post, a head is for. */
export interface Pagination {
  /** Number of the page, from 1. */
  readonly page: number
  /** Number of pages. WordPress returns it in the `X-WP-TotalPages` header. `0` for an empty list. */
  readonly pages: number
  /**
   * URL of page 2 and later, with `{page}` for the number, such as `https://www.example.com/faq/?page={page}`. Default:
   * WordPress's own URLs.
   */
  readonly url?: string | undefined
}

/** One page of a list, or one part of a post. */
export interface PagePart {
  /** Number of the page, from 1. */
  readonly number: number
  /** Number of pages. */
  readonly count: number
  /** URL of this page. On page 1, the URL of the list or post itself. */
  readonly url: string
  /** URL of the previous page. Absent on page 1. */
  readonly previousUrl?: string
  /** URL of the next page. Absent on the last page. */
  readonly nextUrl?: string
}

/**
 * Reads a pagination.
 *
 * @param firstUrl URL of the first page; `''` if it is unknown.
 * @param urlOf The URL of another page.
 * @throws ConfigError for an impossible page, such as page 9 of 3.
 */
export function readPart(
  pagination: Pagination | undefined,
  firstUrl: string,
  urlOf: (page: number) => string,
): PagePart | undefined {
  if (pagination === undefined) return undefined
  checkPagination(pagination)
  const { page, pages, url: template } = pagination
  const urlOfPage = (number: number) => {
    if (number === 1) return firstUrl
    if (template !== undefined) return template.replaceAll('{page}', String(number))
    return firstUrl === '' ? '' : urlOf(number)
  }
  return omitUndefined({
    number: page,
    count: pages,
    url: urlOfPage(page),
    previousUrl: page > 1 ? urlOfPage(page - 1) || undefined : undefined,
    nextUrl: page < pages ? urlOfPage(page + 1) || undefined : undefined,
  })
}

/** The URL of a page of a list: `page/2/`, or `page=2` without pretty permalinks. */
export function urlOfListPage(firstUrl: string, page: number, site: PermalinkSettings): string {
  if (firstUrl.includes('?')) return `${firstUrl}&page=${page}`
  const list = withoutFinalSlashes(firstUrl)
  // Without pretty permalinks, only the home page has no query.
  if (site.permalinks === 'plain') return `${list}?page=${page}`
  return `${list}/page/${page}${endOf(firstUrl, site)}`
}

/** The end of URLs below a page. The home page of a host ends in a slash in any case. */
function endOf(url: string, site: PermalinkSettings): '/' | '' {
  if (!url.endsWith('/')) return ''
  return readWebUrl(url)?.path === '/' ? slashOf(site) : '/'
}

/** The URL of a part of a post: `2/`, or `page=2` without pretty permalinks. */
export function urlOfPostPart(firstUrl: string, part: number): string {
  if (firstUrl.includes('?')) return `${firstUrl}&page=${part}`
  return firstUrl.endsWith('/') ? `${firstUrl}${part}/` : `${firstUrl}/${part}`
}

const PAGINATION: Checks<Pagination> = { page: isPageNumber, pages: isCount, url: isTemplate }

function checkPagination(pagination: Pagination): void {
  checkOptions('pagination', PAGINATION, ['page', 'pages'], pagination)
  const { page, pages } = pagination
  throwProblems('pagination', (report) => {
    if (page > Math.max(1, pages))
      report('wrong-value', 'page', `${page} is beyond the last page, ${pages}; respond with a 404 page`)
  })
}

function isPageNumber(...[value, path, report]: Parameters<Check>): void {
  if (!Number.isInteger(value) || Number(value) < 1)
    report('wrong-value', path, notExpected(value, path, 'a page number; the first page is 1'))
}

function isCount(...[value, path, report]: Parameters<Check>): void {
  if (!Number.isInteger(value) || Number(value) < 0)
    report('wrong-value', path, notExpected(value, path, 'a number of pages'))
}

function isTemplate(...[value, path, report]: Parameters<Check>): void {
  if (typeof value !== 'string' || !value.includes('{page}')) {
    report('wrong-value', path, `${show(value)} has no "{page}" for the page number`)
    return
  }
  const url = value.replaceAll('{page}', '2')
  if (readWebUrl(url)?.scheme === undefined || UNSAFE.test(url))
    report('not-url', path, notExpected(value, path, 'an absolute http(s) URL'))
}

/** Characters that a URL has to escape. https://url.spec.whatwg.org/#url-code-points */
const UNSAFE = /[\s"<>\\^`{|}]/
