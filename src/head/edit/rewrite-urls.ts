import type { FaqPage } from '../../faq/page/faq-page.js'
import { urlMapper } from '../../jsonld/graph/rewrite-graph.js'
import { compileUrlMap } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import { checkHead } from '../model/check-head.js'
import type { Head } from '../model/head.js'
import { pageUrlOf } from '../model/page-of-head.js'
import { editHeadUrls } from './edit-head-urls.js'

/**
 * Maps the URLs of a head from the CMS to the front end: canonical, `prev` and `next`, `og:url`, images, alternates, every
 * URL and `@id` of the graph, links in answers, extra tags.
 *
 * See `mapUrl` for how a single URL is mapped. Text is not changed: use `listUrls` to find URLs that are written in it. Rewriting
 * a second time changes nothing.
 *
 * @param map One map, or several if the CMS has several home URLs: the most specific `from` wins.
 * @param page The page of the head. If the CMS has several hosts, its URL determines which of them a path such as `/faq/`
 *   belongs to. Default: the canonical, else `og:url`.
 * @throws ConfigError if the map is invalid. A mistyped map must not leak URLs of the CMS.
 * @see https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
 * @example
 * ```ts
 * import { rewriteUrls } from 'wp-faq-seo/head'
 *
 * const head = { canonical: 'https://cms.example.com/faq/fees/', openGraph: { images: [{ url: 'https://cms.example.com/wp-content/uploads/a.png' }] } }
 * rewriteUrls(head, { from: 'https://cms.example.com/', to: 'https://www.example.com/help/', trailingSlash: 'never' })
 * // { canonical: 'https://www.example.com/help/faq/fees', openGraph: { images: [{ url: 'https://cms.example.com/wp-content/uploads/a.png' }] } }
 * ```
 */
export function rewriteUrls(
  head: Head,
  map: UrlMap | readonly UrlMap[],
  page?: Pick<FaqPage, 'url'> | undefined,
): Head {
  checkHead(head)
  const pageUrl = page?.url ?? pageUrlOf(head)
  return editHeadUrls(head, urlMapper(compileUrlMap(map, pageUrl)))
}
