import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'dates'> = {
  severity: 'error',
  needs: ['dates'],
  help: 'Write it as ISO 8601: 2025-12-17T09:02:33+00:00.',
  check({ dates }, report) {
    for (const { date, property, written, place } of dates) {
      if (date === undefined) report(place, `${property} ${quote(written)} is no date of ISO 8601.`)
    }
  },
}
