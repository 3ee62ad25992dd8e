import type { QuestionPattern } from '../question-pattern.js'

/**
 * The blocks of Structured Content as they are saved: a list in one block, and later one block an item.
 * @see https://wordpress.org/plugins/structured-content/
 */
export const STRUCTURED_CONTENT_BLOCKS: readonly QuestionPattern[] = [
  {
    source: 'structured-content-faq',
    kind: 'faq',
    block: {
      name: 'structured-content/faq',
      list: 'elements',
      question: 'question',
      answer: 'answer',
      visible: 'visible',
    },
  },
  {
    source: 'structured-content-faq',
    kind: 'faq',
    block: { name: 'structured-content/faq-item', question: 'question', visible: 'visible' },
  },
]
