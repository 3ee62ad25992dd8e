import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'T01',
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

export const about: RuleDescription = {
  summary: 'twitter:card is none of the cards that there are.',
  why: 'A link with an unknown card is shown without one.',
  source: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  bad: { html: '<meta name="twitter:card" content="large">' },
  good: { html: '<meta name="twitter:card" content="summary_large_image">' },
}

const CARDS: readonly string[] = ['summary', 'summary_large_image', 'app', 'player']
