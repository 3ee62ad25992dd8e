/** The question marks of the scripts that have one of their own; Greek asks with a semicolon. */
const ENDS_IN_QUESTION_MARK =
  /[?\u037e\u055e\u061f\u1367\u2e2e\ufe56\uff1f]["'’”»“)\]]*\s*$|[\u0370-\u03ff\u1f00-\u1fff];\s*$/

/** Whether a text ends in a question mark of any script. */
export function asks(text: string): boolean {
  return ENDS_IN_QUESTION_MARK.test(text)
}
