import type { Issue } from '../../internal/issue.js'
import { withoutWww } from '../../internal/page-url.js'
import {
  endOfSegments,
  isUnusual,
  readSegments,
  readWebAddress,
  withoutFinalSlashes,
} from '../../internal/web-url.js'
import { ConfigError } from '../config-error.js'
import type { UrlMap } from './url-map.js'

/** A home address, of the CMS or of the front end. */
export interface Home {
  readonly host: string
  /** The decoded segments of its base path. */
  readonly segments: readonly string[]
  /** Scheme, host and base path as they were written, without a final slash. */
  readonly text: string
}

/** One home address of the CMS, and what becomes of what lies under it. */
export interface Route {
  /** Where its map stands among several: `[1]`. */
  readonly label: string
  readonly from: Home
  readonly to: Home
  /** What lies elsewhere than under `to`, by the first segment of its path. */
  readonly exceptions: ReadonlyMap<string, readonly PathRule[]>
  readonly trailingSlash: 'keep' | 'always' | 'never'
}

/** Paths that have a home of their own: media, and what stays with the CMS. */
export interface PathRule {
  readonly segments: readonly string[]
  readonly home: Home
}

/** All routes, and what is known of them together. */
export interface Routing {
  /** Those with the most specific address of the CMS first. */
  readonly routes: readonly Route[]
  /** Where addresses lead: what lies under one of these need not be mapped. */
  readonly targets: readonly Home[]
}

const MEDIA_PATHS: readonly string[] = ['/wp-content/']

/**
 * Reads URL maps as routes.
 *
 * @throws ConfigError with every problem.
 */
export function readRouting(map: UrlMap | readonly UrlMap[]): Routing {
  const known = routings.get(map)
  if (known !== undefined) return known
  const issues: Issue[] = []
  const report: Report = (code, path, problem) => {
    issues.push({ code, path: `urls${path}`, message: `${path.replace(/^\./, '')} ${problem}`.trim() })
  }
  const routes = readList(map, report)
    .flatMap(([path, single]) => readMap(single, path, report))
    // Stable: of equally specific addresses the first holds.
    .sort((one, other) => other.from.segments.length - one.from.segments.length)
  const targets = routes.flatMap(({ from, to, exceptions }) => [
    to,
    ...[...exceptions.values()].flat().flatMap(({ home }) => (home === from ? [] : [home])),
  ])
  const routing = { routes, targets }
  if (issues.length === 0) reportContradictions(routing, report)
  if (issues.length > 0) throw new ConfigError('use urls', issues)
  routings.set(map, routing)
  return routing
}

/** Maps are read-only data: one that serves a thousand posts is read once. */
const routings = /* @__PURE__ */ new WeakMap<object, Routing>()

/** The route of an address; `undefined` where it is not the CMS's, or lies where addresses lead. */
export function findRoute({ routes, targets }: Routing, { host, path }: Place): Route | undefined {
  const route = routes.find(({ from }) => isSameSite(from.host, host) && isUnder(path, from))
  if (route === undefined) return undefined
  const depth = route.from.segments.length
  const isMapped = targets.some(
    (target) => target.segments.length > depth && isSameSite(target.host, host) && isUnder(path, target),
  )
  return isMapped ? undefined : route
}

/** Whether two hosts are one site: with or without `www.`. */
export function isSameSite(one: string, other: string): boolean {
  return one === other || (one.length !== other.length && withoutWww(one) === withoutWww(other))
}

interface Place {
  readonly host: string
  readonly path: string
}

type Report = (code: string, path: string, problem: string) => void

function isUnder(path: string, { segments }: Home): boolean {
  return endOfSegments(path, segments) >= 0
}

/** Each map with its place. Types are not believed: a setting that is not there is the commonest mistake. */
function readList(map: unknown, report: Report): (readonly [path: string, map: unknown])[] {
  if (Array.isArray(map) && map.length === 0)
    report('missing', '', 'an empty list maps nothing; leave urls out')
  return Array.isArray(map) ? map.map((single, index) => [`[${index}]`, single] as const) : [['', map]]
}

function readMap(map: unknown, path: string, report: Report): Route[] {
  if (typeof map !== 'object' || map === null) {
    const example = '{ from: "https://cms.example.com/", to: "https://www.example.com/" }'
    report('wrong-type', path, `${quote(map)} is not a map such as ${example}`)
    return []
  }
  const {
    from,
    to,
    media = 'keep',
    mediaPaths = MEDIA_PATHS,
    trailingSlash = 'keep',
    ...others
  } = map as Settings
  for (const name of Object.keys(others)) {
    report(
      'unknown',
      `${path}.${name}`,
      'is no option; there are from, to, media, mediaPaths and trailingSlash',
    )
  }
  const homes = Array.isArray(from)
    ? from.map((single: unknown, index) => readHome(single, `${path}.from[${index}]`, report))
    : [readHome(from, `${path}.from`, report)]
  if (homes.length === 0) report('missing', `${path}.from`, 'is an empty list; name the address of the CMS')
  const target = readHome(to, `${path}.to`, report)
  const isWord = media === 'keep' || media === 'rewrite'
  const mediaHome = isWord ? undefined : readHome(media, `${path}.media`, report, ', "keep" or "rewrite"')
  const paths = readMediaPaths(mediaPaths, `${path}.mediaPaths`, report)
  if (trailingSlash !== 'keep' && trailingSlash !== 'always' && trailingSlash !== 'never') {
    report(
      'wrong-type',
      `${path}.trailingSlash`,
      `${quote(trailingSlash)} is not "keep", "always" or "never"`,
    )
    return []
  }
  if (target === undefined) return []
  return homes.flatMap((home) =>
    home === undefined
      ? []
      : [
          {
            label: path,
            from: home,
            to: target,
            exceptions: listExceptions(home, media === 'keep' ? home : (mediaHome ?? target), paths),
            trailingSlash,
          },
        ],
  )
}

/** The paths below the home of every WordPress that no front end has. */
const CMS_PATHS: readonly string[] = ['wp-admin', 'wp-includes', 'wp-json', 'wp-login.php']

function listExceptions(
  from: Home,
  media: Home,
  mediaPaths: readonly (readonly string[])[],
): ReadonlyMap<string, readonly PathRule[]> {
  const rules = [
    ...mediaPaths.map((segments) => ({ segments, home: media })),
    ...CMS_PATHS.map((segment) => ({ segments: [segment], home: from })),
  ]
  const exceptions = new Map<string, PathRule[]>()
  for (const rule of rules) {
    const [first = ''] = rule.segments
    const others = exceptions.get(first)
    if (others === undefined) exceptions.set(first, [rule])
    else others.push(rule)
  }
  return exceptions
}

type Settings = { readonly [Key in keyof UrlMap]?: unknown }

function readHome(value: unknown, path: string, report: Report, others = ''): Home | undefined {
  if (value === undefined) {
    report('missing', path, 'is missing; write an address such as "https://www.example.com/"')
    return undefined
  }
  const written = typeof value === 'string' ? value.trim() : ''
  const address = readWebAddress(written)
  // `https://https://…` comes of a variable that has a scheme already.
  const isHome = address?.scheme !== undefined && !isUnusual(written) && !address.path.startsWith('//')
  if (address === undefined || !isHome) {
    report(
      'not-address',
      path,
      `${quote(value)} is not an absolute http(s) address${others}${suggestFor(written)}`,
    )
    return undefined
  }
  if (/^(?:undefined|null|nan)(?::|$)/.test(address.host)) {
    report(
      'not-address',
      path,
      `${quote(value)} has ${quote(address.host)} for a host; is a variable not set?`,
    )
    return undefined
  }
  const home = written.slice(0, written.length - address.rest.length)
  if (address.rest !== '') {
    const part = address.rest.startsWith('?') ? 'query' : 'fragment'
    report('not-address', path, `${quote(value)} has a ${part}; write ${quote(home)}`)
    return undefined
  }
  const text = withoutFinalSlashes(home.replace(/^\w+/, (scheme) => scheme.toLowerCase()))
  return { host: address.host, segments: readSegments(address.path), text }
}

/** What was probably meant by an address without a scheme. */
export function suggestFor(value: string): string {
  if (value === '') return '; write one such as "https://www.example.com/"'
  const address = readWebAddress(`https://${value.replace(/^(?:(?:https?|ftp):|\/)+/i, '')}`)
  const isHost = address !== undefined && /[.:]|^localhost$/.test(address.host)
  return isHost ? `; write "https://${address.host}${address.path || '/'}"` : ''
}

function readMediaPaths(value: unknown, path: string, report: Report): (readonly string[])[] {
  if (!Array.isArray(value)) {
    report('wrong-type', path, `${quote(value)} is not a list of paths such as ["/wp-content/"]`)
    return []
  }
  return value.map((single: unknown, index) => {
    const segments = typeof single === 'string' && !single.includes(':') ? readSegments(single) : []
    if (segments.length === 0) {
      report('wrong-type', `${path}[${index}]`, `${quote(single)} is not a path such as "/wp-content/"`)
    }
    return segments
  })
}

/** What can be seen only of all maps together: each address must lead to one place, and that place nowhere else. */
function reportContradictions(routing: Routing, report: Report): void {
  const { routes } = routing
  for (const [index, route] of routes.entries()) {
    const { label, from, to } = route
    const rival = routes.find((other, place) => place < index && isSamePlace(other.from, from))
    if (rival !== undefined && !isSamePlace(rival.to, to)) {
      const targets = `${quote(rival.to.text)} and ${quote(to.text)}`
      report('contradiction', `${label}.from`, `${quote(from.text)} leads to ${targets}; keep one`)
    }
    const next = findRoute(routing, { host: to.host, path: `/${to.segments.join('/')}` })
    if (next !== undefined && !isSamePlace(next.to, to)) {
      const problem = `${quote(to.text)} is mapped itself, to ${quote(next.to.text)}; name the last address`
      report('contradiction', `${label}.to`, problem)
    }
  }
}

function isSamePlace(one: Home, other: Home): boolean {
  return isSameSite(one.host, other.host) && one.segments.join('/') === other.segments.join('/')
}

function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
