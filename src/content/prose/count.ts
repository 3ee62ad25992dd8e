import { segmentsOf } from './segments.js'

/**
 * Counts the words in a text, in any language.
 *
 * Follows Unicode's word boundaries, so Chinese, Japanese and Thai are counted too. In scripts without spaces the count
 * depends on the dictionaries of the runtime's ICU and may differ slightly between runtimes.
 * @see https://www.unicode.org/reports/tr29/#Word_Boundaries
 * @param text Plain text, as `toText` returns it.
 * @param language BCP 47 tag of the text's language. Default, also for a malformed tag: the rules common to all languages.
 * @returns The number of words.
 * @example
 * ```ts
 * import { countWords } from 'wp-faq-seo/content'
 *
 * countWords("Don't panic: it's 42.") // 4
 * countWords('我们去。', 'zh') // 2
 * ```
 */
export function countWords(text: string, language?: string): number {
  return countTo(Number.POSITIVE_INFINITY, text, language)
}

/** Whether {@link countWords} would count at least `minimum` words. Reads no more of the text than necessary. */
export function hasWords(text: string, minimum: number, language?: string): boolean {
  return !(countTo(minimum, text, language) < minimum)
}

/** Counts the words in a text. May stop as soon as the count has reached `limit`. */
function countTo(limit: number, text: string, language: string | undefined): number {
  let count = 0
  /** How often each other token occurs. No word contains white space, so a token is counted once. */
  const others = new Map<string, number>()
  for (let position = 0; position < text.length && count < limit; ) {
    PLAIN_WORDS.lastIndex = position
    if (PLAIN_WORDS.test(text)) {
      count += countPlainWords(text.slice(position, PLAIN_WORDS.lastIndex))
      position = PLAIN_WORDS.lastIndex
      continue
    }
    TOKEN.lastIndex = position
    TOKEN.test(text)
    const token = text.slice(position, TOKEN.lastIndex).trimEnd()
    if (JOINED.test(token)) count += token.split(JOINT).length
    else if (!MARKS.test(token)) others.set(token, (others.get(token) ?? 0) + 1)
    position = TOKEN.lastIndex
  }
  return others.size === 0 ? count : count + countSegments(others, limit - count, language)
}

/**
 * Counts the words in tokens, each as often as it occurs. The segmenter reads all of them as one text, because it takes much longer
 * to start than to read: a line break separates words like the end of a text.
 */
function countSegments(
  tokens: ReadonlyMap<string, number>,
  limit: number,
  language: string | undefined,
): number {
  const occurrences = [...tokens.values()]
  let count = 0
  let index = 0
  for (const { segment, isWordLike } of segmentsOf([...tokens.keys()].join('\n'), 'word', language)) {
    if (segment === '\n') index++
    else if (isWordLike) count += occurrences[index] ?? 0
    if (count >= limit) break
  }
  return count
}

/**
 * Estimates how long it takes to read a text, in whole minutes.
 *
 * The speeds come from a study of 17 languages, in words per minute (Japanese: characters per minute). Other languages
 * use 183 words per minute.
 * @see https://doi.org/10.1167/iovs.11-8284 Trauzettel-Klosinski, Dietz: Standardized Assessment of Reading Performance (2012)
 * @param text Plain text, as `toText` returns it.
 * @param language BCP 47 tag of the text's language. Only the primary language matters.
 * @returns Minutes: 0 for a text without words, otherwise at least 1.
 * @example
 * ```ts
 * import { readingMinutes } from 'wp-faq-seo/content'
 *
 * readingMinutes('word '.repeat(684), 'en-US') // 3
 * readingMinutes('Short.') // 1
 * readingMinutes('') // 0
 * ```
 */
export function readingMinutes(text: string, language?: string): number {
  const minutes = exactMinutes(text, language)
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes))
}

/** The result of {@link readingMinutes}, not rounded. */
export function exactMinutes(text: string, language?: string): number {
  const primary = /^[a-z]*/.exec(language?.toLowerCase() ?? '')?.[0] ?? ''
  const amount = primary === 'ja' ? countCharacters(text) : countWords(text, language)
  return amount / (READING_SPEEDS.get(primary) ?? 183)
}

/** The number of words in a match of {@link PLAIN_WORDS}. */
function countPlainWords(match: string): number {
  const isOpen = !match.endsWith(' ') && !match.endsWith('\n')
  return countOf(' ', match) + countOf('\n', match) + (isOpen ? 1 : 0)
}

function countOf(character: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

/**
 * Words with only punctuation around them, each with a space or line break after it. The slow segmenter would find one word in each, in
 * any language, so it only has to read the rest. Latin, Greek, Cyrillic, Hebrew and Arabic letters never separate words from each other,
 * nor do Korean ones. The number of words is limited, because the engine keeps a stack for each.
 */
const PLAIN_WORDS =
  /(?:["'([“‘„«]*(?:[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0391-\u03a1\u03a3-\u03ce\u0400-\u0481\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3]+(?:(?<=[A-Za-z])['’][A-Za-z]+|(?<=[0-9])[.,][0-9]+)*|[\uac00-\ud7a3]+)["')\]”’»,;:.!?…،؛؟%]*(?:[ \n]|$)){1,100}/y
const TOKEN = /\S*\s*/y
/** Latin words and numbers joined by hyphens, and times such as 9:30: each part is a word, in any language. */
const JOINED =
  /^["'([“‘„«]*[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:(?:-|(?<=[0-9]):(?=[0-9]))[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)+["')\]”’»,;:.!?…]*$/
const JOINT = /-|:(?=[0-9])/
/** Marks that are no words, in any language. */
const MARKS = /^["'()“”‘’„«»,;:.!?…–—&%<>§/+=*|-]*$/

const READING_SPEEDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['ja', 357],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
  ['zh', 158],
])

function countCharacters(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) count++
  return count
}
