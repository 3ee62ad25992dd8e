import { groupImages } from '../../facts/tags/open-graph-images.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Print og:image first, then its properties.',
  check({ tags }, report) {
    for (const { root, properties } of groupImages(tags)) {
      if (root !== undefined) continue
      for (const [name, { place }] of properties) report(place, `${name} comes before any og:image.`)
    }
  },
}
