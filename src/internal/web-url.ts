/** The parts of an http(s) URL, each as it was written: not encoded, decoded or reordered. */
export interface WebUrl {
  /** `http` or `https`. Omitted if the URL has none (`//host/`). */
  readonly scheme?: string
  /** Host and port in normal form: lower case, punycode, no default port. */
  readonly host: string
  /** The path, beginning with `/`; `''` if the URL ends with the host. */
  readonly path: string
  /** Query and fragment, beginning with `?` or `#`; `''` if there are none. */
  readonly rest: string
}

/** https://www.rfc-editor.org/rfc/rfc3986#appendix-B, for http(s) URLs with a host and without a user. */
const PARTS = /^(?:(https?):)?\/\/([^/?#\\@\s]+)(\/[^?#]*)?([?#].*)?$/is

/** Hosts already in normal form. Sticky: matched at one index. */
const PLAIN_HOST = /[a-z0-9-]+(?:\.[a-z0-9-]+)*(?=[/?#]|$)/y

/** Characters and segments that browsers drop, replace or resolve. URLs with any of them are normalized as browsers do it. */
const UNUSUAL = /^[^?#]*(?:\\|\/(?:\.|%2e){1,2}(?:[/?#]|$))|[\0-\x1f]|^ | $/i

/**
 * Reads an absolute http(s) URL, or one that lacks only its scheme. Returns `undefined` for everything else, and for URLs
 * with a user name, which disguise their host.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function readWebUrl(url: string): WebUrl | undefined {
  return readPlainUrl(url) ?? readAnyUrl(url)
}

/** Reads nearly all URLs that WordPress prints, in a fraction of the time; returns `undefined` for unusual ones. */
function readPlainUrl(url: string): WebUrl | undefined {
  const scheme = url.startsWith('https://') ? 'https' : url.startsWith('http://') ? 'http' : undefined
  if (scheme === undefined || url.includes('/.') || url.includes('%2') || UNUSUAL_CHARACTER.test(url))
    return undefined
  const hostStart = scheme.length + 3
  PLAIN_HOST.lastIndex = hostStart
  if (!PLAIN_HOST.test(url)) return undefined
  const pathStart = PLAIN_HOST.lastIndex
  const restStart = startOfRest(url, pathStart)
  return {
    scheme,
    host: url.slice(hostStart, pathStart),
    path: url.slice(pathStart, restStart),
    rest: url.slice(restStart),
  }
}

const UNUSUAL_CHARACTER = /[\0-\x20\\]/

function startOfRest(url: string, start: number): number {
  const query = url.indexOf('?', start)
  const fragment = url.indexOf('#', start)
  if (query < 0) return fragment < 0 ? url.length : fragment
  return fragment < 0 ? query : Math.min(query, fragment)
}

function readAnyUrl(url: string): WebUrl | undefined {
  const parts = PARTS.exec(isUnusual(url) ? toBrowserForm(url) : url)
  if (parts === null) return undefined
  const [, scheme, authority = '', path = '', rest = ''] = parts
  const host = normalizeHost(authority)
  if (host === undefined) return undefined
  return { ...(scheme !== undefined && { scheme: scheme.toLowerCase() }), host, path, rest }
}

/** Whether browsers read a URL differently from how it is written. */
export function isUnusual(url: string): boolean {
  return UNUSUAL.test(url)
}

/** The decoded segments of a path. */
export function readSegments(path: string): string[] {
  return path.split('/').filter(Boolean).map(decodeSegment)
}

/** The decoded first segment of a path; `''` if there is none. */
export function firstSegment(path: string): string {
  let start = 0
  while (path.startsWith('/', start)) start++
  const slash = path.indexOf('/', start)
  return decodeSegment(path.slice(start, slash < 0 ? path.length : slash))
}

/**
 * The index in a path after the given segments; -1 if the path does not begin with them. Segments are compared decoded:
 * WordPress prints the same path encoded in one place and decoded in another.
 */
export function endOfSegments(path: string, segments: readonly string[]): number {
  let end = 0
  for (const segment of segments) {
    let start = end
    while (path.startsWith('/', start)) start++
    const slash = path.indexOf('/', start)
    end = slash < 0 ? path.length : slash
    const written = path.slice(start, end)
    if (written !== segment && decodeSegment(written) !== segment) return -1
  }
  return end
}

/** Removes the slashes at the end of a URL or path. */
export function withoutFinalSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** Decodes a segment of a path. Malformed percent-encoding is kept. */
export function decodeSegment(segment: string): string {
  if (PLAIN_SEGMENT.test(segment)) return segment
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return segment
  }
}

const PLAIN_SEGMENT = /^[\w.-]*$/

function toBrowserForm(url: string): string {
  const trimmed = url.trim()
  try {
    return new URL(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed).href
  } catch {
    return ''
  }
}

function normalizeHost(authority: string): string | undefined {
  try {
    // The default ports of both schemes are removed: they lead to the same site.
    return new URL(`https://${authority.replace(/:80$/, '')}/`).host
  } catch {
    return undefined
  }
}

/** The link if it is an http(s) URL, else `''`. */
export function toHttpUrl(link: string): string {
  return /^https?:\/\/(?:\[[0-9a-f:.]+\]|[^/?#\s[\]])/i.test(link) ? link : ''
}
