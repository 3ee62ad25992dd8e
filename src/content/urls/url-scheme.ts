/**
 * The scheme of a URL in lower case, or undefined for a relative one, found as a browser finds it: white space and
 * control characters in front do not count, tabs and line breaks count nowhere.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 * @param url A decoded URL: no character references in it.
 */
export function schemeOf(url: string): string | undefined {
  // Nearly all of them, told apart at the least cost.
  if (url.startsWith('https://')) return 'https'
  if (url.startsWith('http://')) return 'http'
  return SCHEME.exec(withoutBreaks(url))?.[1]?.toLowerCase()
}

/**
 * Whether a URL would run code, or open a document of its author's making, where it is followed or loaded.
 *
 * `javascript:` and `vbscript:` run; `data:`, `blob:` and `filesystem:` are documents that no server answers for.
 * `data:image/…` is not active: as an image it runs nothing, and browsers refuse to navigate to it.
 * @param url A decoded URL: no character references in it.
 * @param scheme Its scheme, where the caller knows it.
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
