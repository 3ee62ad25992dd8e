import { decodeEntities } from '../../content/html/entities.js'
import type { AnyPage } from '../../faq/kinds/kinds.js'
import { type AddressedPage, addressedPage, isPlainAddress } from '../../internal/page-address.js'
import { isSamePage, withoutFragment } from '../../internal/page-url.js'
import type { Site } from '../../site/site.js'
import { toReadableUrl } from '../derive/readable-url.js'
import { checkHead } from '../model/check-head.js'
import type { ExtraTag, Head } from '../model/head.js'
import { editHeadUrls } from './edit-head-urls.js'

/** Options of {@link correctPageUrl}. */
export interface PageUrlOptions {
  /** The site of the page. URLs above its home page belong to other sites of a network, and are kept. Default: they are corrected. */
  readonly site?: Pick<Site, 'url'> | undefined
  /**
   * Maps URLs of the CMS to the front end, as `rewriteUrls` does afterwards. With it, plain URLs on the front end are corrected, too.
   * Default: they are kept.
   */
  readonly mapUrl?: ((url: string) => string) | undefined
}

/**
 * Replaces plain and preview URLs of a page, such as `?p=41`, `?post_type=faq&p=41` and `?faq=returns`, with the link of the page: in
 * the canonical, `og:url`, alternates, and the URLs and ids of the graph.
 *
 * Yoast SEO stores such a URL while a post is a draft, and may keep it. At this URL, a front end shows its home page.
 *
 * Works for posts, terms and users. Other URLs are kept: those with another host, id or slug, links in answers, and the shortlink. If
 * the link of the page is itself plain, as for a draft, it is kept.
 *
 * @see https://developer.wordpress.org/advanced-administration/server/web-server/permalinks/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { correctPageUrl } from 'wp-faq-seo/head'
 *
 * const page = toFaqPage(parsePost({ id: 41, type: 'faq', link: 'https://example.com/faq/returns/', title: { rendered: 'Returns?' } }))
 * correctPageUrl({ canonical: 'https://example.com/?post_type=faq&p=41' }, page) // { canonical: 'https://example.com/faq/returns/' }
 * ```
 */
export function correctPageUrl(head: Head, page: AnyPage, options: PageUrlOptions = {}): Head {
  checkHead(head)
  if (page.url === '' || !mayBePlain(head)) return head
  const isOwn = addressesOf(addressedPage(page), options)
  const link = (url: string) => page.url + url.slice(withoutFragment(url).length)
  return editHeadUrls(head, {
    url(written, [field, ...path]) {
      // In its graph, Yoast may print the ampersand of an address as `&#038;`.
      const url = written.includes('&') ? decodeEntities(written) : written
      if (!isOwn(url) || (field === 'extra' && isShortlink(head.extra?.[Number(path[0])]))) return written
      return field === 'graph' ? link(url) : toReadableUrl(link(url))
    },
    markup: (html) => html,
  })
}

/** A quick check: in most heads, neither the URL nor the ids of the page have a query. */
function mayBePlain({ canonical, openGraph, graph }: Head): boolean {
  if (canonical?.includes('?') || openGraph?.url?.includes('?')) return true
  return graph?.['@graph'].some(({ '@id': id }) => typeof id === 'string' && id.includes('?')) ?? false
}

function addressesOf(
  page: AddressedPage,
  { site, mapUrl = (url) => url }: PageUrlOptions,
): (url: string) => boolean {
  const home = site?.url
  const front = { ...page, url: mapUrl(page.url) }
  const frontHome = home && mapUrl(home)
  return (url) =>
    !isSamePage(url, page.url) && (isPlainAddress(url, page, home) || isPlainAddress(url, front, frontHome))
}

/** Whether a tag is the shortlink of a page, which is plain on purpose. */
function isShortlink(tag: ExtraTag | undefined): boolean {
  return tag?.tag === 'link' && /(?:^|\s)shortlink(?:\s|$)/i.test(tag.attributes.rel ?? '')
}
