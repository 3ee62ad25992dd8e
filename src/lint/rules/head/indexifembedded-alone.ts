import { isNoindex } from '../../facts/robots-directives.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'robots'> = {
  code: 'H26',
  severity: 'warning',
  needs: ['robots'],
  help: 'Leave it out, or add the noindex that it is an exception of.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      if (directives.some(({ name }) => name === 'indexifembedded') && !isNoindex(robots)) {
        report(place, 'indexifembedded does nothing without noindex.')
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'indexifembedded stands without noindex.',
  why: 'It is an exception of noindex, and says nothing by itself.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#indexifembedded',
  bad: { html: '<meta name="robots" content="indexifembedded">' },
  good: { html: '<meta name="robots" content="noindex, indexifembedded">' },
}
