import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'dates'> = {
  severity: 'warning',
  needs: ['dates'],
  help: 'Use date_gmt of the REST API and append the time zone: +00:00.',
  check({ dates }, report) {
    for (const { date, property, written, place } of dates) {
      if (date?.hasTime && !date.hasZone)
        report(place, `${property} ${quote(written)} has a time but no time zone.`)
    }
  },
}
