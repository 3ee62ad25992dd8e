import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'warning',
  needs: ['tags'],
  help: 'Add an image, or use the summary card.',
  check({ tags }, report) {
    const [card] = tags.metas('twitter:card')
    if (card === undefined || contentOf(card).trim() !== 'summary_large_image') return
    const images = IMAGES.flatMap((name) => tags.metas(name))
    if (images.every((image) => contentOf(image).trim() === '')) {
      report(card.place, 'The card is summary_large_image, but there is no image.')
    }
  },
}

const IMAGES: readonly string[] = ['twitter:image', 'twitter:image:src', 'og:image', 'og:image:url']
