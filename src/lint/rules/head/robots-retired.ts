import { RETIRED_DIRECTIVES } from '../../facts/tags/robots-words.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots'> = {
  severity: 'info',
  needs: ['robots'],
  help: 'Remove the directive, unless noarchive or nocache is meant for Bing.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      for (const { name } of directives) {
        if (RETIRED_DIRECTIVES.has(name)) report(place, `Google no longer supports ${name}.`)
      }
    }
  },
}
