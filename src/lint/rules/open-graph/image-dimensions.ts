import { quote } from '../../../internal/quote.js'
import { groupImages } from '../../facts/tags/open-graph-images.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'warning',
  needs: ['tags'],
  help: 'Add og:image:width and og:image:height, in pixels, to every image.',
  check({ tags, pageKind }, report) {
    // The image of a profile is an avatar, whose size WordPress does not know.
    if (pageKind === 'profile') return
    for (const { root, properties } of groupImages(tags)) {
      if (root === undefined) continue
      const missing = SIZES.filter((name) => !properties.has(name))
      if (missing.length > 0) report(root.place, `The image has no ${missing.join(' and no ')}.`)
      for (const name of SIZES) {
        const tag = properties.get(name)
        if (tag === undefined || /^\s*0*[1-9]\d{0,8}\s*$/.test(contentOf(tag))) continue
        report(tag.place, `${name} is ${quote(contentOf(tag))}, not a number of pixels.`)
      }
    }
  },
}

const SIZES: readonly string[] = ['og:image:width', 'og:image:height']
