import { groupImages } from '../../facts/tags/open-graph-images.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Print og:image first, then what describes it.',
  check({ tags }, report) {
    for (const { root, properties } of groupImages(tags)) {
      if (root !== undefined) continue
      for (const [name, { place }] of properties) report(place, `${name} stands before any og:image.`)
    }
  },
}
