import { readIsoDate } from '../../../internal/iso-date.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots'> = {
  severity: 'error',
  needs: ['robots'],
  help: 'Write max-snippet:-1 for no limit, max-image-preview:large, or a date such as 2027-01-31.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      for (const { name, value = '', written } of directives) {
        if (VALUES.get(name)?.(value) === false)
          report(place, `The directive ${quote(written)} has an invalid value.`)
      }
    }
  },
}

const VALUES: ReadonlyMap<string, (value: string) => boolean> = /* @__PURE__ */ new Map([
  ['max-image-preview', (value: string) => /^(?:none|standard|large)$/.test(value)],
  ['max-snippet', isNumber],
  ['max-video-preview', isNumber],
  ['unavailable_after', isDate],
])

function isNumber(value: string): boolean {
  return /^(?:-1|\d{1,9})$/.test(value)
}

/** RFC 822, RFC 850 or ISO 8601. */
function isDate(value: string): boolean {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(value) ?? []
  return day === undefined ? WRITTEN_DATE.test(value) : readIsoDate(day) !== undefined
}

const WRITTEN_DATE = /* @__PURE__ */ (() => {
  const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
  const day = '(?:0?[1-9]|[12]\\d|3[01])'
  return new RegExp(`^(?:[a-z]+,? )?(?:${day}[ -]${month}[ -](?:\\d{4}|\\d{2})\\b|${month} +${day} )`)
})()
