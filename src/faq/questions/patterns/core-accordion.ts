import type { QuestionPattern } from '../question-pattern.js'

/**
 * WordPress's accordion block. The icon is before or after the title; ids change with every response.
 * @see https://developer.wordpress.org/block-editor/reference-guides/core-blocks/
 */
export const CORE_ACCORDION: QuestionPattern = {
  source: 'core-accordion',
  kind: 'disclosure',
  item: '.wp-block-accordion-item',
  question: '.wp-block-accordion-heading__toggle-title',
  answer: '.wp-block-accordion-panel',
  unstableId: /^accordion-item-\d+$/,
}
