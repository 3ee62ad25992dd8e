import { quote } from '../../../internal/quote.js'
import { findUnbalanced } from '../../facts/text/markup-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'warning',
  needs: ['answers'],
  help: 'Close every element in order, as sanitizeHtml does.',
  check({ answers }, report) {
    for (const { html, place } of answers) {
      const found = findUnbalanced(html)
      if (found !== undefined) report(place, `The tags of the answer are not balanced at ${quote(found)}.`)
    }
  },
}
