import { endOfSegments, firstSegment, readWebUrl, withoutFinalSlashes } from '../../internal/web-url.js'
import type { Home } from './home.js'
import type { PathRule, Route } from './read-map.js'
import { findRoute, type Routing } from './routing.js'

/** A URL below the home of a route. */
export interface Match {
  readonly route: Route
  /** What follows the base path, beginning with its slash. */
  readonly path: string
  /** Query and fragment. */
  readonly rest: string
  /** Whether the URL names its host. */
  readonly isAbsolute: boolean
}

/**
 * Matches a URL against the routes.
 *
 * @param pathRoutes The routes for URLs without a host.
 */
export function matchUrl(url: string, routing: Routing, pathRoutes: readonly Route[]): Match | undefined {
  const parts = readWebUrl(url)
  if (parts === undefined || (parts.scheme === undefined && !hasHost(url, routing.routes)))
    return matchPath(url, pathRoutes)
  const route = findRoute(routing, parts)
  return route === undefined ? undefined : matchBelow(route, parts.path, parts.rest, true)
}

/** A path from the root, or one that begins with `//` because its host is missing; then query and fragment. */
const SITE_PATH = /^(\/\/?)([^/?#\\\s][^?#\\\s]*|(?=[?#]|$))([?#]\S*)?$/

/** Matches a URL without a host as one of the CMS; `undefined` if several hosts of the CMS lead to different results. */
function matchPath(url: string, routes: readonly Route[]): Match | undefined {
  const parts = SITE_PATH.exec(url)
  if (parts === null) return undefined
  const [, slashes, afterSlashes = '', rest = ''] = parts
  if (slashes === '//' && WRITTEN_HOST.test(afterSlashes)) return undefined
  const path = `/${afterSlashes}`
  const hosts = new Set<string>()
  const matches = routes.flatMap((route) => {
    if (hosts.has(route.from.host) || endOfSegments(path, route.from.segments) < 0) return []
    hosts.add(route.from.host)
    return [matchBelow(route, path, rest, false)]
  })
  // `//slug/` is what remains of a URL whose home was cut off.
  const candidates =
    matches.length > 0 || slashes === '/'
      ? matches
      : routes.map((route) => ({ route, path, rest, isAbsolute: false }))
  const [first, ...others] = candidates
  if (first === undefined) return undefined
  const mapped = mapMatch(first, targetOf(first))
  return others.every((other) => mapMatch(other, targetOf(other)) === mapped) ? first : undefined
}

/** Matches a URL that is known to be below the home of a route. */
export function matchBelow(route: Route, path: string, rest: string, isAbsolute: boolean): Match {
  return { route, path: path.slice(endOfSegments(path, route.from.segments)), rest, isAbsolute }
}

/** The URL that a match leads to, with the home of {@link targetOf}. */
export function mapMatch({ route, path, rest }: Match, target: Home): string {
  const isFile = path.slice(path.lastIndexOf('/')).includes('.')
  const isPage = target === route.to && !isFile && !rest.startsWith('?')
  return target.text + (isPage ? withTrailingSlash(path, route) : path) + rest
}

/** The home that a match leads to: that of the CMS if the URL stays with it. */
export function targetOf(match: Match): Home {
  const { from, to } = match.route
  if (match.rest !== '' && REST_QUERY.test(match.rest)) return from
  return exceptionOf(match)?.home ?? to
}

/** The special rule for the path of a match: for media, or for URLs that stay with the CMS. */
export function exceptionOf({ route, path }: Match): PathRule | undefined {
  const rules = route.exceptions.get(firstSegment(path))
  return rules?.find(({ segments }) => endOfSegments(path, segments) >= 0)
}

/** The REST API of a site without pretty permalinks. https://developer.wordpress.org/rest-api/key-concepts/ */
const REST_QUERY = /^\?(?:[^#]*&)?rest_route=/

function withTrailingSlash(path: string, { trailingSlash, to }: Route): string {
  if (trailingSlash === 'keep') return path
  if (trailingSlash === 'always') return path.endsWith('/') ? path : `${path}/`
  const bare = withoutFinalSlashes(path)
  // The home page of a host always has its slash.
  return bare === '' && to.segments.length === 0 ? path : bare
}

/** A host. A dot, a port or a user name distinguishes it from a slug. */
const WRITTEN_HOST = /^[^/?#]*[.:@]/

/** Whether the `//` of a URL is followed by a host rather than a slug. */
function hasHost(url: string, routes: readonly Route[]): boolean {
  const afterSlashes = url.slice(2)
  if (WRITTEN_HOST.test(afterSlashes)) return true
  const [name = ''] = afterSlashes.split(/[/?#]/, 1)
  return name === 'localhost' || routes.some(({ from, to }) => name === from.host || name === to.host)
}
