import type { QuestionPattern } from '../question-pattern.js'

/**
 * Questions marked up with microdata.
 * @see https://schema.org/Question
 */
export const MICRODATA: QuestionPattern = {
  source: 'microdata',
  kind: 'faq',
  item: '[itemtype$="schema.org/Question"]',
  question: ['[itemprop~="name"]'],
  answer: ['[itemprop~="acceptedAnswer"] [itemprop~="text"]', '[itemprop~="acceptedAnswer"]'],
}
