import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Stackable.
 * @see https://wordpress.org/plugins/stackable-ultimate-gutenberg-blocks/
 */
export const STACKABLE: QuestionPattern = {
  source: 'stackable-accordion',
  kind: 'disclosure',
  item: 'details.stk-block-accordion',
  question: '.stk-block-accordion__heading .stk-block-heading__text',
  answer: '.stk-block-accordion__content',
}
