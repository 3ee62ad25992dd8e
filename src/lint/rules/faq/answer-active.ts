import { quote } from '../../../internal/quote.js'
import { findActive } from '../../facts/text/markup-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'error',
  needs: ['answers'],
  help: 'Use sanitizeHtml with ANSWER_POLICY.',
  check({ answers }, report) {
    for (const { elements, place } of answers) {
      const found = findActive(elements)
      if (found !== undefined) report(place, `The answer contains the active element ${quote(found)}.`)
    }
  },
}
