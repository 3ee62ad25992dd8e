import { quote } from '../../../internal/quote.js'
import { findUnbalanced } from '../../facts/text/markup-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'warning',
  needs: ['answers'],
  help: 'Close what is opened, in turn; sanitizeHtml does.',
  check({ answers }, report) {
    for (const { html, place } of answers) {
      const found = findUnbalanced(html)
      if (found !== undefined) report(place, `The markup of the answer is not balanced at ${quote(found)}.`)
    }
  },
}
