import { hasVisibleText } from '../../../content/html/visible-text.js'
import { hasMedia } from '../../facts/text/markup-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'error',
  needs: ['answers'],
  help: 'Answer the question, or remove it.',
  check({ answers }, report) {
    for (const { html, elements, place } of answers) {
      if (!hasVisibleText(html) && !hasMedia(elements)) report(place, 'The answer has no visible text.')
    }
  },
}
