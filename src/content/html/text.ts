import { BLOCK_ELEMENTS } from './elements.js'
import { decodeTextRun } from './entities.js'
import { type HtmlVisitor, walkVisibleHtml } from './walk.js'
import { isWhiteSpace } from './white-space.js'

/** A visitor that collects the text of the elements it is shown. */
export interface TextCollector extends HtmlVisitor {
  open(name: string): void
  close(name: string): void
  /** The text seen so far; the collector begins anew. */
  take(): string
}

/**
 * Reads HTML as the text that a reader of the page sees.
 *
 * White space collapses as a browser collapses it, except in `pre`; a no-break space stays. Blocks, list items, table
 * rows and `<br>` begin a new line (`\n`), a blank line (`\n\n`) stands around paragraphs, a tab between the cells of a
 * row. Character references are decoded once. Scripts, styles, embedded documents, controls, drawings and comments
 * say nothing. The `hidden` attribute is not heeded: accordions fold their answers with it. Nothing throws.
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute
 * @param html An HTML fragment, such as `content.rendered`.
 * @returns Plain text without white space at its ends; empty where there is nothing to read.
 * @example
 * ```ts
 * import { toText } from 'wp-faq-seo/content'
 *
 * toText('<p>Who &amp; what?</p><p>Me<br>and <b>you</b></p>') // 'Who & what?\n\nMe\nand you'
 * toText('<ul><li>One<li>Two</ul><script>three()</script>') // 'One\nTwo'
 * ```
 */
export function toText(html: string): string {
  const collector = collectText()
  if (html.includes('<')) walkVisibleHtml(html, collector)
  else collector.text(html)
  return collector.take()
}

/** Makes a {@link TextCollector}. */
export function collectText(): TextCollector {
  let text = ''
  // What must come before the next visible character; in front of the first one, nothing.
  let isSpaced = false
  let isTabbed = false
  let lines = 0
  let preformatted = 0
  let isAtPreStart = false

  const breakLines = (count: number) => {
    lines = Math.max(lines, count)
    isSpaced = false
    isTabbed = false
  }

  const append = (piece: string) => {
    if (text !== '') {
      if (lines > 0) text += lines === 1 ? '\n' : '\n'.repeat(lines)
      else if (isTabbed) text += '\t'
      else if (isSpaced) text += ' '
    }
    text += piece
    lines = 0
    isSpaced = false
    isTabbed = false
  }

  const appendLines = (piece: string) => {
    const written = piece.split(LINE_BREAK)
    // A line break right behind `<pre>` is dropped: https://html.spec.whatwg.org/multipage/syntax.html#element-restrictions
    if (isAtPreStart && written[0] === '') written.shift()
    isAtPreStart = false
    for (const [index, line] of written.entries()) {
      if (index > 0) breakLines(lines + 1)
      if (line !== '') append(line)
    }
  }

  return {
    text(raw) {
      const decoded = decodeTextRun(raw)
      if (preformatted > 0) {
        appendLines(decoded)
        return
      }
      let start = 0
      let end = decoded.length
      while (start < end && isWhiteSpace(decoded.charCodeAt(start))) start++
      while (start < end && isWhiteSpace(decoded.charCodeAt(end - 1))) end--
      if (start > 0) isSpaced = true
      if (start === end) return
      const visible = decoded.slice(start, end)
      append(UNCOLLAPSED.test(visible) ? visible.replace(WHITE_SPACE, ' ') : visible)
      isSpaced = end < decoded.length
    },
    open(name) {
      if (name === 'br') breakLines(lines + 1)
      else if (BLOCK_ELEMENTS.has(name)) breakLines(name === 'p' ? 2 : 1)
      if (name !== 'pre') return
      preformatted++
      isAtPreStart = true
    },
    close(name) {
      if (name === 'pre') preformatted--
      if (BLOCK_ELEMENTS.has(name)) breakLines(name === 'p' ? 2 : 1)
      else if (name === 'td' || name === 'th') isTabbed = true
    },
    take() {
      const taken = text
      text = ''
      lines = 0
      isSpaced = false
      isTabbed = false
      return taken
    },
  }
}

const LINE_BREAK = /\r\n?|\n/

// ASCII white space only: a no-break space is a character like any other.
const WHITE_SPACE = /[\t\n\f\r ]+/g
const UNCOLLAPSED = /[\t\n\f\r]| {2}/
