import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of Elementor that holds other widgets.
 * @see https://wordpress.org/plugins/elementor/
 */
export const ELEMENTOR_NESTED_ACCORDION: QuestionPattern = {
  source: 'elementor-nested-accordion',
  kind: 'disclosure',
  item: 'details.e-n-accordion-item',
  question: '.e-n-accordion-item-title-text',
  unstableId: /^e-n-accordion-item-/,
}
