import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ block of Rank Math, as the plugin renders it and as it is saved.
 * @see https://wordpress.org/plugins/seo-by-rank-math/
 */
export const RANK_MATH: QuestionPattern = {
  source: 'rank-math-faq-block',
  kind: 'faq',
  item: '.rank-math-list-item, .rank-math-faq-item',
  question: '.rank-math-question',
  answer: '.rank-math-answer',
  unstableId: /^rm-faq-/,
  block: {
    name: 'rank-math/faq-block',
    list: 'questions',
    question: 'title',
    answer: 'content',
    id: 'id',
    visible: 'visible',
  },
}
