import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of GenerateBlocks Pro; its first version wraps an answer without a class.
 * @see https://generatepress.com/blocks/
 */
export const GENERATEBLOCKS: QuestionPattern = {
  source: 'generateblocks-accordion',
  kind: 'disclosure',
  item: '.gb-accordion__item',
  question: ['.gb-accordion__toggle .gb-button-text', '.gb-accordion__toggle'],
  answer: ['.gb-accordion__content', 'rest'],
  drop: '.gb-accordion__toggle-icon',
}
