import { readWebUrl } from '../../internal/web-url.js'
import { isBelow, isSameSite } from './home.js'
import { mapEmbedded } from './map-embedded.js'
import { mapMatch, matchUrl, targetOf } from './match-url.js'
import type { Route } from './read-map.js'
import { type Routing, readRouting } from './routing.js'
import type { UrlMap } from './url-map.js'

/** Maps a URL. URLs that are not the CMS's are returned unchanged. */
export type MapUrl = (url: string) => string

/**
 * Checks one or several URL maps and returns them unchanged.
 *
 * @throws ConfigError with every problem at once: URLs that are not absolute http(s), unknown options, maps that contradict
 * each other.
 * @example
 * ```ts
 * import { defineUrlMap } from 'wp-faq-seo/site'
 *
 * defineUrlMap({ from: 'https://cms.example.com/', to: 'https://www.example.com/' }).to // 'https://www.example.com/'
 * ```
 */
export function defineUrlMap<T extends UrlMap | readonly UrlMap[]>(map: T): T {
  compileUrlMap(map)
  return map
}

/**
 * Maps a URL of the CMS to the front end. Returns URLs that are not the CMS's unchanged.
 *
 * The CMS is matched by host, port and base path; scheme and `www.` are ignored. The most specific `from` wins. The rest of
 * the path, the query and the fragment are kept as they are. A path from the root (`/faq/`) counts as a URL of the CMS,
 * unless the CMS has several hosts with different results; a path relative to a page is kept. `/wp-admin/`,
 * `/wp-includes/`, `/wp-json/` (also as `?rest_route=`) and `/wp-login.php` stay with the CMS. Mapping is idempotent:
 * URLs below `to` are kept, even if `to` is below `from`. Media URLs inside other URLs, such as those of image proxies, are mapped
 * according to `media`.
 *
 * @throws ConfigError if a map is invalid.
 * @see https://www.rfc-editor.org/rfc/rfc3986
 * @example
 * ```ts
 * import { mapUrl } from 'wp-faq-seo/site'
 *
 * const map = { from: 'https://cms.example.com/resources/', to: 'https://www.example.com/help/' }
 * mapUrl('http://cms.example.com/resources/faq/fees/?a=1#b', map) // 'https://www.example.com/help/faq/fees/?a=1#b'
 * mapUrl('https://cms.example.com/resources-old/', map) // 'https://cms.example.com/resources-old/'
 * mapUrl('https://cms.example.com/resources/wp-content/a.png', map) // 'https://cms.example.com/resources/wp-content/a.png'
 * ```
 */
export function mapUrl(url: string, map: UrlMap | readonly UrlMap[]): string {
  return compileUrlMap(map)(url)
}

/**
 * Compiles maps to a function for the URLs of one page. The function remembers its results.
 *
 * @param pageUrl URL of the page on the CMS. If the CMS has several hosts, paths from the root belong to the page's.
 * @throws ConfigError as {@link defineUrlMap} does.
 */
export function compileUrlMap(map: UrlMap | readonly UrlMap[], pageUrl = ''): MapUrl {
  const routing = readRouting(map)
  const pathRoutes = routesOfPage(routing, pageUrl)
  const canRepeat = mayMapAgain(routing)
  // A head repeats the URL of its page a dozen times.
  const results = new Map<string, string>()
  return (url) => {
    let result = results.get(url)
    if (result === undefined) {
      result = mapEmbedded(mapRepeatedly(url, routing, pathRoutes, canRepeat), routing)
      results.set(url, result)
    }
    return result
  }
}

/** Compiles maps to a function that tells whether a URL is on the CMS, even if the maps keep it there. */
export function compileCmsTest(map: UrlMap | readonly UrlMap[]): (url: string) => boolean {
  const { routes } = readRouting(map)
  return (url) => {
    const parts = readWebUrl(url)
    return parts !== undefined && routes.some(({ from }) => isBelow(parts, from))
  }
}

/** The routes for URLs without a host: those of the page's host if there are any. */
function routesOfPage({ routes }: Routing, pageUrl: string): readonly Route[] {
  const host = readWebUrl(pageUrl)?.host
  const ownRoutes = routes.filter(({ from }) => host !== undefined && isSameSite(from.host, host))
  return ownRoutes.length > 0 ? ownRoutes : routes
}

/** Whether a result may be below the home of a route again: if the front end is on a host of the CMS. */
function mayMapAgain({ routes, targets }: Routing): boolean {
  return routes.some(({ from }) => targets.some((target) => isSameSite(target.host, from.host)))
}

/**
 * Maps a URL until no route changes it, so that mapping the result changes nothing. If a route applies twice, the URL is
 * returned as it was: `/wp/wp/a` under a map from `/wp/` to `/` is not a page of the CMS.
 */
function mapRepeatedly(
  url: string,
  routing: Routing,
  pathRoutes: readonly Route[],
  canRepeat: boolean,
): string {
  const applied: Route[] = []
  let current = url
  for (;;) {
    const match = matchUrl(current, routing, pathRoutes)
    if (match === undefined) return current
    const target = targetOf(match)
    if (match.isAbsolute && target === match.route.from) return current
    const mapped = mapMatch(match, target)
    if (mapped === current) return current
    if (applied.includes(match.route)) return url
    if (!canRepeat) return mapped
    applied.push(match.route)
    current = mapped
  }
}
