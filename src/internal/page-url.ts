import { decodeSegment } from './web-url.js'

/** The parts of an http(s) URL that name its page. */
export interface PageUrl {
  /** Host without `www.`. */
  readonly host: string
  /** Decoded segments of the path. */
  readonly segments: readonly string[]
  /** `?` and the query; empty if there is none. */
  readonly query: string
}

/** Reads an absolute http(s) URL, or one that lacks only its scheme. Returns `undefined` for everything else. */
export function readPageUrl(url: string): PageUrl | undefined {
  if (!/^\s*(?:https?:)?\/\//i.test(url)) return undefined
  try {
    const { host, pathname, search, username } = new URL(withoutFragment(url), 'https://relative')
    // A user name is mostly used to disguise the host.
    if (username !== '') return undefined
    const segments = pathname.split('/').filter(Boolean).map(decodeSegment)
    return { host: withoutWww(host), segments, query: search }
  } catch {
    return undefined
  }
}

/** A text that all URLs of one page share. */
export function keyOfPage({ host, segments, query }: PageUrl): string {
  return [host, ...segments].join('/') + query
}

/**
 * Whether two URLs name the same page. Scheme, `www.`, trailing slashes, the fragment and percent-encoding are ignored:
 * WordPress prints the same path encoded in one place and decoded in another.
 */
export function isSamePage(one: string, other: string): boolean {
  return one === other || pageKey(one) === pageKey(other)
}

/** A text that all URLs of one page share. See {@link isSamePage}. */
export function pageKey(url: string): string {
  const page = readPageUrl(url)
  return page === undefined ? withoutFragment(url).replace(/\/$/, '') : keyOfPage(page)
}

/** Removes the fragment of a URL. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}

/** Removes `www.` from a host: with and without it, a host is the same site. */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host
}
