import { BLOCK_ELEMENTS } from './elements.js'

import { decodeReadText } from './entities.js'
import { withEmojiText } from './image-text.js'

import { withoutReferenceMarks } from './reference-marks.js'
import { type HtmlVisitor, walkVisibleHtml } from './walk.js'
import { collapseWhiteSpace, isWhiteSpace } from './white-space.js'

/** A visitor that collects the text of the elements it visits. */
export interface TextCollector extends HtmlVisitor {
  open(name: string): void
  close(name: string): void
  /** Returns the collected text and starts over. */
  take(): string
}

/**
 * Converts HTML to the text that a reader of the page sees.
 *
 * Collapses white space as a browser does, except in `pre`; no-break spaces stay. Blocks, list items, table rows and
 * `<br>` start a new line (`\n`), paragraphs are surrounded by blank lines (`\n\n`), table cells are separated by a
 * tab. Decodes character references once. Omits scripts, styles, embedded documents, form controls, drawings and
 * comments. Omits reference marks, such as the numbers of footnotes. Images of emoji become emoji. Ignores the `hidden` attribute,
 * because accordions use it to collapse their answers. Never throws.
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute
 * @param html An HTML fragment, such as `content.rendered`.
 * @returns Plain text without white space at its ends. Empty if there is no text.
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
  if (html.includes('<')) walkVisibleHtml(withEmojiText(withoutReferenceMarks(html)), collector)
  else collector.text(html)
  return collector.take()
}

/** Makes a {@link TextCollector}. */
export function collectText(): TextCollector {
  let text = ''
  // What separates the text from the next visible character: line breaks, or else a tab or a space.
  let lines = 0
  let separator: '' | ' ' | '\t' = ''
  let preformatted = 0
  let isAtPreStart = false

  const breakLines = (count: number) => {
    lines = Math.max(lines, count)
    separator = ''
  }

  const append = (piece: string) => {
    if (text !== '') text += lines === 0 ? separator : lines === 1 ? '\n' : '\n'.repeat(lines)
    text += piece
    lines = 0
    separator = ''
  }

  const appendLines = (preformattedText: string) => {
    const written = preformattedText.split(LINE_BREAK)
    // A line break right after `<pre>` is ignored: https://html.spec.whatwg.org/multipage/syntax.html#element-restrictions
    if (isAtPreStart && written[0] === '') written.shift()
    isAtPreStart = false
    for (const [index, line] of written.entries()) {
      if (index > 0) breakLines(lines + 1)
      if (line !== '') append(line)
    }
  }

  return {
    text(raw) {
      const decoded = decodeReadText(raw)
      if (preformatted > 0) {
        appendLines(decoded)
        return
      }
      let start = 0
      let end = decoded.length
      while (start < end && isWhiteSpace(decoded.charCodeAt(start))) start++
      while (start < end && isWhiteSpace(decoded.charCodeAt(end - 1))) end--
      if (start > 0 && separator === '') separator = ' '
      if (start === end) return
      append(collapseWhiteSpace(decoded.slice(start, end)))
      if (end < decoded.length) separator = ' '
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
      else if (name === 'td' || name === 'th') separator = '\t'
    },
    take() {
      const taken = text
      text = ''
      lines = 0
      separator = ''
      return taken
    },
  }
}

const LINE_BREAK = /\r\n?|\n/
