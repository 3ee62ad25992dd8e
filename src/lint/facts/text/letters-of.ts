import { foldQuestion } from '../../../faq/questions/normalize-question.js'

/** A text as it is compared with another one: its letters, digits and signs in one case and one form. */
export function lettersOf(text: string): string {
  return foldQuestion(text).replace(/[^\p{L}\p{M}\p{N}\p{S}#%&]+/gu, '')
}
