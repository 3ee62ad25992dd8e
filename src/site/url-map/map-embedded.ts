import { replaceEmbeddedUrls } from '../../internal/embedded-url.js'
import { readWebUrl } from '../../internal/web-url.js'
import { exceptionOf, mapMatch, matchBelow } from './match-url.js'
import { findRoute, type Routing } from './routing.js'

/** Maps the URLs of media inside a URL, as in that of an image proxy. Pages inside a URL are kept. */
export function mapEmbedded(url: string, routing: Routing): string {
  // A quick check: few URLs contain a second host.
  const start = url.startsWith('/') ? 0 : HOST_START
  const lower = url.toLowerCase()
  if (!routing.hosts.some((host) => lower.lastIndexOf(host) > start)) return url
  return replaceEmbeddedUrls(url, (inner) => mapMedia(inner, url, routing))
}

/** Where the host of a URL begins at the latest: behind `https://www.` */
const HOST_START = 12

/** The URL of media on the front end or on a CDN. The same URL if it stays with the CMS, or is not of the CMS. */
function mapMedia(url: string, outer: string, routing: Routing): string {
  const parts = readWebUrl(url)
  const route = parts && findRoute(routing, parts)
  // The cache of AMP has the same host in its own.
  if (parts === undefined || route === undefined || isInHost(parts.host, outer)) return url
  const match = matchBelow(route, parts.path, parts.rest, true)
  // Pages have no rule of their own, and what stays with the CMS has its home.
  const home = exceptionOf(match)?.home ?? route.from
  return home === route.from ? url : mapMatch(match, home)
}

/** Whether a host is written in the host of another URL: `cms-example-com.cdn.ampproject.org`. */
function isInHost(host: string, outer: string): boolean {
  const label = host.replaceAll('-', '--').replaceAll('.', '-')
  return readWebUrl(outer)?.host.startsWith(`${label}.`) ?? false
}
