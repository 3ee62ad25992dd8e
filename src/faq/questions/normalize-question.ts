import { QUESTION_MARKS } from './question-mark.js'

/**
 * The form in which questions are compared: lower case, Unicode NFC, single spaces, quotes, apostrophes and dashes as they
 * are typed, no punctuation at either end. Two questions are the same only if their words are.
 *
 * @see https://unicode.org/reports/tr15/
 */
export function normalizeQuestion(question: string): string {
  let normalized = question.toLowerCase()
  if (!PLAIN.test(normalized)) {
    normalized = normalized.normalize('NFC')
    normalized = normalized.replace(
      TYPOGRAPHY,
      (character, double?: string, single?: string, dash?: string) => {
        if (double !== undefined) return '"'
        if (single !== undefined) return "'"
        if (dash !== undefined) return '-'
        return OTHERS[character] ?? ''
      },
    )
  }
  if (UNEVEN.test(normalized)) normalized = normalized.replace(/\s+/g, ' ').replace(/--+/g, '-')
  let start = 0
  let end = normalized.length
  while (start < end && MARKS_AT_START.includes(normalized.charAt(start))) start++
  while (start < end && isMarkAtEnd(normalized.charAt(end - 1))) end--
  return normalized.slice(start, end)
}

/** The letters, digits and symbols of text, in the form of {@link normalizeQuestion}: without spaces and punctuation. */
export function lettersOf(text: string): string {
  return lettersOfNormalized(normalizeQuestion(text))
}

/** Does the same as {@link lettersOf} for text that is normalized already. */
export function lettersOfNormalized(normalized: string): string {
  if (PLAIN.test(normalized)) return normalized.replace(/[^a-z0-9]+/g, '')
  return normalized.replace(/[^\p{L}\p{M}\p{N}\p{S}#%&]+/gu, '')
}

/** White space other than single spaces, or several dashes. */
const UNEVEN = /[^\S ]| {2}|--/

/** Text without any typography. */
const PLAIN = /^[a-z0-9 ,.?!"'-]*$/

/**
 * Typography that differs between editors for the same question: quotes, apostrophes, dashes, ellipses, and invisible
 * line-break opportunities. WordPress adds most of it to what was typed, as it does the sign in `5×5`.
 *
 * @see https://developer.wordpress.org/reference/functions/wptexturize/
 */
const TYPOGRAPHY = /([“”„‟«»″〝〞＂])|([‘’‚‛‹›′ʼ`´＇])|([‐-―−－])|…|(?<=\d)×(?=\d)|[\u00ad\u200b\u2060]/g

const OTHERS: Readonly<Record<string, string>> = { '…': '...', '×': 'x' }

const MARKS_AT_START = ' ¿⸘'

/** What is typed in place of a question mark. */
const MARKS_AT_END = ' :;.!︖！：⳺⳻'

function isMarkAtEnd(character: string): boolean {
  return QUESTION_MARKS.includes(character) || MARKS_AT_END.includes(character)
}
