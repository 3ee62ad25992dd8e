import { LOOKAHEAD, lastSentenceEnd, segmentsOf, startOfWord } from './segments.js'

/** Options of {@link truncateText}. */
export interface TruncateOptions {
  /**
   * Where the text may be cut: after a sentence, a word or any character. Default: `word`. If not even one sentence
   * fits, the text is cut after a word; if not even one word fits, after a character.
   */
  readonly at?: 'sentence' | 'word' | 'grapheme' | undefined
  /** What replaces the rest of the text. Default: `…`. Not added after a whole sentence. */
  readonly ellipsis?: string | undefined
  /** BCP 47 tag of the text's language. Default, also for a malformed tag: the rules common to all languages. */
  readonly language?: string | undefined
}

/**
 * Shortens a text to a number of characters as a reader counts them.
 *
 * Counts graphemes: a letter with its accents or an emoji with its modifiers is one character and is never split.
 * Character references that are left in the text (`&hellip;`) are not split either. Trims white space, commas, dashes
 * and the like before the ellipsis. Reads only the beginning of a long text. Never throws.
 * @see https://www.unicode.org/reports/tr29/
 * @param text Plain text.
 * @param limit The maximum length of the result in graphemes, including the ellipsis.
 * @returns The text if it fits, otherwise its beginning and the ellipsis.
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

// Characters that never combine with each other into one grapheme: Latin, Greek, Cyrillic, Hebrew, Arabic, CJK, Korean and their
// punctuation, without the combining marks of these blocks, joiners and emoji. The segmenter handles texts with any other character.
const SINGLE_CHARACTERS =
  /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u060c\u061b\u061f-\u064a\u0660-\u066f\u0671-\u06d5\u2010-\u2027\u2030-\u203b\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/

/** The index after the first `count` graphemes of a text, or after all if it has fewer. */
function offsetOf(text: string, count: number): number {
  if (!(count >= 1)) return 0
  if (SINGLE_CHARACTERS.test(text.slice(0, count + 1))) return Math.min(Math.floor(count), text.length)
  let graphemes = 0
  for (const { index } of segmentsOf(text, 'grapheme')) {
    if (graphemes++ === Math.floor(count)) return index
  }
  return text.length
}

function countGraphemes(text: string): number {
  return SINGLE_CHARACTERS.test(text) ? text.length : [...segmentsOf(text, 'grapheme')].length
}

/** The end of the last word that ends at the offset or before it; 0 if there is none. */
function lastWordEnd(text: string, offset: number, language: string | undefined): number {
  if (BREAKING_SPACE.test(text.charAt(offset))) return offset
  let start = offset
  while (start > 0 && !BREAKING_SPACE.test(text.charAt(start - 1))) start--
  const word = text.slice(start, offset + LOOKAHEAD)
  if (!SPACELESS_SCRIPT.test(word.slice(0, offset - start + 1))) return start
  return start + startOfWord(word, offset - start, language)
}

const BREAKING_SPACE = /[^\S\u00a0\u202f\ufeff]/
// Scripts that do not put spaces between words: https://www.unicode.org/reports/tr29/#Word_Boundaries
const SPACELESS_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The offset, or the start of the character reference that a cut there would split. */
function beforeReference(text: string, offset: number): number {
  const reference = referenceAround(text, offset)
  return reference !== undefined && offset < reference.end ? reference.start : offset
}

/** Moves the offset back over characters that must not come before an ellipsis. */
function trimEnd(text: string, offset: number): number {
  let end = offset
  while (end > 0 && DANGLING.test(text.charAt(end - 1)) && referenceAround(text, end) === undefined) end--
  return end
}

// White space, dashes, opening brackets and quotes, and the punctuation inside or at the end of a sentence.
const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.…·、。，；：]/u

/** The character reference that starts before the offset and ends at it or after it. */
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
