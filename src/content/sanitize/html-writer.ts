import { decodeTextRun } from '../html/entities.js'
import { escapeLessThan, escapeText } from '../html/escape.js'
import { isWhiteSpace } from '../html/white-space.js'

/**
 * Puts pieces of HTML together after some of the tags between them were removed.
 *
 * Two things must not happen where a tag is missing: words of two blocks must not become one word, and two texts must
 * not become a character reference that neither of them contained (`&am` and `p;`).
 */
export interface HtmlWriter {
  /** Appends raw text. A `<` in it is escaped, as it might begin a tag once something else follows. */
  text(raw: string): void
  /** Appends a tag. */
  tag(tag: string, breaksLine: boolean): void
  /** Notes that a tag that separated words was left out. */
  skipBreak(): void
  /** The HTML. */
  finish(): string
}

/** Makes an {@link HtmlWriter}. */
export function createHtmlWriter(): HtmlWriter {
  let html = ''
  /** The end of the last text that may be the start of a character reference. Not yet part of `html`. */
  let openReference = ''
  let isBreakMissing = false
  /** Whether `html` ends in white space or a tag that separates words. */
  let isSeparated = true

  return {
    text(raw) {
      const escaped = escapeLessThan(raw)
      const needsSpace = isBreakMissing && !isSeparated && !isWhiteSpace(escaped.charCodeAt(0))
      const text = needsSpace ? ` ${escaped}` : escaped
      if (openReference !== '')
        html += joinsReference(openReference, text) ? escapeText(decodeTextRun(openReference)) : openReference
      const end = startOfOpenReference(text)
      html += text.slice(0, end)
      openReference = text.slice(end)
      isBreakMissing = false
      isSeparated = isWhiteSpace(text.charCodeAt(text.length - 1))
    },
    tag(tag, breaksLine) {
      html += openReference + tag
      openReference = ''
      if (!breaksLine) return
      isBreakMissing = false
      isSeparated = true
    },
    skipBreak() {
      isBreakMissing = true
    },
    finish: () => html + openReference,
  }
}

/** The index of a character reference that is still incomplete at the end of a text; the text's length if there is none. */
function startOfOpenReference(text: string): number {
  // Almost no text has a reference, and a search from the front is the fastest way to find that out.
  const start = text.includes('&') ? text.lastIndexOf('&') : -1
  return start >= 0 && OPEN_REFERENCE.test(text.slice(start)) ? start : text.length
}

const OPEN_REFERENCE = /^&#?[a-z0-9]*$/i

/** Whether two texts decode differently once they are joined. */
function joinsReference(openReference: string, text: string): boolean {
  return decodeTextRun(openReference + text) !== decodeTextRun(openReference) + decodeTextRun(text)
}
