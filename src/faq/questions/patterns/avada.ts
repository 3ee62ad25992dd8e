import type { QuestionPattern } from '../question-pattern.js'

/**
 * The toggles of Avada.
 * @see https://avada.com/
 */
export const AVADA: QuestionPattern = {
  source: 'avada-toggle',
  kind: 'disclosure',
  item: '.fusion-panel',
  question: '.fusion-toggle-heading',
  answer: '.toggle-content',
}
