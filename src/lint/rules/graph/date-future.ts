import { readIsoDate } from '../../../internal/iso-date.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'dates' | 'now'> = {
  severity: 'warning',
  needs: ['dates', 'now'],
  help: 'Print the real date, or publish the page later.',
  check({ dates, now }, report) {
    const today = readIsoDate(now)
    if (today === undefined) return
    for (const { date, property, written, place } of dates) {
      // Up to a day ahead may be a different time zone.
      if (date !== undefined && PAST.has(property) && date.seconds > today.seconds + 86_400)
        report(place, `${property} ${quote(written)} is in the future.`)
    }
  },
}

const PAST: ReadonlySet<string> = /* @__PURE__ */ new Set(['dateCreated', 'dateModified', 'datePublished'])
