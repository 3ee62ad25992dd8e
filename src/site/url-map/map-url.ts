import {
  endOfSegments,
  firstSegment,
  readWebAddress,
  type WebAddress,
  withoutFinalSlashes,
} from '../../internal/web-url.js'
import { findRoute, type Home, isSameSite, type Route, type Routing, readRouting } from './routes.js'
import type { UrlMap } from './url-map.js'

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
 * (`/faq/`) is read as the CMS's, unless several hosts of it would disagree; one relative to a page stays. Addresses that no front end has stay with the CMS:
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
 * Makes a function of a map, for the addresses of one page: it remembers what it mapped.
 *
 * @param pageUrl The address of the page on the CMS: of several CMS hosts it tells which one a path from the root means.
 * @throws ConfigError as `defineUrlMap` does.
 */
export function compileUrlMap(map: UrlMap | readonly UrlMap[], pageUrl = ''): MapUrl {
  const routing = readRouting(map)
  const { routes, targets } = routing
  const host = readWebAddress(pageUrl)?.host
  const ownRoutes = routes.filter(({ from }) => host !== undefined && isSameSite(from.host, host))
  const pathRoutes = ownRoutes.length > 0 ? ownRoutes : routes
  // Where the front end lies beside the CMS, what was mapped may be under a route again.
  const mayGoOn = routes.some(({ from }) => targets.some((target) => isSameSite(target.host, from.host)))

  const mapOnce = (url: string): Step | undefined => {
    const address = readWebAddress(url)
    const isAbsolute = address !== undefined && (address.scheme !== undefined || hasHost(url, routes))
    const match = isAbsolute ? matchAddress(address, routing) : matchPath(url, pathRoutes)
    if (match === undefined) return undefined
    const target = targetOf(match)
    const { route } = match
    return isAbsolute && target === route.from ? undefined : { route, url: print(match, target) }
  }
  const mapFully: MapUrl = (url) => {
    const taken = new Set<Route>()
    for (let current = url; ; ) {
      const step = mapOnce(current)
      if (step === undefined || step.url === current) return current
      // `/wp/wp/a` under a map from `/wp/` to `/`: no page of the CMS, and to go on would lead elsewhere every time.
      if (taken.has(step.route)) return url
      if (!mayGoOn) return step.url
      taken.add(step.route)
      current = step.url
    }
  }
  // A head names the address of its page a dozen times.
  const known = new Map<string, string>()
  return (url) => {
    const mapped = known.get(url) ?? mapFully(url)
    known.set(url, mapped)
    return mapped
  }
}

interface Step {
  readonly route: Route
  readonly url: string
}

function matchAddress(address: WebAddress, routing: Routing): Match | undefined {
  const route = findRoute(routing, address)
  return route === undefined ? undefined : matchUnder(route, address.path, address.rest)
}

/** The path of an address that begins with `/`, or with `//` where a host name was meant to stand, and the rest of it. */
const SITE_PATH = /^(\/\/?)([^/?#\\\s][^?#\\\s]*|(?=[?#]|$))([?#]\S*)?$/

/** An address without a host, read as the CMS's; undefined where hosts of the CMS would disagree about it. */
function matchPath(url: string, routes: readonly Route[]): Match | undefined {
  const parts = SITE_PATH.exec(url)
  if (parts === null) return undefined
  const [, slashes, behind = '', rest = ''] = parts
  if (slashes === '//' && WRITTEN_HOST.test(behind)) return undefined
  const path = `/${behind}`
  const hosts = new Set<string>()
  const matches = routes.flatMap((route) => {
    if (hosts.has(route.from.host) || endOfSegments(path, route.from.segments) < 0) return []
    hosts.add(route.from.host)
    return [matchUnder(route, path, rest)]
  })
  // `//slug/` is what is left of an address whose home was cut off.
  const found =
    matches.length > 0 || slashes === '/' ? matches : routes.map((route) => ({ route, path, rest }))
  const [first, ...others] = found
  if (first === undefined) return undefined
  const printed = print(first, targetOf(first))
  return others.every((other) => print(other, targetOf(other)) === printed) ? first : undefined
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

/** What no slug has in it: a dot, a port, a user. */
const WRITTEN_HOST = /^[^/?#]*[.:@]/

/** Whether a host follows the `//` of an address, and not a slug. */
function hasHost(url: string, routes: readonly Route[]): boolean {
  const behind = url.slice(2)
  if (WRITTEN_HOST.test(behind)) return true
  const [name = ''] = behind.split(/[/?#]/, 1)
  return name === 'localhost' || routes.some(({ from, to }) => name === from.host || name === to.host)
}
