import { isSitePage, type SitePage } from '../../faq/kinds/kinds.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { isSamePage } from '../../internal/page-url.js'
import { readWebUrl, toHttpUrl } from '../../internal/web-url.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { textOf } from '../../jsonld/graph/graph-index.js'
import type { GraphNode } from '../../jsonld/graph/node.js'
import { isNoindex } from '../../site/is-noindex.js'
import { refuseInput } from '../../site/refuse-input.js'
import { checkHead } from '../model/check-head.js'
import type { Alternates, Head } from '../model/head.js'
import { findWebPage, pageUrlOf } from '../model/page-of-head.js'

/** A page of the site that may belong in a sitemap. */
export interface SitemapItem {
  /** The head of the page, with URLs of the front end. Only the head shows whether an editor hid the page. */
  readonly head: Head
  /** The page itself, for the status and the times of a post. Default: the post counts as published; times come from the head. */
  readonly page?: SitemapPage | SitePage | undefined
}

/** The fields of a post that a sitemap needs. Any `FaqPage` is accepted. */
export interface SitemapPage {
  /** Status of the post. Default: `publish`. */
  readonly status?: string | undefined
  /** Time of publication, ISO 8601. */
  readonly publishedAt?: string | undefined
  /** Time of the last change, ISO 8601. */
  readonly modifiedAt?: string | undefined
}

/** An entry of a sitemap, as data. */
export interface SitemapEntry {
  /** Absolute URL: the canonical, or else `og:url`. */
  readonly url: string
  /** Time of the last change, or else of publication, ISO 8601. */
  readonly modifiedAt?: string
  /** The page in other languages, by BCP 47 tag. */
  readonly alternates?: Alternates
  /** URL of the page's own image, in a list. The default image of the site is not included. */
  readonly images?: readonly string[]
}

/**
 * Lists the pages that belong in a sitemap, in the given order, as data for any sitemap generator.
 *
 * Omits `noindex` pages, unpublished posts, pages without a URL, and pages whose canonical differs from their `og:url` or the `@id` of
 * their node, such as page 2 of a list. Each URL is listed once.
 *
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
 * @example
 * ```ts
 * import { toSitemapEntries } from 'wp-faq-seo/head'
 *
 * toSitemapEntries([
 *   { head: { canonical: 'https://www.example.com/faq/fees/' }, page: { status: 'publish', modifiedAt: '2026-02-03T09:00:00+00:00' } },
 *   { head: { robots: { index: false } } },
 * ])
 * // [{ url: 'https://www.example.com/faq/fees/', modifiedAt: '2026-02-03T09:00:00+00:00' }]
 * ```
 */
export function toSitemapEntries(items: readonly SitemapItem[]): SitemapEntry[] {
  const entries = new Map<string, SitemapEntry>()
  if (!Array.isArray(items)) refuseInput('items', items, 'a list of { head, page }')
  for (const item of items) {
    const { head, page } = (item ?? {}) as SitemapItem
    checkHead(head)
    const post = page === undefined || isSitePage(page) ? {} : page
    const url = toHttpUrl(pageUrlOf(head) ?? '')
    if (url === '' || entries.has(url) || isNoindex(head) || !isPublic(post)) continue
    const node = findWebPage(head)
    if (isElsewhere(head, node)) continue
    const alternates = httpUrlsOf(head.alternates)
    entries.set(
      url,
      omitUndefined({
        url,
        modifiedAt: modifiedTimeOf(head, post),
        alternates,
        images: imagesOf(head, node),
      }),
    )
  }
  return [...entries.values()]
}

/** The URLs that a sitemap may contain. */
function httpUrlsOf(alternates: Alternates = {}): Alternates | undefined {
  const entries = Object.entries(alternates).filter(([, url]) => toHttpUrl(url) !== '')
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function isPublic({ status = 'publish' }: SitemapPage): boolean {
  return status === 'publish'
}

/**
 * Whether another page is to be indexed instead of this one. If an editor typed a canonical, Yoast's `og:url` is the same, but the
 * `@id` of the page's node is still the URL of the page. On a later page of a list, the `@id` is the URL of the first page.
 */
function isElsewhere({ canonical, openGraph }: Head, node: GraphNode | undefined): boolean {
  const id = node?.['@id']
  const others = [openGraph?.url, typeof id === 'string' && readWebUrl(id) !== undefined ? id : undefined]
  return (
    canonical !== undefined && others.some((other) => other !== undefined && !isSamePage(canonical, other))
  )
}

function modifiedTimeOf({ article }: Head, page: SitemapPage): string | undefined {
  return page.modifiedAt ?? article?.modifiedTime ?? page.publishedAt ?? article?.publishedTime
}

/** The image of the page's node. `og:image` may be the default image of the site. */
function imagesOf({ graph }: Head, node: GraphNode | undefined): readonly string[] | undefined {
  const id = (node?.primaryImageOfPage as { readonly '@id'?: string } | undefined)?.['@id']
  const image =
    id === undefined ? undefined : findNodes(graph, 'ImageObject').find((one) => one['@id'] === id)
  const file = textOf(image?.contentUrl ?? image?.url)
  return file === undefined ? undefined : [file]
}
