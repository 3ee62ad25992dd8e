import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Essential Blocks.
 * @see https://wordpress.org/plugins/essential-blocks/
 */
export const ESSENTIAL_BLOCKS: QuestionPattern = {
  source: 'essential-blocks-accordion',
  kind: 'disclosure',
  item: '.eb-accordion-wrapper',
  question: '.eb-accordion-title',
  answer: '.eb-accordion-content',
  drop: '.eb-accordion-title-prefix-text, .eb-accordion-title-suffix-text',
}
