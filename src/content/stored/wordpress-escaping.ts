import { decodeAttribute, decodeEntities, decodeTextRun } from '../html/entities.js'
import { hasActiveScheme } from '../urls/url-scheme.js'

/**
 * Decodes a text in a plugin's JSON to what readers are meant to see. Unlike {@link decodePrintedText}, also decodes numeric
 * references without a semicolon: WordPress prints these unchanged in tags, but on the page they are characters.
 */
export function decodeEscapedText(value: string): string {
  return value.includes('&') ? value.replace(REFERENCE, decodeReference) : value
}

/**
 * Decodes a text in a plugin's JSON to what a browser shows for the tag that WordPress prints from it.
 *
 * WordPress does not escape twice: a known character reference stays one, and the browser decodes it. Named references
 * are known if HTML 4.01 has them, numeric ones if XML allows the character. All others are shown as they are, and
 * `&#0;` vanishes.
 *
 * https://developer.wordpress.org/reference/functions/wp_kses_normalize_entities/
 */
export function decodePrintedText(value: string): string {
  return value.includes('&') ? value.replace(CLOSED_REFERENCE, decodeReference) : value
}

/**
 * Decodes a URL in a plugin's JSON to what a browser reads from the tag that WordPress prints from it.
 *
 * @returns `''` if WordPress would print nothing, as for a scheme that it does not allow, and for an active URL even if
 * WordPress would print it. https://developer.wordpress.org/reference/functions/sanitize_url/
 */
export function decodeEscapedUrl(value: string): string {
  if (PLAIN_URL.test(value)) return value
  let url = value.trimStart().replaceAll(' ', '%20').replace(FORBIDDEN_IN_URL, '')
  if (ENCODED_BREAK.test(url)) url = withoutEncodedBreaks(url)
  url = url.replaceAll(';//', '://')
  if (url === '') return ''
  const scheme = SCHEME.exec(url)?.[1]
  if (!url.includes(':') && !/^[/#?]/.test(url) && !/^[a-z0-9-]+?\.php/i.test(url)) url = `http://${url}`
  else if (scheme !== undefined && !SCHEMES.has(scheme.toLowerCase())) return ''
  // A scheme can be hidden in references, so the decoded URL is what matters.
  return withoutActiveScheme(decodeAttribute(encodeBrackets(url)))
}

/** Decodes a URL that WordPress escapes as text. Returns `''` for an active URL. */
export function decodeEscapedTextUrl(value: string): string {
  return withoutActiveScheme(decodePrintedText(value))
}

function withoutActiveScheme(url: string): string {
  return hasActiveScheme(url) ? '' : url
}

/** A URL that WordPress prints unchanged. */
const PLAIN_URL = /^https?:\/\/[\w.~/?=#+-]+$/

const CLOSED_REFERENCE = /&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]{2,8}\d{0,2});/g
const REFERENCE = /&(?:#\d+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z]{2,8}\d{0,2};)/g

function decodeReference(reference: string): string {
  if (reference === '&amp;') return '&'
  if (reference[1] !== '#') return isHtml4Name(reference.slice(1, -1)) ? decodeEntities(reference) : reference
  if (reference === '&#0;') return ''
  const isHex = /[xX]/.test(reference)
  const code = isHex ? Number.parseInt(reference.slice(3), 16) : Number.parseInt(reference.slice(2), 10)
  // Most references are those of typography: &#8217;
  if (code >= 0xa0 && code < 0xd800) return String.fromCharCode(code)
  return isXmlCharacter(code) ? decodeEntities(reference) : reference
}

/** https://www.w3.org/TR/xml/#charsets */
function isXmlCharacter(codePoint: number): boolean {
  return (
    codePoint === 0x9 ||
    codePoint === 0xa ||
    codePoint === 0xd ||
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  )
}

/** Characters beyond ASCII are allowed: WordPress prints URLs in any script. */
const FORBIDDEN_IN_URL = /[\0-\x20"<>\\^`{}\x7f]/g
const ENCODED_BREAK = /%0[da]/i
const SCHEME = /^([^:/?#]*):/

/** The schemes of `wp_allowed_protocols()`. https://developer.wordpress.org/reference/functions/wp_allowed_protocols/ */
const SCHEMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn'.split(
    ' ',
  ),
)

/** Removes `%0d` and `%0a` until none is left, including those that a removal creates. One pass. */
function withoutEncodedBreaks(url: string): string {
  const kept: string[] = []
  for (const character of url) {
    kept.push(character)
    if (ENCODED_BREAK.test(kept.slice(-3).join(''))) kept.length -= 3
  }
  return kept.join('')
}

/** Encodes square brackets after the host. In the host, they belong to an IPv6 address. */
function encodeBrackets(url: string): string {
  if (!url.includes('[') && !url.includes(']')) return url
  const authority = /^(?:[^:/?#]+:)?\/\/[^/?#]*/.exec(url)?.[0] ?? ''
  return authority + url.slice(authority.length).replaceAll('[', '%5B').replaceAll(']', '%5D')
}

let html4Names: ReadonlySet<string> | undefined

/** https://www.w3.org/TR/html401/sgml/entities.html, and `apos`. */
function isHtml4Name(name: string): boolean {
  if (needsNoSemicolon(name)) return !CAPITAL_NAMES.test(name)
  html4Names ??= new Set(OTHER_NAMES.split(' '))
  return html4Names.has(name)
}

/**
 * Whether HTML reads a name without a semicolon. These are the HTML 4 names for Latin-1, `amp`, `lt`, `gt`, `quot`, and six names in
 * capitals that HTML 4 does not have.
 */
function needsNoSemicolon(name: string): boolean {
  return decodeTextRun(`&${name}`).length === 1
}

const CAPITAL_NAMES = /^(?:AMP|COPY|GT|LT|QUOT|REG)$/

const OTHER_NAMES =
  'fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi ' +
  'Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma ' +
  'tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade ' +
  'alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod ' +
  'sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube ' +
  'supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams OElig oelig Scaron ' +
  'scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger ' +
  'Dagger permil lsaquo rsaquo euro apos'
