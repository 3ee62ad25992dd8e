import { addToGroup } from '../../internal/group-by.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { readSegments } from '../../internal/web-url.js'
import { type Check, expectType, isOneOf, type Report, reportUnknown } from '../checks.js'
import { type Home, readHome } from './home.js'
import type { UrlMap } from './url-map.js'

/** One home URL of the CMS, and where URLs below it lead. */
export interface Route {
  /** Path of its map in the options: `[1]`; empty for a single map. */
  readonly mapPath: string
  readonly from: Home
  readonly to: Home
  /** Paths that do not lead to `to`, by their first segment. */
  readonly exceptions: ReadonlyMap<string, readonly PathRule[]>
  readonly trailingSlash: 'keep' | 'always' | 'never'
}

/** A path with a home of its own: media, and what stays with the CMS. */
export interface PathRule {
  readonly segments: readonly string[]
  readonly home: Home
}

/** Options of a map, before they are checked. */
type Options = { readonly [Key in keyof UrlMap]?: unknown }

const OPTIONS: readonly (keyof UrlMap)[] = ['from', 'to', 'media', 'mediaPaths', 'trailingSlash']

type TrailingSlash = Route['trailingSlash']
const checkSlash: Check = /* @__PURE__ */ isOneOf('keep', 'always', 'never')

const MEDIA_PATHS: readonly string[] = ['/wp-content/']

/** Paths of WordPress itself, which no front end has. */
const CMS_PATHS: readonly string[] = ['wp-admin', 'wp-includes', 'wp-json', 'wp-login.php']

/** Reads URL maps as routes, one for each `from`; reports what is wrong with them. */
export function readMaps(map: unknown, report: Report): Route[] {
  if (!Array.isArray(map)) return readMap(map, '', report)
  if (map.length === 0) report('missing', '', 'an empty list maps nothing; omit urls')
  return map.flatMap((single: unknown, index) => readMap(single, `[${index}]`, report))
}

function readMap(map: unknown, mapPath: string, report: Report): Route[] {
  if (!isPlainObject(map)) {
    const example = '{ from: "https://cms.example.com/", to: "https://www.example.com/" }'
    expectType(`a map such as ${example}`, false, map, mapPath, report)
    return []
  }
  const pathOf = (option: string) => (mapPath === '' ? option : `${mapPath}.${option}`)
  const {
    from,
    to,
    media = 'keep',
    mediaPaths = MEDIA_PATHS,
    trailingSlash = 'keep',
    ...others
  }: Options = map
  for (const option of Object.keys(others)) reportUnknown(option, OPTIONS, pathOf(option), report)
  const homes = readHomes(from, pathOf('from'), report)
  const target = readHome(to, pathOf('to'), report)
  const mediaHome = readMedia(media, pathOf('media'), report)
  const paths = readMediaPaths(mediaPaths, pathOf('mediaPaths'), report)
  checkSlash(trailingSlash, pathOf('trailingSlash'), report)
  if (target === undefined) return []
  return homes.map((home) => {
    const ownMedia = mediaHome === 'keep' ? home : mediaHome === 'rewrite' ? target : mediaHome
    return {
      mapPath,
      from: home,
      to: target,
      exceptions: listExceptions(home, ownMedia, paths),
      // Checked above; a map with problems is thrown away.
      trailingSlash: trailingSlash as TrailingSlash,
    }
  })
}

function readHomes(from: unknown, path: string, report: Report): Home[] {
  if (!Array.isArray(from)) return withoutUndefined([readHome(from, path, report)])
  if (from.length === 0) report('missing', path, 'is an empty list; name the URL of the CMS')
  return withoutUndefined(from.map((home: unknown, index) => readHome(home, `${path}[${index}]`, report)))
}

function withoutUndefined<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined)
}

/** The home of media URLs, or `keep` or `rewrite`. */
function readMedia(media: unknown, path: string, report: Report): Home | 'keep' | 'rewrite' {
  if (media === 'keep' || media === 'rewrite') return media
  return readHome(media, path, report, ', "keep" or "rewrite"') ?? 'keep'
}

function readMediaPaths(value: unknown, path: string, report: Report): (readonly string[])[] {
  if (!Array.isArray(value)) {
    expectType('a list of paths such as ["/wp-content/"]', false, value, path, report)
    return []
  }
  return value.map((single: unknown, index) => {
    const segments = typeof single === 'string' && !single.includes(':') ? readSegments(single) : []
    expectType('a path such as "/wp-content/"', segments.length > 0, single, `${path}[${index}]`, report)
    return segments
  })
}

function listExceptions(
  from: Home,
  media: Home,
  mediaPaths: readonly (readonly string[])[],
): ReadonlyMap<string, readonly PathRule[]> {
  const exceptions = new Map<string, PathRule[]>()
  for (const segments of mediaPaths) addToGroup(exceptions, segments[0] ?? '', { segments, home: media })
  for (const segment of CMS_PATHS) addToGroup(exceptions, segment, { segments: [segment], home: from })
  return exceptions
}
