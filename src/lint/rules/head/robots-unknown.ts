import { quote } from '../../../internal/quote.js'
import { PLAIN_DIRECTIVES, RETIRED_DIRECTIVES, VALUE_DIRECTIVES } from '../../facts/tags/robots-words.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots'> = {
  severity: 'warning',
  needs: ['robots'],
  help: 'Correct the spelling or remove the directive.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      for (const { name, written } of directives) {
        if (PLAIN_DIRECTIVES.has(name) || VALUE_DIRECTIVES.has(name) || RETIRED_DIRECTIVES.has(name)) continue
        report(place, `The directive ${quote(written)} is unknown.`)
      }
    }
  },
}
