import type { QuestionPattern } from '../question-pattern.js'

/**
 * The accordion of WPBakery Page Builder (its tabs use the same panels) and its FAQ element.
 * @see https://wpbakery.com/
 */
export const WPBAKERY: QuestionPattern = {
  source: 'wpbakery-accordion',
  kind: 'disclosure',
  item: '.vc_tta-accordion .vc_tta-panel, .vc_toggle',
  question: ['.vc_tta-title-text', '.vc_toggle_title h4', '.vc_toggle_title'],
  answer: '.vc_tta-panel-body, .vc_toggle_content',
}
