import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Essential Addons for Elementor.
 * @see https://wordpress.org/plugins/essential-addons-for-elementor-lite/
 */
export const ESSENTIAL_ADDONS: QuestionPattern = {
  source: 'essential-addons-accordion',
  kind: 'disclosure',
  item: '.eael-accordion-list',
  question: '.eael-accordion-tab-title',
  answer: '.eael-accordion-content',
  unstableId: /^elementor-tab-/,
}
