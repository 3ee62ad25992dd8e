import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Print one canonical link, in the head.',
  check({ tags }, report) {
    for (const [index, { isInHead, place }] of tags.links('canonical').entries()) {
      if (index > 0) report(place, 'The page has more than one canonical link.')
      else if (!isInHead) report(place, 'The canonical link is outside the head.')
    }
  },
}
