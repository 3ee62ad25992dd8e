import { isEmptyByHabit } from '../../facts/graph/empty-values.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'info',
  needs: ['graph'],
  help: 'No action needed, or fill in the setting of the plugin.',
  check({ graph }, report) {
    for (const placed of graph.nodes) {
      for (const [index, name] of placed.keys.entries()) {
        if (isEmptyByHabit(placed, name))
          report(placeWithin(placed.place, [name], index), `${name} is empty.`)
      }
    }
  },
}
