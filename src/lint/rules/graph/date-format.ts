import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'dates'> = {
  code: 'G17',
  severity: 'error',
  needs: ['dates'],
  help: 'Write it as ISO 8601: 2025-12-17T09:02:33+00:00.',
  check({ dates }, report) {
    for (const { date, property, written, place } of dates) {
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
