import { isVisible } from '../../../content/html/visible-text.js'
import { isNoindex } from '../../facts/robots-directives.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags' | 'robots'> = {
  code: 'H05',
  severity: 'warning',
  needs: ['tags', 'robots'],
  help: 'Write a sentence or two that tell a searcher what the page answers.',
  check({ tags, robots, at }, report) {
    if (isNoindex(robots)) return
    const [description] = tags.metas('description')
    if (description === undefined) report(at('head'), 'The head has no description.')
    else if (!isVisible(contentOf(description))) report(description.place, 'The description is empty.')
  },
}

export const about: RuleDescription = {
  summary: 'A page that may be indexed has no description.',
  why: 'Without one, search engines put together a snippet from whatever the page says.',
  source: 'https://developers.google.com/search/docs/appearance/snippet',
  bad: { html: '<title>Fees</title>' },
  good: {
    html: '<title>Fees</title><meta name="description" content="What our courses cost, and what that includes.">',
  },
}
