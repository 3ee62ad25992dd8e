import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of PublishPress Blocks.
 * @see https://wordpress.org/plugins/advanced-gutenberg/
 */
export const PUBLISHPRESS: QuestionPattern = {
  source: 'publishpress-accordion',
  kind: 'disclosure',
  item: '.advgb-accordion-item',
  question: ['.advgb-accordion-header-title', '.advgb-accordion-header'],
  answer: '.advgb-accordion-body',
  drop: '.advgb-accordion-header-icon',
}
