/** The question marks of the scripts that have one of their own. */
const QUESTION_MARK = /[?\u037e\u055e\u061f\u1367\u2e2e\ufe56\uff1f]/
/** What may stand behind one: closing quotes and brackets. */
const CLOSING = /["'’”»“)\]\s]/
/** Greek asks with a semicolon. */
const GREEK_QUESTION = /[\u0370-\u03ff\u1f00-\u1fff];$/

/** Whether a text ends in a question mark of any script. */
export function asks(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--
  return (
    QUESTION_MARK.test(text.charAt(end - 1)) || GREEK_QUESTION.test(text.slice(Math.max(0, end - 2), end))
  )
}
