import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'H06',
  severity: 'error',
  needs: ['tags'],
  help: 'Let only one of theme, plugin and framework print the description.',
  check({ tags }, report) {
    for (const tag of tags.metas('description').slice(1)) {
      report(tag.place, 'The head has more than one description.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'The head has more than one description.',
  why: 'HTML allows one: which of several a crawler takes is up to it.',
  source: 'https://html.spec.whatwg.org/multipage/semantics.html#meta-description',
  bad: { html: '<meta name="description" content="One."><meta name="description" content="Two.">' },
  good: { html: '<meta name="description" content="One.">' },
}
