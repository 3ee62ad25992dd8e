import { decodeEntities } from '../../../content/html/entities.js'
import { hasVisibleText } from '../../../content/html/visible-text.js'
import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'texts'> = {
  code: 'G26',
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

export const about: RuleDescription = {
  summary: 'A plain text of the graph has a character reference in it.',
  why: 'Nothing is decoded inside a script: readers get the reference as it is written.',
  source: 'https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'What&#8217;s the fee?' } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'What’s the fee?' } },
}
