/**
 * The question marks of all scripts that have one, and those of emoji. U+037E is the Greek one, which Unicode normalizes to a semicolon.
 */
export const QUESTION_MARKS = '?\u037e՞؟፧⸮﹖？⁇⁈⁉‽❓❔'

/** What may follow a question mark: closing quotes and brackets, exclamation marks, emoji, and invisible characters. */
const CLOSING =
  /["'!！\p{Pi}\p{Pf}\p{Pe}\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\s]/u

/** Greek text is usually typed with a semicolon for its question mark. */
const GREEK_QUESTION = /[\u0370-\u03ff\u1f00-\u1fff];$/

/** In Armenian, the mark is on the stressed vowel of the word that asks. */
const ARMENIAN_MARK = '՞'

/** Whether text ends in a question mark of any script, or asks in Armenian. */
export function endsInQuestionMark(text: string): boolean {
  let end = text.length
  for (let last = lastCharacter(text, end); last !== ''; last = lastCharacter(text, end)) {
    if (QUESTION_MARKS.includes(last)) return true
    if (!CLOSING.test(last)) break
    end -= last.length
  }
  return GREEK_QUESTION.test(text.slice(Math.max(0, end - 2), end)) || text.includes(ARMENIAN_MARK)
}

/** The character before an index, which may be two code units long. Empty at the start. */
function lastCharacter(text: string, end: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(end - 1))
  return text.slice(Math.max(0, end - (isPair ? 2 : 1)), end)
}
