import type { QuestionPattern } from '../question-pattern.js'

/**
 * The lists of Quick and Easy FAQs; the index above them repeats the questions.
 * @see https://wordpress.org/plugins/quick-and-easy-faqs/
 */
export const QUICK_AND_EASY_FAQS: QuestionPattern = {
  source: 'quick-and-easy-faqs',
  kind: 'faq',
  item: '.qe-faq-toggle, .qe-faq-list',
  question: ['.qe-toggle-title h4, .qe-list-title h4', '.qe-toggle-title, .qe-list-title'],
  answer: '.qe-toggle-content, .qe-list-content',
  drop: '.qe-faq-top',
}
