import { quote } from '../../../internal/quote.js'
import { findReference } from '../../facts/text/find-reference.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Decode text from WordPress once before you escape it.',
  check({ texts, isOwnText }, report) {
    for (const { text, isInTag, place } of texts) {
      const left = isInTag ? findReference(text, isOwnText) : undefined
      if (left !== undefined) report(place, `The text contains the character reference ${quote(left)}.`)
    }
  },
}
