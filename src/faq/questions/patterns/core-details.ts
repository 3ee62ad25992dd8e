import type { QuestionPattern } from '../question-pattern.js'

/**
 * WordPress's details block, and every other `<details>`.
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#the-details-element
 */
export const CORE_DETAILS: QuestionPattern = {
  source: 'core-details',
  kind: 'disclosure',
  item: 'details',
  question: ':scope > summary',
}
