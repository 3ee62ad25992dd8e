import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ block of All in One SEO: one block for each item.
 * @see https://wordpress.org/plugins/all-in-one-seo-pack/
 */
export const AIOSEO: QuestionPattern = {
  source: 'aioseo-faq-block',
  kind: 'faq',
  item: '.wp-block-aioseo-faq',
  question: '.aioseo-faq-block-question',
  answer: '.aioseo-faq-block-answer',
  hidden: '[data-schema-only="true"]',
}
