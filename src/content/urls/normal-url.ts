/**
 * Whether an http(s) URL is exactly as a browser writes it, so that it need not be parsed: a host name in lower case and a path of plain
 * characters. Most URLs that WordPress prints are. Returns `false` if unsure, for example for every URL with a query or a fragment.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function isNormalUrl(url: string): boolean {
  return url.length <= MAX_LENGTH && NORMAL.test(url)
}

// A host whose last label has no digits is not an IPv4 address. A label without `--` is not Punycode. A segment that starts with a dot may be `..`.
const NORMAL = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]+\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/

/** Longer ones are rare. */
const MAX_LENGTH = 2000
