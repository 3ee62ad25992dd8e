import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'dates'> = {
  code: 'G18',
  severity: 'warning',
  needs: ['dates'],
  help: 'Use date_gmt of the REST API, and append the zone: +00:00.',
  check({ dates }, report) {
    for (const { date, property, written, place } of dates) {
      if (date?.hasTime && !date.hasZone)
        report(place, `${property} ${quote(written)} has a time, but no zone.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A date of the graph has a time of day without its zone.',
  why: 'Search engines read it in the zone of their own machines.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/article',
  bad: {
    graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17T09:02:33' },
  },
  good: {
    graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17T09:02:33Z' },
  },
}
