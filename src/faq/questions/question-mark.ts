/** The question marks of all scripts that have one. U+037E is the Greek one, which Unicode normalizes to a semicolon. */
export const QUESTION_MARKS = '?\u037e՞؟፧⸮﹖？⁇⁈⁉‽'

/** Closing quotes, brackets and exclamation marks, which may follow a question mark. */
const CLOSING = /["'’”»“)\]!！\s]/

/** Greek text is usually typed with a semicolon for its question mark. */
const GREEK_QUESTION = /[\u0370-\u03ff\u1f00-\u1fff];$/

/** Whether text ends in a question mark of any script. */
export function endsInQuestionMark(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--
  if (end === 0) return false
  return (
    QUESTION_MARKS.includes(text.charAt(end - 1)) ||
    GREEK_QUESTION.test(text.slice(Math.max(0, end - 2), end))
  )
}
