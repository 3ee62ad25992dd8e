import { readSegments, readWebAddress, withoutFinalSlashes } from './web-url.js'

/**
 * Whether two URLs name the same page. Scheme, `www.`, final slashes, the fragment and percent-encoding do not count:
 * WordPress prints the same path encoded in one place and decoded in another.
 */
export function isSamePage(one: string, other: string): boolean {
  return one === other || pageKey(one) === pageKey(other)
}

/** A text that all URLs of one page have in common, and no others. See {@link isSamePage}. */
export function pageKey(url: string): string {
  const parts = readWebAddress(url)
  if (parts === undefined) return withoutFinalSlashes(withoutFragment(url))
  const { host, path, rest } = parts
  return [withoutWww(host), ...readSegments(path)].join('/') + withoutFragment(rest)
}

/** A URL without its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}

/** A host without `www.`: both are one site. */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host
}
