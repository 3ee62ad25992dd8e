import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Otter Blocks.
 * @see https://wordpress.org/plugins/otter-blocks/
 */
export const OTTER: QuestionPattern = {
  source: 'otter-accordion',
  kind: 'disclosure',
  item: 'details.wp-block-themeisle-blocks-accordion-item',
  question: '.wp-block-themeisle-blocks-accordion-item__title',
  answer: '.wp-block-themeisle-blocks-accordion-item__content',
}
