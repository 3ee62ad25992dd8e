import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Write summary, summary_large_image, app or player.',
  check({ tags }, report) {
    for (const tag of tags.metas('twitter:card')) {
      const card = contentOf(tag).trim()
      if (!CARDS.includes(card)) report(tag.place, `There is no card ${quote(card)}.`)
    }
  },
}

const CARDS: readonly string[] = ['summary', 'summary_large_image', 'app', 'player']
