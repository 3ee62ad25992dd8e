import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'writtenTexts'> = {
  severity: 'warning',
  needs: ['writtenTexts'],
  help: 'Retype the character in WordPress, and import data as UTF-8.',
  check({ writtenTexts }, report) {
    for (const { text, place } of writtenTexts) {
      const index = text.indexOf('\ufffd')
      if (index < 0) continue
      const around = text.slice(Math.max(0, index - 15), index + 15)
      report(place, `The text contains U+FFFD instead of a character: ${quote(around)}.`)
    }
  },
}
