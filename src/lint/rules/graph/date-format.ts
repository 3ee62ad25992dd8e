import { quote } from '../../../wordpress/quote.js'
import { listDates } from '../../graph-dates.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G17',
  severity: 'error',
  needs: ['graph'],
  help: 'Write it as ISO 8601: 2025-12-17T09:02:33+00:00.',
  check({ graph }, report) {
    for (const { date, property, written, place } of listDates(graph)) {
      if (date === undefined) report(place, `${property} ${quote(written)} is no date of ISO 8601.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A date of the graph is no ISO 8601, or a day that there is not.',
  why: 'A date that cannot be read is no date to readers.',
  source: 'https://schema.org/Date',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-13-40' } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17' } },
}
