import { decodeEntities } from '../../../content/html/entities.js'
import { hasVisibleText } from '../../../content/html/visible-text.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Decode text from WordPress before you put it in the graph.',
  check({ texts, isOwnText }, report) {
    for (const { text, name, isInTag, place } of texts) {
      if (isInTag || !text.includes('&')) continue
      const left = text.match(/&#?\w{1,31};/g)?.find((found) => decodeEntities(found) !== found)
      // Another rule reports a text without visible characters.
      if (left === undefined || isOwnText(left) || !hasVisibleText(text)) continue
      report(place, `${name} contains the character reference ${quote(left)}.`)
    }
  },
}
