import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  code: 'S09',
  severity: 'info',
  needs: ['html', 'tags'],
  help: 'Write them as \\u2028 and \\u2029, as serializeGraph does.',
  check({ tags }, report) {
    for (const { text, place } of tags.jsonLd) {
      if (/[\u2028\u2029]/.test(text)) report(place, 'The JSON has a raw line or paragraph separator in it.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A JSON-LD script has a raw U+2028 or U+2029 in it.',
  why: 'JSON allows it; in a script that was written before 2019, and is copied into one, it ends a line.',
  source: 'https://github.com/tc39/proposal-json-superset',
  bad: { html: '<script type="application/ld+json">{"name":"Fees\u2028"}</script>' },
  good: { html: '<script type="application/ld+json">{"name":"Fees\\u2028"}</script>' },
}
