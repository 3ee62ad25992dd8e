import { decodeAttribute } from '../html/entities.js'
import { toLine } from '../html/line.js'
import { joinLines } from './name-text.js'
import { decodeEscapedText } from './wordpress-escaping.js'

/** Converts a rendered title to the text that its editor meant, on one line. */
export function toTitleText(rendered: string): string {
  return toLine(closeReferences(rendered))
}

/** Writes a stored title without line breaks, and with normalized references: {@link closeReferences}. */
export function toStoredLine(title: string): string {
  return closeReferences(joinLines(title))
}

/**
 * Normalizes the character references of a title, so that they are read in the same way on the page and in tags. Adds missing
 * semicolons. Escapes an ampersand that does not begin a reference in a tag, as in `&notify`.
 *
 * WordPress's typography escapes the ampersand of a reference without a semicolon (`&#038;#8211 online`). This counts as a reference,
 * too.
 * @see https://developer.wordpress.org/reference/functions/wptexturize/
 */
export function closeReferences(html: string): string {
  return html.includes('&') ? html.replace(OPEN_REFERENCE, release).replace(REFERENCE, close) : html
}

/** A possible reference without a semicolon. Only WordPress's typography writes `&#038;` for an ampersand. */
export const OPEN_REFERENCE: RegExp =
  /&(?:#038;)?(?:#\d+(?![\d;])|#x[\da-f]+(?![\da-f;])|[a-z]{2,8}\d{0,2}(?![\w;=]))/gi
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*)[;=]?/gi

function release(open: string): string {
  const reference = open.replace('#038;', '')
  return isReference(reference) ? `${reference};` : open
}

function close(reference: string): string {
  if (reference.endsWith(';') && decodeAttribute(reference) !== reference) return reference
  return isReference(reference) ? `${reference};` : reference.replace('&', '&amp;')
}

/** Whether a text is a reference without a semicolon: a numeric one, or one of the legacy names. */
function isReference(reference: string): boolean {
  const decoded = reference.startsWith('&#') ? decodeEscapedText(reference) : decodeAttribute(reference)
  return decoded !== reference && !/[;=]$/.test(reference)
}
