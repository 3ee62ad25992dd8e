import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion and toggle of Elementor. Its tabs have the same parts, but other items.
 * @see https://wordpress.org/plugins/elementor/
 */
export const ELEMENTOR_ACCORDION: QuestionPattern = {
  source: 'elementor-accordion',
  kind: 'disclosure',
  item: '.elementor-accordion-item, .elementor-toggle-item',
  question: [
    '.elementor-accordion-title, .elementor-toggle-title',
    '.elementor-tab-title a',
    '.elementor-tab-title',
  ],
  answer: '.elementor-tab-content',
  unstableId: /^elementor-tab-/,
}
