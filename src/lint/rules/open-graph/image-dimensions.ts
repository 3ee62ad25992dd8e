import { quote } from '../../../internal/quote.js'
import { groupImages } from '../../facts/open-graph-images.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O02',
  severity: 'warning',
  needs: ['tags'],
  help: 'Give every picture both og:image:width and og:image:height, in pixels.',
  check({ tags }, report) {
    for (const { root, properties } of groupImages(tags)) {
      if (root === undefined) continue
      const missing = SIZES.filter((name) => !properties.has(name))
      if (missing.length > 0) report(root.place, `The picture has no ${missing.join(' and no ')}.`)
      for (const name of SIZES) {
        const tag = properties.get(name)
        if (tag === undefined || /^\s*0*[1-9]\d{0,8}\s*$/.test(contentOf(tag))) continue
        report(tag.place, `${name} is ${quote(contentOf(tag))}, not a number of pixels.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'A picture of Open Graph lacks width or height, or has one that is no positive whole number.',
  why: 'Networks lay out the first share before they have the picture; where only some pictures say their size, readers put it to the wrong one.',
  source: 'https://ogp.me/#structured',
  bad: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  good: {
    html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
  },
}

const SIZES: readonly string[] = ['og:image:width', 'og:image:height']
