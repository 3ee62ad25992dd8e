import { editUrls } from '../../jsonld/graph/edit-urls.js'
import { urlMapper } from '../../jsonld/graph/rewrite-graph.js'
import { compileUrlMap, type MapUrl } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import type { ExtraTag, Head } from '../model/head.js'
import { kindOfHeadValue } from '../model/property-kinds.js'
import { tagKey } from '../model/tag-key.js'

/**
 * Maps the addresses of a head from the CMS to the front end: canonical, `prev` and `next`, `og:url`, images, alternates,
 * every address and `@id` of the graph, links inside answers, extra tags.
 *
 * See `mapUrl` for what becomes of one address. Text stays as it was written: where an address is written out in a
 * description, `listUrls` finds it. Rewriting twice changes nothing more.
 *
 * @param map Several where the CMS has several homes: the one with the most specific `from` holds.
 * @throws ConfigError where the map cannot be right: addresses of the CMS must not ship in silence.
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
export function rewriteUrls(head: Head, map: UrlMap | readonly UrlMap[]): Head {
  return rewriteHead(head, compileUrlMap(map, head.canonical ?? head.openGraph?.url))
}

/** `rewriteUrls` for a map that was compiled already. */
export function rewriteHead(head: Head, mapUrl: MapUrl): Head {
  const rewritten = editUrls(head, urlMapper(mapUrl), kindOfHeadValue)
  return rewritten.order === undefined || rewritten.extra === head.extra
    ? rewritten
    : { ...rewritten, order: renameKeys(rewritten.order, head.extra ?? [], rewritten.extra ?? []) }
}

/** The order of tags, some of which have their address in their key. */
function renameKeys(
  order: readonly string[],
  before: readonly ExtraTag[],
  after: readonly ExtraTag[],
): readonly string[] {
  const keys = new Map(
    after.flatMap((tag, index) => {
      const old = before[index]
      return old === undefined ? [] : [[tagKey(old), tagKey(tag)] as const]
    }),
  )
  return order.map((key) => keys.get(key) ?? key)
}
