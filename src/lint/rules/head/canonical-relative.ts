import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  code: 'H14',
  severity: 'error',
  needs: ['addresses'],
  help: 'Write the whole address, with https:// and the host.',
  check({ addresses }, report) {
    for (const { url, kind, place } of addresses) {
      if (kind !== 'canonical' || schemeOf(url) !== undefined) continue
      report(place, `The canonical link ${quote(url)} is not absolute.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'The canonical link is not an absolute address.',
  why: 'Relative to a preview, a mirror or the CMS it names another page each time.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: { html: '<link rel="canonical" href="/fees/">' },
  good: { html: '<link rel="canonical" href="https://www.example.com/fees/">' },
}
