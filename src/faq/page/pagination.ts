import { omitUndefined } from '../../internal/omit-undefined.js'
import { readWebUrl } from '../../internal/web-url.js'
import { type Report, show, throwProblems } from '../../site/checks.js'
import type { Site } from '../../site/site.js'

/** Which page of a list, or which part of a post, a head is for. */
export interface Pagination {
  /** Number of the page, from 1. */
  readonly page: number
  /** Number of pages. WordPress returns it in the header `X-WP-TotalPages`; 0 for an empty list. */
  readonly pages: number
  /**
   * URL of page 2 and following with `{page}` in place of the number, such as `https://www.example.com/faq/?page={page}`. Default:
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
  /** URL of this page. The same as that of the whole list for page 1. */
  readonly url: string
  /** URL of the page before. Absent for page 1. */
  readonly previousUrl?: string
  /** URL of the page after. Absent for the last page. */
  readonly nextUrl?: string
}

/** Settings that determine the URLs of pages. */
export type PermalinkSettings = Pick<Site, 'permalinks'>

/**
 * Reads a pagination.
 *
 * @param firstUrl URL of the first page; `''` if it is unknown.
 * @param urlOf The URL of another page.
 * @throws ConfigError for a page that cannot be, such as page 9 of 3.
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
export function urlOfListPage(firstUrl: string, page: number, { permalinks }: PermalinkSettings): string {
  if (firstUrl.includes('?')) return `${firstUrl}&page=${page}`
  // Without pretty permalinks, only the home page has no query.
  if (permalinks === 'plain') return `${firstUrl.replace(/\/$/, '')}?page=${page}`
  return firstUrl.endsWith('/') ? `${firstUrl}page/${page}/` : `${firstUrl}/page/${page}`
}

/** The URL of a part of a post: `2/`, or `page=2` without pretty permalinks. */
export function urlOfPostPart(firstUrl: string, part: number): string {
  if (firstUrl.includes('?')) return `${firstUrl}&page=${part}`
  return firstUrl.endsWith('/') ? `${firstUrl}${part}/` : `${firstUrl}/${part}`
}

function checkPagination(pagination: unknown): void {
  throwProblems('pagination', (report) => {
    if (typeof pagination !== 'object' || pagination === null) {
      report('wrong-type', '', `${show(pagination)} is not an object such as { page: 2, pages: 7 }`)
      return
    }
    const { page, pages, url } = pagination as Readonly<Record<string, unknown>>
    checkNumbers(page, pages, report)
    if (url !== undefined) checkTemplate(url, report)
  })
}

function checkNumbers(page: unknown, pages: unknown, report: Report): void {
  const isPage = Number.isInteger(page) && Number(page) >= 1
  const isCount = Number.isInteger(pages) && Number(pages) >= 0
  if (!isPage) report('wrong-value', 'page', `${show(page)} is not a page number; the first page is 1`)
  if (!isCount) report('wrong-value', 'pages', `${show(pages)} is not a number of pages`)
  if (isPage && isCount && Number(page) > Math.max(1, Number(pages)))
    report('wrong-value', 'page', `${page} is beyond the last page, ${pages}; answer with a 404 page`)
}

function checkTemplate(url: unknown, report: Report): void {
  if (typeof url !== 'string' || readWebUrl(url)?.scheme === undefined)
    report('not-url', 'url', `${show(url)} is not an absolute http(s) URL`)
  else if (!url.includes('{page}'))
    report('wrong-value', 'url', `${show(url)} has no "{page}" in place of the page number`)
}
