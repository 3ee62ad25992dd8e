import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordions of Bricks.
 * @see https://bricksbuilder.io/
 */
export const BRICKS: QuestionPattern = {
  source: 'bricks-accordion',
  kind: 'disclosure',
  item: '.brxe-accordion .accordion-item, .brxe-accordion-nested > *',
  question: '.accordion-title-wrapper',
  answer: '.accordion-content-wrapper',
}
