import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Accordion Blocks.
 * @see https://wordpress.org/plugins/accordion-blocks/
 */
export const ACCORDION_BLOCKS: QuestionPattern = {
  source: 'accordion-blocks',
  kind: 'disclosure',
  item: '.c-accordion__item',
  question: '.c-accordion__title',
  answer: '.c-accordion__content',
}
