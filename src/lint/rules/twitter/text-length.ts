import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<
  'tags',
  { readonly maxTitle: number; readonly maxDescription: number; readonly maxAlt: number }
> = {
  code: 'T03',
  severity: 'info',
  needs: ['tags'],
  options: { maxTitle: 70, maxDescription: 200, maxAlt: 420 },
  help: 'Shorten the text, or leave it to og:*.',
  check({ tags }, report, { maxTitle, maxDescription, maxAlt }) {
    const limits = [
      ['twitter:title', maxTitle],
      ['twitter:description', maxDescription],
      ['twitter:image:alt', maxAlt],
    ] as const
    for (const [name, limit] of limits) {
      const [tag] = tags.metas(name)
      const length = tag === undefined ? 0 : [...contentOf(tag).trim()].length
      if (tag !== undefined && length > limit) {
        report(tag.place, `${name} has ${length} characters; X takes ${limit}.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'twitter:title, twitter:description or twitter:image:alt is longer than X takes.',
  why: 'X cuts off titles at 70, descriptions at 200 and alternative texts at 420 characters.',
  source: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  bad: {
    html: '<meta name="twitter:title" content="Everything that anybody ever wanted to know about what our courses cost">',
  },
  good: { html: '<meta name="twitter:title" content="What do our courses cost?">' },
}
