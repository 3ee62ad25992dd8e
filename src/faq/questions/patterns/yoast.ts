import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ block of Yoast SEO. The answer is all that follows the question: it is printed as one paragraph, which a
 * browser ends where a list or another paragraph begins in it.
 * @see https://developer.yoast.com/features/schema/pieces/question/
 */
export const YOAST: QuestionPattern = {
  source: 'yoast-faq-block',
  kind: 'faq',
  item: '.schema-faq-section',
  question: '.schema-faq-question',
  unwrap: 'p.schema-faq-answer',
}
