import { findRoute, type Home, isSameSite, type Route, type Routing, readRouting } from './routes.js'
import type { UrlMap } from './url-map.js'
import {
  endOfSegments,
  firstSegment,
  readWebAddress,
  type WebAddress,
  withoutFinalSlashes,
} from './web-address.js'

/** Maps an address; what is not the CMS's comes back as it was. */
export type MapUrl = (url: string) => string

/**
 * Checks a URL map, or several, and returns what it was given.
 *
 * @throws ConfigError with every problem at once: an address that is not absolute http(s), maps that lead into each other.
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
 * Maps one address of the CMS to the front end. An address that is not the CMS's comes back as it was.
 *
 * Scheme and `www.` of the CMS do not matter, its port and base path do; of several maps the one with the most specific
 * `from` holds. The rest of the path stays to the letter, and so do query and fragment. A path that begins at the root
 * (`/faq/`) is read as the CMS's, one relative to a page stays. Addresses that no front end has stay with the CMS:
 * `/wp-admin/`, `/wp-includes/`, `/wp-json/` (also as `?rest_route=`) and `/wp-login.php`. Mapping twice changes nothing
 * more: what lies under `to` already is left alone, also where `to` lies under `from`.
 *
 * @throws ConfigError where the map cannot be right.
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

/** An address under a route. */
interface Match {
  readonly route: Route
  /** What follows the base path, from its slash on. */
  readonly path: string
  readonly rest: string
}

/** The REST API of a site without pretty permalinks. https://developer.wordpress.org/rest-api/key-concepts/ */
const REST_QUERY = /^\?(?:[^#]*&)?rest_route=/

/**
 * Makes a function of a map, for the addresses of one head: it remembers what it mapped.
 *
 * @throws ConfigError as `defineUrlMap` does.
 */
export function compileUrlMap(map: UrlMap | readonly UrlMap[]): MapUrl {
  const routing = readRouting(map)
  const { routes, targets } = routing
  // Where the front end lies beside the CMS, what was mapped may look like the CMS's again.
  const mayRepeat = routes.some(({ from }) => targets.some(({ host }) => isSameSite(host, from.host)))

  const mapOnce: MapUrl = (url) => {
    const address = readWebAddress(url)
    const isAbsolute =
      address !== undefined && (address.scheme !== undefined || isHostName(address.host, routes))
    const match = isAbsolute ? matchAddress(address, routing) : matchPath(url, routes)
    if (match === undefined) return url
    const target = targetOf(match)
    return isAbsolute && target === match.route.from ? url : print(match, target)
  }
  // A head names the address of its page a dozen times.
  const known = new Map<string, string>()
  return (url) => {
    let mapped = known.get(url)
    if (mapped === undefined) {
      mapped = mapOnce(url)
      if (mayRepeat && mapOnce(mapped) !== mapped) mapped = url
      known.set(url, mapped)
    }
    return mapped
  }
}

function matchAddress(address: WebAddress, routing: Routing): Match | undefined {
  const route = findRoute(routing, address)
  return route === undefined ? undefined : matchUnder(route, address.path, address.rest)
}

/** The path of an address that begins with `/`, or with `//` where a host name was meant to stand, and the rest of it. */
const SITE_PATH = /^(\/\/?)([^/?#\\\s][^?#\\\s]*|(?=[?#]|$))([?#]\S*)?$/

/** An address without a host, read as the CMS's: under the first route whose base path it has. */
function matchPath(url: string, routes: readonly Route[]): Match | undefined {
  const parts = SITE_PATH.exec(url)
  if (parts === null) return undefined
  const [, slashes, behind = '', rest = ''] = parts
  if (slashes === '//' && /^[^/]*[.:@]/.test(behind)) return undefined
  const path = `/${behind}`
  const route = routes.find(({ from }) => endOfSegments(path, from.segments) >= 0)
  if (route !== undefined) return matchUnder(route, path, rest)
  // `//slug/` is what is left of an address whose home was cut off.
  return slashes === '//' && routes[0] !== undefined ? { route: routes[0], path, rest } : undefined
}

function matchUnder(route: Route, path: string, rest: string): Match {
  return { route, path: path.slice(endOfSegments(path, route.from.segments)), rest }
}

/** The home under which a match goes on; that of the CMS where it stays. */
function targetOf({ route, path, rest }: Match): Home {
  const { from, to, exceptions } = route
  if (rest !== '' && REST_QUERY.test(rest)) return from
  const rules = exceptions.get(firstSegment(path))
  return rules?.find(({ segments }) => endOfSegments(path, segments) >= 0)?.home ?? to
}

function print({ route, path, rest }: Match, target: Home): string {
  const isPage = target === route.to && rest === '' && !path.slice(path.lastIndexOf('/')).includes('.')
  return target.text + (isPage ? withSlash(path, route) : path) + rest
}

function withSlash(path: string, { trailingSlash, to }: Route): string {
  if (trailingSlash === 'keep') return path
  if (trailingSlash === 'always') return path.endsWith('/') ? path : `${path}/`
  const bare = withoutFinalSlashes(path)
  // A host's home page has its slash whether it is written or not.
  return bare === '' && to.segments.length === 0 ? path : bare
}

/** Whether what stands where a host would is one: a slug has no dot in it. */
function isHostName(host: string, routes: readonly Route[]): boolean {
  return (
    /[.:]/.test(host) ||
    host === 'localhost' ||
    routes.some(({ from, to }) => host === from.host || host === to.host)
  )
}
