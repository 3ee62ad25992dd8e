import { groupImages } from '../../facts/open-graph-images.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O04',
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

export const about: RuleDescription = {
  summary: 'A picture of Open Graph has no og:image:alt.',
  why: 'Who cannot see the picture of a shared link is told nothing of it.',
  source: 'https://ogp.me/#structured',
  bad: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  good: {
    html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:alt" content="A class room">',
  },
}
