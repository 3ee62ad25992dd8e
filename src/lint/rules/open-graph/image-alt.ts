import { groupImages } from '../../facts/tags/open-graph-images.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'info',
  needs: ['tags'],
  help: 'Say in og:image:alt what the picture shows.',
  check({ tags }, report) {
    for (const { root, properties } of groupImages(tags)) {
      if (root !== undefined && !properties.has('og:image:alt')) {
        report(root.place, 'The picture has no alternative text.')
      }
    }
  },
}
