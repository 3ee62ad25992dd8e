import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ block of Schema & Structured Data for WP.
 * @see https://wordpress.org/plugins/schema-and-structured-data-for-wp/
 */
export const SASWP: QuestionPattern = {
  source: 'saswp-faq-block',
  kind: 'faq',
  item:
    '.saswp-faq-block-section > li, ' +
    '.saswp-faq-block-section > ol > li, ' +
    '.saswp-faq-block-section > ul > li, ' +
    '.saswp-faq-block-section > div > ol > li, ' +
    '.saswp-faq-block-section > div > ul > li',
  question: ['.saswp-faq-question-title', ':scope > h2, :scope > h3, :scope > h4, :scope > h5, :scope > h6'],
  block: {
    name: 'saswp/faq-block',
    list: 'items',
    question: 'title',
    answer: 'description',
  },
}
