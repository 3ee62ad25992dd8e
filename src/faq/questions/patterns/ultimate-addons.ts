import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ widget of Ultimate Addons for Elementor.
 * @see https://ultimateelementor.com/widgets/faq-schema/
 */
export const ULTIMATE_ADDONS: QuestionPattern = {
  source: 'ultimate-addons-faq',
  kind: 'faq',
  item: '.uael-faq-accordion',
  question: ['.uael-question-span', '.uael-accordion-title'],
  answer: '.uael-accordion-content',
  drop: '.uael-accordion-icon',
}
