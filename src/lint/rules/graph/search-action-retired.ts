import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'info',
  needs: ['graph'],
  help: 'No action needed: it is harmless.',
  check({ graph }, report) {
    for (const { place } of graph.ofType('SearchAction')) report(place, 'Google no longer uses SearchAction.')
  },
}
