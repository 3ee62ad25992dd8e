import { decodeEntities } from '../../../content/html/entities.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Decode text from WordPress once before you escape it.',
  check({ texts, isOwnText }, report) {
    for (const { text, isInTag, place } of texts) {
      if (!isInTag || !text.includes('&')) continue
      const left = text
        .match(/&#?\w{1,31};/g)
        ?.find((found) => decodeEntities(found) !== found && !isOwnText(found))
      if (left !== undefined) report(place, `The text contains the character reference ${quote(left)}.`)
    }
  },
}
