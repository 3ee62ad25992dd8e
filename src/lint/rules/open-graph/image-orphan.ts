import { groupImages } from '../../facts/open-graph-images.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O03',
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

export const about: RuleDescription = {
  summary: 'og:image:width or another property of a picture stands before any picture.',
  why: 'Structured properties belong to the picture in front of them: these belong to none.',
  source: 'https://ogp.me/#structured',
  bad: {
    html: '<meta property="og:image:width" content="1200"><meta property="og:image" content="https://www.example.com/a.jpg">',
  },
  good: {
    html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200">',
  },
}
