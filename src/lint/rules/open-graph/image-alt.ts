import { groupImages } from '../../facts/tags/open-graph-images.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'info',
  needs: ['tags'],
  help: 'Describe the image in og:image:alt.',
  check({ tags }, report) {
    for (const { root, properties } of groupImages(tags)) {
      if (root !== undefined && !properties.has('og:image:alt')) {
        report(root.place, 'The image has no og:image:alt.')
      }
    }
  },
}
