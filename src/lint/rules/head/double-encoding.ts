import { quote } from '../../../internal/quote.js'
import { findDoubleEncoding } from '../../facts/text/double-encoding.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'writtenTexts'> = {
  severity: 'warning',
  needs: ['writtenTexts'],
  help: 'Correct the text in WordPress, and import data as UTF-8.',
  check({ writtenTexts }, report) {
    for (const { text, place } of writtenTexts) {
      const wrong = findDoubleEncoding(text)
      if (wrong === undefined) continue
      report(place, `The text contains ${quote(wrong.found)}, which is ${quote(wrong.meant)} encoded twice.`)
    }
  },
}
