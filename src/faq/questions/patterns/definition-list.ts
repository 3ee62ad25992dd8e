import type { QuestionPattern } from '../question-pattern.js'

/**
 * Definition lists: each term is a question, and the descriptions that follow it are its answer.
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
 */
export const DEFINITION_LIST: QuestionPattern = {
  source: 'definition-list',
  kind: 'disclosure',
  item: 'dl',
  question: 'dt',
  answer: 'dd',
}
