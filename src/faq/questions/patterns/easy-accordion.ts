import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Easy Accordion.
 * @see https://wordpress.org/plugins/easy-accordion-free/
 */
export const EASY_ACCORDION: QuestionPattern = {
  source: 'easy-accordion',
  kind: 'disclosure',
  item: '.sp-ea-single',
  question: ['.ea-header a', '.ea-header'],
  answer: ['.ea-body', '.sp-collapse'],
  drop: '.ea-expand-icon',
}
