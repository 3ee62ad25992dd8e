import { isNoindex } from '../../facts/tags/robots-directives.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots'> = {
  severity: 'warning',
  needs: ['robots'],
  help: 'Remove indexifembedded, or add noindex.',
  check({ robots }, report) {
    for (const { directives, place } of robots) {
      if (directives.some(({ name }) => name === 'indexifembedded') && !isNoindex(robots)) {
        report(place, 'indexifembedded does nothing without noindex.')
      }
    }
  },
}
