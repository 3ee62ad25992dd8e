import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'dates'> = {
  severity: 'error',
  needs: ['dates'],
  help: 'Write the date as ISO 8601: 2025-12-17T09:02:33+00:00.',
  check({ dates }, report) {
    for (const { date, property, written, place } of dates) {
      if (date === undefined) report(place, `${property} ${quote(written)} is not an ISO 8601 date.`)
    }
  },
}
