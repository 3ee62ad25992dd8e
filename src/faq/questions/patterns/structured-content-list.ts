import type { QuestionPattern } from '../question-pattern.js'

/**
 * The first version of the FAQ block of Structured Content, as it is saved: all items in one block.
 * @see https://wordpress.org/plugins/structured-content/
 */
export const STRUCTURED_CONTENT_LIST: QuestionPattern = {
  source: 'structured-content-faq',
  kind: 'faq',
  block: {
    name: 'structured-content/faq',
    list: 'elements',
    question: 'question',
    answer: 'answer',
    visible: 'visible',
  },
}
