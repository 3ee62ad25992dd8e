import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  code: 'H15',
  severity: 'error',
  needs: ['addresses'],
  help: 'Leave out the # and what follows it.',
  check({ addresses }, report) {
    for (const { url, kind, place } of addresses) {
      if (kind === 'canonical' && url.includes('#')) {
        report(place, `The canonical link ${quote(url)} has a fragment.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'The canonical link has a fragment.',
  why: 'A fragment names a place on a page, not a page: search engines do not take it as canonical.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: { html: '<link rel="canonical" href="https://www.example.com/fees/#discount">' },
  good: { html: '<link rel="canonical" href="https://www.example.com/fees/">' },
}
