// The files of this folder treat text as WordPress and its plugins do, not as a browser does: titles, excerpts and terms in
// their stored form are stripped of tags, escaped and decoded so that a derived head equals a printed one exactly. To
// read or clean HTML for a reader, use `html/` and `sanitize/`.

import { isWhiteSpace } from '../html/white-space.js'

/**
 * Removes tags as WordPress does, which is not how a browser reads them: tags leave no space, references are not
 * decoded, an unclosed tag removes the rest of the text. Scripts and styles are removed with their content.
 *
 * WordPress and its plugins clean everything they print in this way. A derived text equals theirs only if the same is
 * removed from it.
 * @see https://developer.wordpress.org/reference/functions/wp_strip_all_tags/
 * @see https://www.php.net/manual/en/function.strip-tags.php
 */
export function stripTags(html: string): string {
  return trimAscii(html.includes('<') || html.includes('\0') ? removeTags(removeScripts(html)) : html)
}

/**
 * Cleans a text for structured data as Yoast SEO does: removes tags like {@link stripTags}, but leaves a space at the end
 * of a line or block and a bullet at the start of a list item. Collapses white space, except no-break spaces.
 */
export function cleanSchemaText(html: string): string {
  if (!html.includes('<')) return collapseSpace(stripTags(html))
  const lines = html
    .replace(/[\r\n]/g, ' ')
    .replace(LINE_BREAK, ' ')
    .replace(/<\/(?:p|div|h\d)>/gi, '$& ')
  // Nothing after the last `>` is a complete tag. Searching there for the end of each `<li` would take quadratic time.
  const end = lines.lastIndexOf('>') + 1
  const bulleted = lines.slice(0, end).replace(/<li[^>]*>/gi, '$&• ') + lines.slice(end)
  return collapseSpace(stripTags(bulleted))
}

/** Trims as PHP does: ASCII white space and NUL, but not no-break spaces. https://www.php.net/manual/en/function.trim.php */
export function trimAscii(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isTrimmed(text.charCodeAt(start))) start++
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const LINE_BREAK = /<br[\t-\r ]*\/?>/gi

function collapseSpace(text: string): string {
  return trimAscii(text.replace(/[\t-\r ]+/g, ' '))
}

function isTrimmed(code: number): boolean {
  return (isWhiteSpace(code) && code !== FORM_FEED) || code === 11 || code === 0
}

const FORM_FEED = 12

/** Removes complete `<script>` and `<style>` elements with their content. Other tags are left to {@link removeTags}. */
function removeScripts(html: string): string {
  let result = ''
  let copied = 0
  const missing = new Set<string>()
  let from = -1
  SCRIPT_START.lastIndex = 0
  for (let match = SCRIPT_START.exec(html); match !== null; match = SCRIPT_START.exec(html)) {
    const name = (match[1] as string).toLowerCase()
    // If one search finds no end tag, no later one will.
    if (missing.has(name)) continue
    if (from < SCRIPT_START.lastIndex) from = html.indexOf('>', SCRIPT_START.lastIndex)
    if (from < 0) break
    const end = name === 'script' ? SCRIPT_END : STYLE_END
    end.lastIndex = from + 1
    if (end.test(html)) {
      result += html.slice(copied, match.index)
      copied = end.lastIndex
      SCRIPT_START.lastIndex = copied
    } else {
      missing.add(name)
    }
  }
  return copied === 0 ? html : result + html.slice(copied)
}

const SCRIPT_START = /<(script|style)/gi
const SCRIPT_END = /<\/script>/gi
const STYLE_END = /<\/style>/gi

/** PHP's `strip_tags`. */
function removeTags(html: string): string {
  let result = ''
  let position = 0
  for (;;) {
    const start = html.indexOf('<', position)
    if (start < 0) return withoutNul(result + html.slice(position))
    result += html.slice(position, start)
    const next = html.charCodeAt(start + 1)
    if (isSpace(next)) {
      result += '<'
      position = start + 1
      continue
    }
    position = endOfTag(html, start)
    if (position < 0) return withoutNul(result)
  }
}

/** The index after the tag, comment or processing instruction at `start`, or -1 if it does not end. */
function endOfTag(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return indexAfter(html, '-->', start + 2)
  if (html.startsWith('<?', start) && !/^<\?xml/i.test(html.slice(start, start + 5)))
    return endOfInstruction(html, start)
  const isXml = html.startsWith('<?', start)
  let depth = 0
  let quote = 0
  for (let index = start + 1; index < html.length; index++) {
    const code = html.charCodeAt(index)
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      if (quote === 0) quote = code
      else if (quote === code) quote = 0
    } else if (code === LESS) {
      if (quote === 0 && !isSpace(html.charCodeAt(index + 1))) depth++
    } else if (code === GREATER) {
      // PHP counts a tag within a tag even if the `>` is in quotes.
      if (depth > 0) depth--
      else if (quote === 0 && !(isXml && html.charCodeAt(index - 1) === HYPHEN)) return index + 1
    }
  }
  return -1
}

function endOfInstruction(html: string, start: number): number {
  let quote = 0
  let parentheses = 0
  for (let index = start + 2; index < html.length; index++) {
    const code = html.charCodeAt(index)
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      if (html.charCodeAt(index - 1) === BACKSLASH) continue
      if (quote === 0) quote = code
      else if (quote === code) quote = 0
    } else if (quote !== 0) {
    } else if (code === OPENING) {
      parentheses++
    } else if (code === CLOSING) {
      parentheses--
    } else if (code === GREATER && parentheses === 0 && html.charCodeAt(index - 1) === QUESTION) {
      return index + 1
    }
  }
  return -1
}

function indexAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

function isSpace(code: number): boolean {
  return isWhiteSpace(code) || code === 11
}

const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const OPENING = 40
const CLOSING = 41
const HYPHEN = 45
const LESS = 60
const GREATER = 62
const QUESTION = 63
const BACKSLASH = 92
