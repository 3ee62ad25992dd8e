/** Whole JSON in a text, with what is around it, without white space. */
export interface FoundJson {
  readonly before: string
  /** An object or a list. */
  readonly value: object
  readonly after: string
}

/**
 * Finds whole JSON in a text that is not JSON: an object, or a list of objects. `undefined` if there is none, or if it seems to be a
 * part of something else, such as broken JSON or a script.
 */
export function findJson(text: string): FoundJson | undefined {
  const first = text.charAt(0)
  // Inside of broken JSON are whole objects.
  if (first === '{' || first === '[') return readAt(text, 0)
  let start = endOfElements(text)
  for (let count = 0; count < CANDIDATES; count++) {
    BRACKET.lastIndex = start
    const found = BRACKET.exec(text)
    if (found === null) return undefined
    const json = readAt(text, found.index)
    if (json !== undefined) return isPart(json) ? undefined : json
    start = found.index + 1
  }
  return undefined
}

/** Text before JSON rarely has brackets. Each of them costs one reading of the text. */
const CANDIDATES = 30

const BRACKET = /[{[]/g

/** Whether JSON is a part of a script, of an attribute or of a web page. */
function isPart({ before, after }: FoundJson): boolean {
  if (PART_BEFORE.test(before) || PART_AFTER.test(after)) return true
  return PAGE.test(before) && !CLOSING_TAGS.test(after)
}

/** `)]}',` is a guard against scripts. */
const PART_BEFORE = /(?<!^\)\]\}'?)[=:,'"{[]$/
const PART_AFTER = /^(?:[,'"}\]]|<\/script)/i
const PAGE = /^<(?:!doctype|html|head|body)\b/i
const CLOSING_TAGS = /^(?:<\/[a-z]+>\s*)*$/i

function readAt(text: string, start: number): FoundJson | undefined {
  const end = endOfJson(text, start)
  if (end < 0) return undefined
  try {
    const value: unknown = JSON.parse(text.slice(start, end))
    if (Array.isArray(value) && !value.every(isObject)) return undefined
    return { before: text.slice(0, start).trim(), value: value as object, after: text.slice(end).trim() }
  } catch {
    return undefined
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** The index after the bracket that closes the one at `start`; -1 if none does. */
function endOfJson(text: string, start: number): number {
  let depth = 0
  for (let index = start; index < text.length; index++) {
    const char = text[index]
    if (char === '"') {
      index = endOfString(text, index)
      if (index < 0) return -1
    } else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return index + 1
  }
  return -1
}

/** The index of the quotation mark that ends the string at `start`; -1 if none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text[end - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return end
  }
  return -1
}

/** Skips comments, scripts and styles at the beginning: their text may contain anything. */
function endOfElements(text: string): number {
  let end = 0
  for (;;) {
    while (/\s/.test(text.charAt(end))) end++
    const next = text.startsWith('<!--', end) ? endOfComment(text, end) : endOfRawText(text, end)
    if (next < 0) return end
    end = next
  }
}

/** Whether a text is only HTML comments, one or more. */
export function isComments(text: string): boolean {
  let end = 0
  while (end >= 0 && text.startsWith('<!--', end)) {
    end = endOfComment(text, end)
    while (end > 0 && /\s/.test(text.charAt(end))) end++
  }
  return end > 0 && end === text.length
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf('-->', start + 4)
  return end < 0 ? -1 : end + 3
}

/** The index after the script or style at `start`; -1 if there is none, or if it does not end. */
function endOfRawText(text: string, start: number): number {
  RAW_TEXT.lastIndex = start
  const name = RAW_TEXT.exec(text)?.[1]?.toLowerCase()
  if (name === undefined) return -1
  const end = name === 'script' ? SCRIPT_END : STYLE_END
  end.lastIndex = RAW_TEXT.lastIndex
  return end.test(text) ? end.lastIndex : -1
}

const RAW_TEXT = /<(script|style)\b/iy
const SCRIPT_END = /<\/script\s*>/gi
const STYLE_END = /<\/style\s*>/gi
