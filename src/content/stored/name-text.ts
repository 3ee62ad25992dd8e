import { decodeEntities } from '../html/entities.js'
import { collapseWhiteSpace } from '../html/white-space.js'
import { stripTags } from './strip-tags.js'

/**
 * Converts the stored name of a term or user, or the alternative text of an image, to plain text on one line. Tags other than
 * `<br>` count as text, because WordPress stores names without tags.
 */
export function toNameText(stored: string): string {
  return decodeEntities(BROKEN.test(stored) ? collapseWhiteSpace(replaceBreaks(stored, ' ')).trim() : stored)
}

/** Puts a stored title or name on one line: each `<br>` becomes one space, and other tags are removed. Text without `<br>` is kept. */
export function joinLines(stored: string): string {
  return hasBreak(stored) ? collapseWhiteSpace(stripTags(replaceBreaks(stored, ' '))) : stored
}

/** Whether HTML may have a `<br>`. */
export function hasBreak(html: string): boolean {
  return BREAK_START.test(html)
}

/** Replaces each `<br>`. WordPress removes them, which joins the words before and after. */
export function replaceBreaks(html: string, replacement: string): string {
  return html.replace(BREAK, replacement)
}

const BREAK_START = /<br/i
const BREAK = /<br(?:[\s/][^<>]*)?>/gi
const BROKEN = /<br|[\t-\r]/i
