import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Kadence Blocks.
 * @see https://wordpress.org/plugins/kadence-blocks/
 */
export const KADENCE: QuestionPattern = {
  source: 'kadence-accordion',
  kind: 'disclosure',
  item: '.kt-accordion-pane',
  question: '.kt-blocks-accordion-title',
  answer: '.kt-accordion-panel-inner',
}
