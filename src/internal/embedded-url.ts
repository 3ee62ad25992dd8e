import { withoutWww } from './page-url.js'
import { readWebUrl } from './web-url.js'

/** Where the host of the outer URL ends. */
const OUTER = /^\s*(?:(?:https?:)?\/\/[^/?#\\]*)?/i

/** A host behind a delimiter and perhaps a scheme, and before a slash. */
const INNER =
  /(?<=[/=:]|%2F|%3A)(?:https?(?::|%3A)(?:\/|%2F){1,2})?((?:[\w-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,62}(?:(?::|%3A)\d{1,5})?)(?=\/|%2F)/gi

/** Without a scheme, a segment with a dot is only a host if media follow. */
const MEDIA = /\/wp-content\/|\.(?:avif|bmp|gif|ico|jpe?g|mp[34]|pdf|png|svg|tiff?|web[mp])$/i

/** File names that a path may follow. */
const FILE = /\.(?:aspx?|cgi|css|html?|js|jsp|php\d?|xml)$/i

/**
 * Replaces the URLs in the path and the query of a URL, which are on another host: `https://i0.wp.com/cms.example.com/a.png`,
 * `/_next/image?url=https%3A%2F%2Fcms.example.com%2Fa.png`.
 *
 * @param replace Takes the absolute URL, decoded. Its scheme is `https` if none is written.
 */
export function replaceEmbeddedUrls(url: string, replace: (inner: string) => string): string {
  const start = OUTER.exec(url)?.[0].length ?? 0
  // Nearly no URL has another dot before a slash.
  if (!url.includes('.', start)) return url
  const outerHost = withoutWww(readWebUrl(url)?.host ?? '')
  let result = ''
  let copied = 0
  let position = start
  for (let count = 0; count < CANDIDATES; count++) {
    INNER.lastIndex = position
    const match = INNER.exec(url)
    if (match === null) break
    position = INNER.lastIndex
    const found = readInner(url, match[0], match.index)
    if (found === undefined || found.host === outerHost) continue
    position = found.end
    const replaced = replace(found.inner)
    if (replaced === found.inner) continue
    const written = found.hasScheme ? replaced : replaced.replace(/^\w+:\/\//, '')
    result += url.slice(copied, match.index) + (found.isEncoded ? encodeURIComponent(written) : written)
    copied = position
  }
  return result + url.slice(copied)
}

/** Lists what {@link replaceEmbeddedUrls} replaces. */
export function listEmbeddedUrls(url: string): readonly string[] {
  const found: string[] = []
  replaceEmbeddedUrls(url, (inner) => {
    found.push(inner)
    return inner
  })
  return found
}

/** Real URLs have one or two of them. Each costs one reading of the rest. */
const CANDIDATES = 10

/** Reads the URL of a match at `start`. `undefined` if it is none. */
function readInner(url: string, match: string, start: number) {
  const query = url.indexOf('?')
  const end = endOf(url, start, query >= 0 && query < start ? /[&#]/g : /[?#]/g)
  const isEncoded = match.includes('%') || url.startsWith('%', start + match.length)
  const written = isEncoded ? decode(url.slice(start, end)) : url.slice(start, end)
  const hasScheme = /^https?(?::|%3A)/i.test(match)
  const inner = hasScheme ? written.replace(/^(https?):\/+/i, '$1://') : `https://${written}`
  const parts = readWebUrl(inner)
  if (parts === undefined) return undefined
  const isHost = hasScheme || (MEDIA.test(parts.path) && !FILE.test(parts.host))
  return isHost ? { inner, host: withoutWww(parts.host), end, hasScheme, isEncoded } : undefined
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
