/**
 * A question as it is compared: in lower case, in one form of Unicode and of white space, with quotes, apostrophes and
 * dashes as they are typed, without the marks around it. Nothing else is guessed: two questions are the same only where
 * they have the same words.
 *
 * @see https://unicode.org/reports/tr15/
 */
export function foldQuestion(question: string): string {
  let folded = question.toLowerCase()
  if (!PLAIN.test(folded)) {
    folded = folded.normalize('NFC')
    folded = folded.replace(TYPOGRAPHY, (character, double?: string, single?: string, dash?: string) => {
      if (double !== undefined) return '"'
      if (single !== undefined) return "'"
      return dash !== undefined ? '-' : character === '…' ? '...' : ''
    })
  }
  if (UNEVEN.test(folded)) folded = folded.replace(/\s+/g, ' ').replace(/--+/g, '-')
  let start = 0
  let end = folded.length
  while (start < end && MARKS_AT_START.includes(folded.charAt(start))) start++
  while (start < end && MARKS_AT_END.includes(folded.charAt(end - 1))) end--
  return folded.slice(start, end)
}

/** White space or dashes that are written in another way. */
const UNEVEN = /[^\S ]| {2}|--/

const PLAIN = /^[a-z0-9 ,.?!"'-]*$/

/**
 * What typography, which WordPress adds to what was typed, and editors differ in: quotes, apostrophes, dashes, dots, and
 * the places where a line may be broken, which nobody sees.
 * https://developer.wordpress.org/reference/functions/wptexturize/
 */
const TYPOGRAPHY = /([“”„‟«»″〝〞＂])|([‘’‚‛‹›′ʼ`´＇])|([‐-―−－])|…|[\u00ad\u200b\u2060]/g

const MARKS_AT_START = ' ¿⸘'

/** Question marks of all scripts and what stands in their place; the Greek one is a semicolon to Unicode (NFC). */
const MARKS_AT_END = ' ?:;.!՞؟፧⁇⁈⁉‽⸮︖﹖！：？⳺⳻'
