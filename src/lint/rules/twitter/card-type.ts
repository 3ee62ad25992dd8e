import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Use summary, summary_large_image, app or player.',
  check({ tags }, report) {
    for (const tag of tags.metas('twitter:card')) {
      const card = contentOf(tag).trim()
      if (!CARDS.includes(card)) report(tag.place, `twitter:card ${quote(card)} is unknown.`)
    }
  },
}

const CARDS: readonly string[] = ['summary', 'summary_large_image', 'app', 'player']
