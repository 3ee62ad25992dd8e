import type { QuestionPattern } from '../question-pattern.js'

/**
 * The lists of Ultimate FAQ, which are also the content of its posts; ids are random.
 * @see https://wordpress.org/plugins/ultimate-faqs/
 */
export const ULTIMATE_FAQ: QuestionPattern = {
  source: 'ultimate-faq',
  kind: 'faq',
  item: '.ewd-ufaq-faq-div',
  question: '.ewd-ufaq-faq-title-text',
  answer: '.ewd-ufaq-faq-post',
  unstableId: /^ewd-ufaq-/,
}
