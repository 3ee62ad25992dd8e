import { withoutWww } from '../../internal/page-url.js'
import { quoteInFull } from '../../internal/quote.js'
import { type Report, throwProblems } from '../checks.js'
import { type Home, isBelow, isSameHome, type Location } from './home.js'
import { type Route, readMaps } from './read-map.js'
import type { UrlMap } from './url-map.js'

/** The routes of all maps. */
export interface Routing {
  /** Most specific `from` first. */
  readonly routes: readonly Route[]
  /** Homes that URLs lead to. A URL below one of them is mapped already. */
  readonly targets: readonly Home[]
  /** The hosts of the CMS, without `www.` */
  readonly hosts: readonly string[]
}

/**
 * Reads URL maps as routes, once for each map.
 *
 * @throws ConfigError with every problem of the maps, or else with every contradiction between them.
 */
export function readRouting(map: UrlMap | readonly UrlMap[]): Routing {
  const known = routings.get(map)
  if (known !== undefined) return known
  const routing = toRouting(throwProblems('urls', (report) => readMaps(map, report)))
  throwProblems('urls', (report) => reportContradictions(routing, report))
  routings.set(map, routing)
  return routing
}

/** Maps are read-only data: one map serves thousands of posts. */
const routings = /* @__PURE__ */ new WeakMap<object, Routing>()

function toRouting(unsorted: readonly Route[]): Routing {
  // The sort is stable: of equally specific URLs, the first wins.
  const routes = [...unsorted].sort((one, other) => other.from.segments.length - one.from.segments.length)
  const targets = routes.flatMap(({ from, to, exceptions }) => {
    const homes = [...exceptions.values()].flat().map(({ home }) => home)
    return [to, ...homes.filter((home) => home !== from)]
  })
  return { routes, targets, hosts: routes.map(({ from }) => withoutWww(from.host)) }
}

/** The route of a URL; `undefined` if it is not the CMS's, or mapped already. */
export function findRoute({ routes, targets }: Routing, location: Location): Route | undefined {
  const route = routes.find(({ from }) => isBelow(location, from))
  if (route === undefined) return undefined
  const depth = route.from.segments.length
  const isMapped = targets.some((target) => target.segments.length > depth && isBelow(location, target))
  return isMapped ? undefined : route
}

/** Reports a home that leads to two others, and a target that is mapped again. */
function reportContradictions(routing: Routing, report: Report): void {
  const { routes } = routing
  for (const [index, { mapPath, from, to }] of routes.entries()) {
    const pathOf = (option: string) => (mapPath === '' ? option : `${mapPath}.${option}`)
    const rival = routes.slice(0, index).find((other) => isSameHome(other.from, from))
    if (rival !== undefined && !isSameHome(rival.to, to)) {
      const targets = `${quoteInFull(rival.to.text)} and ${quoteInFull(to.text)}`
      report('contradiction', pathOf('from'), `${quoteInFull(from.text)} leads to ${targets}; keep one`)
    }
    const next = findRoute(routing, { host: to.host, path: `/${to.segments.join('/')}` })
    if (next !== undefined && !isSameHome(next.to, to)) {
      const problem = `${quoteInFull(to.text)} is itself mapped to ${quoteInFull(next.to.text)}; use the final URL`
      report('contradiction', pathOf('to'), problem)
    }
  }
}
