import { groupImages } from '../../facts/tags/open-graph-images.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<
  'tags',
  {
    readonly minWidth: number
    readonly minHeight: number
    readonly minRatio: number
    readonly maxRatio: number
  }
> = {
  severity: 'info',
  needs: ['tags'],
  options: { minWidth: 600, minHeight: 315, minRatio: 1.5, maxRatio: 2.4 },
  help: 'Use an image of 1200 × 630 pixels.',
  check({ tags }, report, { minWidth, minHeight, minRatio, maxRatio }) {
    for (const { root, properties } of groupImages(tags)) {
      const [width = 0, height = 0] = ['og:image:width', 'og:image:height'].map((name) => {
        const tag = properties.get(name)
        return tag === undefined ? 0 : Number(contentOf(tag))
      })
      if (root === undefined || !(width > 0 && height > 0)) continue
      if (width < minWidth || height < minHeight) {
        report(root.place, `The image is ${width} × ${height} pixels: previews may show it small.`)
      } else if (width / height < minRatio || width / height > maxRatio) {
        report(root.place, `The image is ${width} × ${height} pixels: previews may crop it.`)
      }
    }
  },
}
