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
  // Inside of broken JSON are whole objects.
  if (/^[{[]/.test(text)) return readAt(text, 0)
  BRACKET.lastIndex = endOfRun(ELEMENT, text)
  for (let count = 0; count < CANDIDATES; count++) {
    const start = BRACKET.exec(text)?.index
    if (start === undefined) break
    const found = readAt(text, start)
    if (found !== undefined) return isPart(found) ? undefined : found
  }
  return undefined
}

/** Whether a text is only HTML comments, one or more. */
export function isComments(text: string): boolean {
  return text !== '' && endOfRun(COMMENT, text) === text.length
}

/** Text before JSON rarely has brackets. Each of them costs one reading of the text. */
const CANDIDATES = 30

const BRACKET = /[{[]/g
const COMMENT = /\s*<!--.*?-->/sy
/** A comment, script or style, whose text may contain anything. */
const ELEMENT = /\s*(?:<!--.*?-->|<(script|style)\b.*?<\/\1\s*>)/isy

/** The index after the matches that follow each other at the beginning of a text. */
function endOfRun(pattern: RegExp, text: string): number {
  let end = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) end = pattern.lastIndex
  return end
}

/** Whether JSON is a part of a script, of an attribute or of a web page. */
function isPart({ before, after }: FoundJson): boolean {
  if (PART_BEFORE.test(before) || PART_AFTER.test(after)) return true
  return PAGE.test(before) && !CLOSING_TAGS.test(after)
}

/** `)]}',` is a guard against scripts. */
const PART_BEFORE = /(?<!^\)\]\}'?)[=:,'"{[]$/
const PART_AFTER = /^(?:[,'"}\]]|<\/script)/i
const CLOSING_TAGS = /^(?:<\/[a-z]+>\s*)*$/i
/** The beginning of a web page. */
export const PAGE: RegExp = /^<(?:!doctype|html|head|body|pre)\b/i

function readAt(text: string, start: number): FoundJson | undefined {
  const end = endOfJson(text, start)
  try {
    const value: unknown = JSON.parse(text.slice(start, end))
    if (Array.isArray(value) && !value.every((item) => item instanceof Object)) return undefined
    return { before: text.slice(0, start).trim(), value: value as object, after: text.slice(end).trim() }
  } catch {
    return undefined
  }
}

/** The index after the bracket that closes the one at `start`; `start` if there is none. */
function endOfJson(text: string, start: number): number {
  let depth = 0
  let isInString = false
  for (let index = start; index < text.length; index++) {
    const char = text[index]
    if (char === '\\') index++
    else if (char === '"') isInString = !isInString
    else if (isInString) continue
    else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return index + 1
  }
  return start
}
