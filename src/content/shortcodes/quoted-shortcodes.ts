import { BLOCK_ELEMENTS } from '../html/elements.js'
import { decodeEntities } from '../html/entities.js'

/** A shortcode as it stands in a text. */
export interface WrittenShortcode {
  readonly start: number
  /** The index after its tag. */
  readonly tagEnd: number
  readonly name: string
  readonly isEndTag: boolean
  /** Whether it has neither attributes nor a slash at its end, and was not cut. */
  readonly isBare: boolean
}

/**
 * Whether a text quotes its shortcodes as words of its sentences: "Learn how [vc_row] and [vc_column] work."
 *
 * Otherwise they are markup that was not rendered. Markup has attributes, was cut, encloses text, or stands at the start of the text, of a
 * block or of a sentence. If one of the shortcodes is markup, all are.
 *
 * @param isCode Whether a shortcode with attributes is quoted too, since the content shows it as code.
 */
export function areQuoted(
  text: string,
  shortcodes: readonly WrittenShortcode[],
  isCode: (tag: string) => boolean,
): boolean {
  const endTags = new Set(shortcodes.flatMap(({ name, isEndTag }) => (isEndTag ? name : [])))
  let first = 0
  while (first < shortcodes.length) {
    let last = first
    while (isNextTo(text, shortcodes[last], shortcodes[last + 1])) last++
    const run = shortcodes.slice(first, last + 1)
    if (!isQuotedRun(text, run, endTags, isCode)) return false
    first = last + 1
  }
  return true
}

function isNextTo(
  text: string,
  one: WrittenShortcode | undefined,
  next: WrittenShortcode | undefined,
): boolean {
  if (one === undefined || next === undefined || next.start - one.tagEnd > MAX_CONTEXT) return false
  return text.slice(one.tagEnd, next.start).trim() === ''
}

/** @param run Shortcodes with nothing but white space between them. */
function isQuotedRun(
  text: string,
  run: readonly WrittenShortcode[],
  endTags: ReadonlySet<string>,
  isCode: (tag: string) => boolean,
): boolean {
  const isWord = ({ start, tagEnd, isBare }: WrittenShortcode) => isBare || isCode(text.slice(start, tagEnd))
  if (!run.every(isWord)) return false
  const before = textBefore(text, run[0]?.start ?? 0)
  const after = textAfter(text, run.at(-1)?.tagEnd ?? 0)
  const goesOn = PUNCTUATION.test(after) || LOWER_CASE.test(after)
  if (SENTENCE_START.test(before)) return goesOn && run.length === 1 && !endTags.has(run[0]?.name ?? '')
  if (!WORD_BEFORE.test(before)) return false
  return run.some(({ name }) => endTags.has(name)) ? goesOn || after.trim() === '' : !TIGHT.test(after)
}

/** Maximum length of the context of a shortcode, in UTF-16 code units. */
const MAX_CONTEXT = 100
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi
const SENTENCE_START = /(?:^|[.!?…。！？][\p{Pe}\p{Pf}"']*)\s*$/u
/** A word or a mark, and a space unless the script has none. */
const WORD_BEFORE = /(?:[^\s\]]\s+|[\p{Lo}\p{Ps}\p{Pi}"'«»„/,:–—-])$/u
const PUNCTUATION = /^\s*[,;:?!)}"'’”“»›、。，！？/]|^\s*\.(?!\.)/
const LOWER_CASE = /^\s+\p{Ll}/u
/** A word of a script with letter case that follows without space. */
const TIGHT = /^[\p{Lu}\p{Ll}\p{N}]/u

/** The end of what stands before a shortcode in its block, as text. */
function textBefore(text: string, end: number): string {
  const start = Math.max(0, end - MAX_CONTEXT)
  const shown = withoutTags(text.slice(start, end))
  return shown.slice(shown.lastIndexOf(BOUNDARY) + 1)
}

/** The start of what stands after a shortcode in its block, as text. */
function textAfter(text: string, start: number): string {
  const shown = withoutTags(text.slice(start, start + MAX_CONTEXT))
  const end = shown.indexOf(BOUNDARY)
  return end < 0 ? shown : shown.slice(0, end)
}

const BOUNDARY = '\0'

function withoutTags(html: string): string {
  const text = html.replace(TAG, (_, __, name: string) => {
    const tag = name.toLowerCase()
    return tag === 'br' || BLOCK_ELEMENTS.has(tag) || CELLS.has(tag) ? BOUNDARY : ''
  })
  return decodeEntities(text)
}

const CELLS: ReadonlySet<string> = /* @__PURE__ */ new Set(['td', 'th'])
