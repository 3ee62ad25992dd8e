import { RETIRED_DIRECTIVES } from '../../facts/robots-words.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'robots'> = {
  code: 'H25',
  severity: 'info',
  needs: ['robots'],
  help: 'Leave it out, unless noarchive or nocache is meant for Bing.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      for (const { name } of directives) {
        if (RETIRED_DIRECTIVES.has(name)) report(place, `Google no longer reads ${name}.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'A robots directive is one that Google has given up.',
  why: 'It does nothing there; of them Bing still reads noarchive and nocache.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
  bad: { html: '<meta name="robots" content="index, noodp">' },
  good: { html: '<meta name="robots" content="index">' },
}
