import type { AnyPage } from '../../faq/kinds/kinds.js'
import { type AddressedPage, addressedPage, isPlainAddress } from '../../internal/page-address.js'
import { isSamePage, withoutFragment } from '../../internal/page-url.js'
import type { Site } from '../../site/site.js'
import { toReadableUrl } from '../derive/readable-url.js'
import type { ExtraTag, Head } from '../model/head.js'
import { editHeadUrls } from './edit-head-urls.js'

/** Options of {@link correctPageUrl}. */
export interface PageUrlOptions {
  /** The site of the page. Addresses above its URL belong to other sites of a network. Default: they belong to the page. */
  readonly site?: Pick<Site, 'url'> | undefined
  /**
   * Maps URLs of the CMS to the front end, as `rewriteUrls` does afterwards. With it, addresses on the front end belong to the page
   * too. Default: they are kept.
   */
  readonly mapUrl?: ((url: string) => string) | undefined
}

/**
 * Corrects a head that names its page by another address than its link: `?p=41`, `?post_type=faq&p=41`, `?faq=returns`, or a preview.
 * Canonical, `og:url`, alternates and the URLs and ids of the graph get the link instead.
 *
 * Yoast SEO stores such addresses while a post is a draft, and may keep them. A front end shows its home page at these URLs.
 *
 * Terms and users are known by their addresses too. Other URLs are kept: those of other hosts, ids and slugs, links in answers, and the
 * shortlink. A link without pretty permalinks, as that of a draft, is kept as well.
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
  if (page.url === '' || !mayBePlain(head)) return head
  const isOwn = addressesOf(addressedPage(page), options)
  const link = (url: string) => page.url + url.slice(withoutFragment(url).length)
  return editHeadUrls(head, {
    url(url, [field, ...path]) {
      if (!isOwn(url) || (field === 'extra' && isShortlink(head.extra?.[Number(path[0])]))) return url
      return field === 'graph' ? link(url) : toReadableUrl(link(url))
    },
    markup: (html) => html,
  })
}

/** A quick check: nearly no head has a query in the URL or the ids of its page. */
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

/** Whether a tag is the short address of a page, which is not to be pretty. */
function isShortlink(tag: ExtraTag | undefined): boolean {
  return tag?.tag === 'link' && /(?:^|\s)shortlink(?:\s|$)/i.test(tag.attributes.rel ?? '')
}
