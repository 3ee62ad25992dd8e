import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion and toggle of Divi, and the blocks of Divi 5.
 * @see https://www.elegantthemes.com/gallery/divi/
 */
export const DIVI: QuestionPattern = {
  source: 'divi-toggle',
  kind: 'disclosure',
  item: '.et_pb_toggle',
  question: '.et_pb_toggle_title',
  answer: '.et_pb_toggle_content',
  block: {
    name: 'divi/accordion-item',
    question: 'title.innerContent.desktop.value',
    answer: 'content.innerContent.desktop.value',
  },
}
