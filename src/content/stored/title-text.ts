import { decodeAttribute } from '../html/entities.js'
import { toLine } from '../html/line.js'
import { joinLines } from './name-text.js'
import { decodeEscapedText } from './wordpress-escaping.js'

/** Converts a rendered title to the text that its editor meant, on one line. */
export function toTitleText(rendered: string): string {
  return toLine(closeReferences(rendered))
}

/** Writes a stored title without line breaks, and with its references closed: {@link closeReferences}. */
export function toStoredLine(title: string): string {
  return closeReferences(joinLines(title))
}

/**
 * Writes the character references of a title so that text and tags show the same: one without semicolon gets one, and the
 * ampersand of what is no reference in a tag, such as `&notify`, is escaped.
 *
 * WordPress escapes the ampersand of a reference without semicolon (`&#038;#8211 online`), but only where a title passes through its
 * typography. Such a reference counts as one.
 * @see https://developer.wordpress.org/reference/functions/wptexturize/
 */
export function closeReferences(html: string): string {
  return html.includes('&') ? html.replace(OPEN_REFERENCE, release).replace(REFERENCE, close) : html
}

/** What may be a reference without semicolon. WordPress writes `&#038;` for an ampersand only in its typography. */
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

/** Whether the reference is one without a semicolon: a number, or one of the oldest names. */
function isReference(reference: string): boolean {
  const decoded = reference.startsWith('&#') ? decodeEscapedText(reference) : decodeAttribute(reference)
  return decoded !== reference && !/[;=]$/.test(reference)
}
