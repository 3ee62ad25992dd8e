import { quote } from '../../../wordpress/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'robots'> = {
  code: 'H23',
  severity: 'error',
  needs: ['robots'],
  help: 'Write max-snippet:-1 for no limit, max-image-preview:large, a date as 2027-01-31.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      for (const { name, value = '', written } of directives) {
        if (VALUES.get(name)?.test(value) === false)
          report(place, `The directive ${quote(written)} has a wrong value.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'The value of a robots directive is no number, size or date.',
  why: 'A directive with a wrong value is ignored.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
  bad: { html: '<meta name="robots" content="max-snippet:long">' },
  good: { html: '<meta name="robots" content="max-snippet:-1">' },
}

const VALUES: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['max-image-preview', /^(?:none|standard|large)$/],
  ['max-snippet', /^(?:-1|\d{1,9})$/],
  ['max-video-preview', /^(?:-1|\d{1,9})$/],
  // RFC 822, RFC 850 or ISO 8601.
  [
    'unavailable_after',
    /^\d{4}-\d{2}-\d{2}|^(?:[a-z]+,? )?(?:\d{1,2}[ -][a-z]{3,9}[ -](?:\d{4}|\d{2})\b|[a-z]{3} +\d{1,2} )/,
  ],
])
