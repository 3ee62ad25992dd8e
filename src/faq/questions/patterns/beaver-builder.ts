import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Beaver Builder.
 * @see https://wordpress.org/plugins/beaver-builder-lite-version/
 */
export const BEAVER_BUILDER: QuestionPattern = {
  source: 'beaver-builder-accordion',
  kind: 'disclosure',
  item: '.fl-accordion-item',
  question: '.fl-accordion-button-label',
  answer: '.fl-accordion-content',
}
