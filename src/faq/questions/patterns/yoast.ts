import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ block of Yoast SEO. The answer is everything after the question: the plugin prints it as one paragraph, which
 * browsers end where a list or another paragraph begins inside it.
 * @see https://developer.yoast.com/features/schema/pieces/question/
 */
export const YOAST: QuestionPattern = {
  source: 'yoast-faq-block',
  kind: 'faq',
  item: '.schema-faq-section',
  question: '.schema-faq-question',
  unwrap: 'p.schema-faq-answer',
}
