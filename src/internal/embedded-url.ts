import { withoutWww } from './page-url.js'
import { readWebUrl } from './web-url.js'

/** A URL in the path or the query of another one, as in that of an image proxy. */
export interface EmbeddedUrl {
  /** The absolute URL, decoded. Its scheme is `https` if none is written. */
  readonly url: string
  /** Host and port in normal form. */
  readonly host: string
  /** The index in the outer URL where it begins. */
  readonly start: number
  /** The index after it. */
  readonly end: number
  /** Whether its scheme is written. */
  readonly hasScheme: boolean
  /** Whether it is percent-encoded. */
  readonly isEncoded: boolean
}

/** Where the host of the outer URL ends. */
const OUTER = /^\s*(?:(?:https?:)?\/\/[^/?#\\]*)?/i

/** A host behind a delimiter and perhaps a scheme, and before a slash. */
const INNER =
  /(?<=[/=:]|%2F|%3A)(?:https?(?::|%3A)(?:\/|%2F){1,2})?((?:[\w-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,62}(?:(?::|%3A)\d{1,5})?)(?=\/|%2F)/gi

/** Without a scheme, a segment with a dot is only a host if media follow. */
const MEDIA = /\/wp-content\/|\.(?:avif|bmp|gif|ico|jpe?g|mp[34]|pdf|png|svg|tiff?|web[mp])$/i

/** Files that have a path behind them. */
const FILE = /\.(?:aspx?|cgi|css|html?|js|jsp|php\d?|xml)$/i

/**
 * Lists the URLs in the path and the query of a URL, which are on another host: `https://i0.wp.com/cms.example.com/a.png`,
 * `/_next/image?url=https%3A%2F%2Fcms.example.com%2Fa.png`.
 */
export function listEmbeddedUrls(url: string): readonly EmbeddedUrl[] {
  const start = OUTER.exec(url)?.[0].length ?? 0
  // Nearly no URL has another dot before a slash.
  if (!url.includes('.', start)) return NONE
  const outerHost = withoutWww(readWebUrl(url)?.host ?? '')
  const found: EmbeddedUrl[] = []
  INNER.lastIndex = start
  for (let count = 0; count < CANDIDATES; count++) {
    const match = INNER.exec(url)
    if (match === null) break
    const inner = readInner(url, match[0], match.index)
    if (inner === undefined || withoutWww(inner.host) === outerHost) continue
    found.push(inner)
    INNER.lastIndex = inner.end
  }
  return found
}

/** Real URLs have one or two of them. Each costs one reading of the rest. */
const CANDIDATES = 10

const NONE: readonly EmbeddedUrl[] = []

function readInner(url: string, match: string, start: number): EmbeddedUrl | undefined {
  const query = url.indexOf('?')
  const isInQuery = query >= 0 && query < start
  const end = endOf(url, start, isInQuery ? /[&#]/g : /[?#]/g)
  const isEncoded = match.includes('%') || url.startsWith('%', start + match.length)
  const written = isEncoded ? decode(url.slice(start, end)) : url.slice(start, end)
  const hasScheme = /^https?(?::|%3A)/i.test(match)
  const inner = hasScheme ? written.replace(/^(https?):\/+/i, '$1://') : `https://${written}`
  const parts = readWebUrl(inner)
  if (parts === undefined) return undefined
  const isHost = hasScheme || (MEDIA.test(parts.path) && !FILE.test(parts.host))
  return isHost ? { url: inner, host: parts.host, start, end, hasScheme, isEncoded } : undefined
}

function endOf(url: string, start: number, delimiter: RegExp): number {
  delimiter.lastIndex = start
  return delimiter.exec(url)?.index ?? url.length
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
