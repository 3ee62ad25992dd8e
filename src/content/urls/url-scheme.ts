/**
 * The scheme of a URL in lower case, or `undefined` for a relative URL. Read as a browser does: leading white space and
 * control characters are ignored, and so are tabs and line breaks anywhere.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 * @param url A URL whose character references are decoded.
 */
export function schemeOf(url: string): string | undefined {
  // A shortcut for nearly all URLs.
  if (url.startsWith('https://')) return 'https'
  if (url.startsWith('http://')) return 'http'
  return SCHEME.exec(withoutBreaks(url))?.[1]?.toLowerCase()
}

/**
 * Whether a URL would run code or open a document made by its author.
 *
 * `javascript:` and `vbscript:` run code. `data:`, `blob:` and `filesystem:` are documents that no server vouches for.
 * `data:image/…` is not active: images run nothing, and browsers do not navigate to such URLs.
 * @param url A URL whose character references are decoded.
 * @param scheme The scheme, if the caller knows it.
 */
export function hasActiveScheme(url: string, scheme: string | undefined = schemeOf(url)): boolean {
  return scheme !== undefined && ACTIVE_SCHEMES.has(scheme) && !IMAGE_DATA.test(withoutBreaks(url))
}

const SCHEME = /^[\0-\x20]*([a-z][a-z0-9+.-]*):/i
const IMAGE_DATA = /^[\0-\x20]*data:image\//i
const ACTIVE_SCHEMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'blob',
  'data',
  'filesystem',
  'javascript',
  'vbscript',
])

function withoutBreaks(url: string): string {
  return /[\t\n\r]/.test(url) ? url.replace(/[\t\n\r]+/g, '') : url
}
