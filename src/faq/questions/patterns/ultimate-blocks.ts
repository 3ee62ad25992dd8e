import type { QuestionPattern } from '../question-pattern.js'

/**
 * The content toggle of Ultimate Blocks.
 * @see https://wordpress.org/plugins/ultimate-blocks/
 */
export const ULTIMATE_BLOCKS: QuestionPattern = {
  source: 'ultimate-blocks-accordion',
  kind: 'disclosure',
  item: '.wp-block-ub-content-toggle-accordion',
  question: '.wp-block-ub-content-toggle-accordion-title',
  answer: '.wp-block-ub-content-toggle-accordion-content-wrap',
}
