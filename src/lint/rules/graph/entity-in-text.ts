import { decodeEntities } from '../../../content/html/entities.js'
import { hasVisibleText } from '../../../content/html/visible-text.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Decode the text: WordPress sends it with references in it.',
  check({ texts, isOwnText }, report) {
    for (const { text, name, isInTag, place } of texts) {
      if (isInTag || !text.includes('&')) continue
      const left = text.match(/&#?\w{1,31};/g)?.find((found) => decodeEntities(found) !== found)
      // A text of blanks is as good as none, which is another rule's.
      if (left === undefined || isOwnText(left) || !hasVisibleText(text)) continue
      report(place, `${name} has the character reference ${quote(left)}.`)
    }
  },
}
