import { decodeEntities } from '../../../content/html/entities.js'
import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'texts'> = {
  code: 'H08',
  severity: 'error',
  needs: ['texts'],
  help: 'Decode the text once before it is escaped: WordPress sends it with references in it.',
  check({ texts, isOwnText }, report) {
    for (const { text, isInTag, place } of texts) {
      if (!isInTag || !text.includes('&')) continue
      const left = text
        .match(/&#?\w{1,31};/g)
        ?.find((found) => decodeEntities(found) !== found && !isOwnText(found))
      if (left !== undefined) report(place, `Readers see the character reference ${quote(left)}.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A text of the head still shows a character reference once it is decoded.',
  why: 'It was escaped twice, so that readers see `&#8217;` where an apostrophe was meant.',
  source: 'https://html.spec.whatwg.org/multipage/named-characters.html',
  bad: { html: '<title>What&amp;#8217;s the fee?</title>' },
  good: { html: '<title>What&#8217;s the fee?</title>' },
}
