import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'T02',
  severity: 'warning',
  needs: ['tags'],
  help: 'Give the page a picture, or the card summary.',
  check({ tags }, report) {
    const [card] = tags.metas('twitter:card')
    if (card === undefined || contentOf(card).trim() !== 'summary_large_image') return
    const images = IMAGES.flatMap((name) => tags.metas(name))
    if (images.every((image) => contentOf(image).trim() === '')) {
      report(card.place, 'The card is made for a large picture, and there is none.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'The card is summary_large_image, and neither twitter:image nor og:image is there.',
  why: 'The card is then shown without a picture, or not at all.',
  source: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
  bad: { html: '<meta name="twitter:card" content="summary_large_image">' },
  good: { html: '<meta name="twitter:card" content="summary">' },
}

const IMAGES: readonly string[] = ['twitter:image', 'twitter:image:src', 'og:image', 'og:image:url']
