import { isNoindex } from '../../facts/robots-directives.js'
import { hrefOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags' | 'robots'> = {
  code: 'H12',
  severity: 'warning',
  needs: ['tags', 'robots'],
  help: 'Name the address of the page itself in a link rel="canonical".',
  check({ tags, robots, at }, report) {
    if (isNoindex(robots)) return
    const [canonical] = tags.links('canonical')
    if (canonical === undefined) report(at('head'), 'The head has no canonical link.')
    else if (hrefOf(canonical).trim() === '') report(canonical.place, 'The canonical link names no address.')
  },
}

export const about: RuleDescription = {
  summary: 'A page that may be indexed has no canonical link.',
  why: 'A CMS and its front end, or parameters, give a page several addresses: which one counts is left to guessing.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: { html: '<title>Fees</title>' },
  good: { html: '<title>Fees</title><link rel="canonical" href="https://www.example.com/fees/">' },
}
