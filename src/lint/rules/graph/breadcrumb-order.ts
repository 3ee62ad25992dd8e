import { nameValue } from '../../../internal/quote.js'
import { listBreadcrumbs } from '../../facts/graph/breadcrumbs.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Number the crumbs 1, 2, 3 from the home page on.',
  check({ graph }, report) {
    for (const { crumbs } of listBreadcrumbs(graph)) {
      for (const [index, { node, place }] of crumbs.entries()) {
        const { position } = node
        // One that is not there is another rule's.
        if (position === undefined || position === index + 1 || position === `${index + 1}`) continue
        report(
          placeWithin(place, ['position'], 0),
          `The position of crumb ${index + 1} is ${nameValue(position)}.`,
        )
        break
      }
    }
  },
}
