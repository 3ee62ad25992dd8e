import { hasVisibleText } from '../../../content/html/visible-text.js'
import { quote } from '../../../internal/quote.js'
import { findReference } from '../../facts/text/find-reference.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Decode text from WordPress before you put it in the graph.',
  check({ texts, isOwnText }, report) {
    for (const { text, name, isInTag, place } of texts) {
      const left = isInTag ? undefined : findReference(text, isOwnText)
      // Another rule reports a text without visible characters.
      if (left === undefined || !hasVisibleText(text)) continue
      report(place, `${name} contains the character reference ${quote(left)}.`)
    }
  },
}
