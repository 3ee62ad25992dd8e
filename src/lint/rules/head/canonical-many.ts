import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'H13',
  severity: 'error',
  needs: ['tags'],
  help: 'Print one canonical link, in the head.',
  check({ tags }, report) {
    for (const [index, { isInHead, place }] of tags.links('canonical').entries()) {
      if (index > 0) report(place, 'There is more than one canonical link.')
      else if (!isInHead) report(place, 'The canonical link stands outside the head.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'There is more than one canonical link, or one outside the head.',
  why: 'Search engines ignore all of several canonical links, and those that stand in the body.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: {
    html: '<link rel="canonical" href="https://www.example.com/a/"><link rel="canonical" href="https://www.example.com/b/">',
  },
  good: { html: '<link rel="canonical" href="https://www.example.com/a/">' },
}
