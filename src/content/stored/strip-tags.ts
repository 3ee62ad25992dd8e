import { isWhiteSpace } from '../html/white-space.js'

/**
 * Removes tags as WordPress does, not as a browser reads them: nothing is put in a tag's place, no reference is
 * decoded, a tag that does not end takes the rest of the text with it. Scripts and styles go with their content.
 *
 * What WordPress and its plugins print was cleaned in this way; to say the same, a text has to lose the same.
 * @see https://developer.wordpress.org/reference/functions/wp_strip_all_tags/
 * @see https://www.php.net/manual/en/function.strip-tags.php
 */
export function stripTags(html: string): string {
  return trimAscii(html.includes('<') || html.includes('\0') ? removeTags(removeScripts(html)) : html)
}

/**
 * Cleans a text for structured data: tags go as with {@link stripTags}, but leave a space where a line or block ends and
 * a bullet where a list item begins; white space collapses, except for no-break spaces.
 */
export function cleanSchemaText(html: string): string {
  if (!html.includes('<')) return collapseSpace(stripTags(html))
  const lines = html
    .replace(/[\r\n]/g, ' ')
    .replace(LINE_BREAK, ' ')
    .replace(/<\/(?:p|div|h\d)>/gi, '$& ')
  // No tag begins behind the last `>` and ends: looking for its end from each `<li` would take quadratic time.
  const end = lines.lastIndexOf('>') + 1
  const bulleted = lines.slice(0, end).replace(/<li[^>]*>/gi, '$&• ') + lines.slice(end)
  return collapseSpace(stripTags(bulleted))
}

/** Trims what PHP trims: ASCII white space and NUL. A no-break space stays. https://www.php.net/manual/en/function.trim.php */
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

/** Removes whole `<script>` and `<style>` elements: the tags of the others are left to {@link removeTags}. */
function removeScripts(html: string): string {
  let result = ''
  let copied = 0
  const missing = new Set<string>()
  let from = -1
  SCRIPT_START.lastIndex = 0
  for (let match = SCRIPT_START.exec(html); match !== null; match = SCRIPT_START.exec(html)) {
    const name = (match[1] as string).toLowerCase()
    // One search that finds nothing answers for all places behind it.
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

/** PHP's `strip_tags`, state by state. */
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

/** Where the tag, comment or instruction at `start` ends; -1 where it does not. */
function endOfTag(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return behind(html, '-->', start + 2)
  if (html.startsWith('<?', start) && !/^<\?xml/i.test(html.slice(start, start + 5)))
    return endOfInstruction(html, start)
  const isXml = html.startsWith('<?', start)
  let depth = 0
  let quote = 0
  for (let place = start + 1; place < html.length; place++) {
    const code = html.charCodeAt(place)
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      if (quote === 0) quote = code
      else if (quote === code) quote = 0
    } else if (code === LESS) {
      if (quote === 0 && !isSpace(html.charCodeAt(place + 1))) depth++
    } else if (code === GREATER) {
      // A tag within a tag is counted even where the `>` stands in quotes.
      if (depth > 0) depth--
      else if (quote === 0 && !(isXml && html.charCodeAt(place - 1) === HYPHEN)) return place + 1
    }
  }
  return -1
}

function endOfInstruction(html: string, start: number): number {
  let quote = 0
  let parentheses = 0
  for (let place = start + 2; place < html.length; place++) {
    const code = html.charCodeAt(place)
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      if (html.charCodeAt(place - 1) === BACKSLASH) continue
      if (quote === 0) quote = code
      else if (quote === code) quote = 0
    } else if (quote !== 0) {
    } else if (code === OPENING) {
      parentheses++
    } else if (code === CLOSING) {
      parentheses--
    } else if (code === GREATER && parentheses === 0 && html.charCodeAt(place - 1) === QUESTION) {
      return place + 1
    }
  }
  return -1
}

function behind(html: string, mark: string, from: number): number {
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
