import { segmentsOf, startOfWord } from './segments.js'

/** Options of {@link truncateText}. */
export interface TruncateOptions {
  /**
   * Where the text may be cut: behind a whole sentence, behind a whole word (where absent), or behind any character.
   * Where not even one sentence fits it is cut behind a word, where not even one word fits behind a character.
   */
  readonly at?: 'sentence' | 'word' | 'grapheme' | undefined
  /** What stands for the rest of the text, `…` where absent. Behind a whole sentence there is none. */
  readonly ellipsis?: string | undefined
  /** BCP 47 tag of the text's language. Absent or malformed: the rules common to all languages. */
  readonly language?: string | undefined
}

/**
 * Shortens a text to a number of characters, as a reader counts them.
 *
 * What counts is the grapheme: a letter with its accents or an emoji with its modifiers is one character, and is never
 * split; nor is a character reference that is left in the text (`&hellip;`). White space, commas, dashes and their like are
 * trimmed before the ellipsis. However long the text is, only its begin is looked at; nothing throws.
 * @see https://www.unicode.org/reports/tr29/
 * @param text Plain text.
 * @param limit The greatest length of the result in graphemes, ellipsis included.
 * @returns The text itself where it fits, else its begin.
 * @example
 * ```ts
 * import { truncateText } from 'wp-faq-seo/content'
 *
 * truncateText('To be, or not to be', 10) // 'To be, or…'
 * truncateText('To be, or not to be', 8) // 'To be…'
 * truncateText('It is. It may not be.', 12, { at: 'sentence' }) // 'It is.'
 * ```
 */
export function truncateText(text: string, limit: number, options: TruncateOptions = {}): string {
  if (text.length <= limit) return text
  const { at = 'word', ellipsis = '…', language } = options
  const room = offsetOf(text, limit)
  if (room === text.length) return text
  if (at === 'sentence') {
    const end = lastSentenceEnd(text, room, language)
    if (end > 0) return text.slice(0, end)
  }
  const rest = limit - countGraphemes(ellipsis)
  if (!(rest >= 0)) return text.slice(0, room)
  const cut = beforeReference(text, offsetOf(text, rest))
  const end = at === 'grapheme' ? 0 : trimEnd(text, beforeReference(text, lastWordEnd(text, cut, language)))
  return text.slice(0, end > 0 ? end : trimEnd(text, cut)) + ellipsis
}

// Characters that no grapheme has beside another one: Latin, Greek, Cyrillic, CJK and their punctuation. The combining
// marks of these blocks, joiners and emoji are left out; where they come up, the segmenter decides.
const SINGLE_CHARACTERS =
  /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*$/

/** Where the first graphemes of a text end, that many or as many as there are. */
function offsetOf(text: string, count: number): number {
  if (!(count >= 1)) return 0
  if (SINGLE_CHARACTERS.test(text.slice(0, count + 1))) return Math.min(Math.floor(count), text.length)
  let seen = 0
  for (const { index } of segmentsOf(text, 'grapheme')) {
    if (seen++ === Math.floor(count)) return index
  }
  return text.length
}

function countGraphemes(text: string): number {
  return SINGLE_CHARACTERS.test(text) ? text.length : [...segmentsOf(text, 'grapheme')].length
}

/** Where the last sentence ends that ends within the room, white space behind it aside; 0 where none does. */
function lastSentenceEnd(text: string, room: number, language: string | undefined): number {
  // Where a sentence ends shows in what comes behind it.
  const window = text.slice(0, room + LOOKAHEAD)
  let last = 0
  for (const { index, segment } of segmentsOf(window, 'sentence', language)) {
    const end = index + segment.trimEnd().length
    if (end > room) break
    last = end
  }
  return last
}

/** Where the last word ends that ends at the offset or before it; 0 where none does. */
function lastWordEnd(text: string, offset: number, language: string | undefined): number {
  if (BREAKING_SPACE.test(text.charAt(offset))) return offset
  let start = offset
  while (start > 0 && !BREAKING_SPACE.test(text.charAt(start - 1))) start--
  const word = text.slice(start, offset + LOOKAHEAD)
  if (!SPACELESS_SCRIPT.test(word.slice(0, offset - start + 1))) return start
  return start + startOfWord(word, offset - start, language)
}

const LOOKAHEAD = 100
const BREAKING_SPACE = /[^\S\u00a0\u202f\ufeff]/
// Scripts that write words without spaces: https://www.unicode.org/reports/tr29/#Word_Boundaries
const SPACELESS_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The offset, or the begin of the character reference that it would split. */
function beforeReference(text: string, offset: number): number {
  const reference = referenceAround(text, offset)
  return reference !== undefined && offset < reference.end ? reference.start : offset
}

/** The offset less what must not stand before an ellipsis. */
function trimEnd(text: string, offset: number): number {
  let end = offset
  while (end > 0 && DANGLING.test(text.charAt(end - 1)) && referenceAround(text, end) === undefined) end--
  return end
}

// White space, dashes, opening brackets and quotes, and the punctuation that holds a sentence together or ends it.
const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.…·、。，；：]/u

/** The character reference that begins before the offset and ends at it or behind it. */
function referenceAround(text: string, offset: number): { start: number; end: number } | undefined {
  const from = Math.max(0, offset - LONGEST_REFERENCE)
  const found = text.slice(from, offset).lastIndexOf('&')
  if (found < 0) return undefined
  REFERENCE.lastIndex = from + found
  const isAround = REFERENCE.test(text) && REFERENCE.lastIndex >= offset
  return isAround ? { start: from + found, end: REFERENCE.lastIndex } : undefined
}

const LONGEST_REFERENCE = 40
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
