import { foldQuestion } from '../../../faq/questions/normalize-question.js'

/** The letters, digits and symbols of a text in normal form, for comparison. */
export function lettersOf(text: string): string {
  return foldQuestion(text).replace(/[^\p{L}\p{M}\p{N}\p{S}#%&]+/gu, '')
}
