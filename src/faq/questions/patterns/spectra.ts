import type { QuestionPattern } from '../question-pattern.js'

/**
 * The FAQ block of Spectra.
 * @see https://wordpress.org/plugins/ultimate-addons-for-gutenberg/
 */
export const SPECTRA: QuestionPattern = {
  source: 'spectra-faq',
  kind: 'faq',
  item: '.uagb-faq-item',
  question: '.uagb-question',
  answer: '.uagb-faq-content',
  block: { name: 'uagb/faq-child', question: 'question', answer: 'answer' },
}
