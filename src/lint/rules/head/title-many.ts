import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'H02',
  severity: 'error',
  needs: ['tags'],
  help: 'Let only one of theme, plugin and framework print the title.',
  check({ tags }, report) {
    for (const title of tags.titles.slice(1)) report(title.place, 'The head has more than one title.')
  },
}

export const about: RuleDescription = {
  summary: 'The head has more than one title.',
  why: 'A document has one title; browsers and crawlers take the first, whichever that happens to be.',
  source: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
  bad: { html: '<title>Fees</title><title>Fees - Example</title>' },
  good: { html: '<title>Fees - Example</title>' },
}
