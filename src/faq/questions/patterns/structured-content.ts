import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ of Structured Content, as a block and as a shortcode. A saved item is a block around its answer.
 * @see https://wordpress.org/plugins/structured-content/
 */
export const STRUCTURED_CONTENT: QuestionPattern = {
  source: 'structured-content-faq',
  kind: 'faq',
  item: '.sc_fs_faq',
  question: 'h2, h3, h4, h5, h6, p',
  answer: ['.sc_fs_faq__content', ':scope > div > div'],
  block: { name: 'structured-content/faq-item', question: 'question', visible: 'visible' },
}
