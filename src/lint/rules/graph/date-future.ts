import { quote } from '../../../internal/quote.js'
import { readIsoDate } from '../../facts/iso-date.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'dates' | 'now'> = {
  code: 'G20',
  severity: 'warning',
  needs: ['dates', 'now'],
  help: 'Print when it was published, or wait until it is.',
  check({ dates, now }, report) {
    const today = readIsoDate(now)
    if (today === undefined) return
    for (const { date, property, written, place } of dates) {
      // A day ahead, it may be tomorrow somewhere.
      if (date !== undefined && PAST.has(property) && date.seconds > today.seconds + 86_400)
        report(place, `${property} ${quote(written)} is in the future.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'Something was published or modified in the future.',
  why: 'It misleads readers, and search engines that notice trust the date no more.',
  source: 'https://developers.google.com/search/docs/appearance/publication-dates',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2131-12-17' } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17' } },
}

const PAST: ReadonlySet<string> = /* @__PURE__ */ new Set(['dateCreated', 'dateModified', 'datePublished'])
