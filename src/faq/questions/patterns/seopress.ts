import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ blocks of SEOPress: `details` in a wrapper, and the older list, which REST responses omit.
 * @see https://wordpress.org/plugins/wp-seopress/
 */
export const SEOPRESS: QuestionPattern = {
  source: 'seopress-faq-block',
  kind: 'faq',
  item: '.wp-block-wpseopress-faq-block-v2 > details, .wpseopress-faq',
  question: [':scope > summary', '.wpseopress-faq-question'],
  answer: ['.wpseopress-faq-answer', 'rest'],
  block: { name: 'wpseopress/faq-block', list: 'faqs', question: 'question', answer: 'answer' },
}
