import { nameValue } from '../../../internal/quote.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'breadcrumbs'> = {
  severity: 'error',
  needs: ['breadcrumbs'],
  help: 'Number the breadcrumbs 1, 2, 3, starting with the home page.',
  check({ breadcrumbs }, report) {
    for (const { items } of breadcrumbs) {
      for (const [index, { node, place }] of items.entries()) {
        const { position } = node
        // Another rule reports a missing position.
        if (position === undefined || position === index + 1 || position === `${index + 1}`) continue
        report(
          placeWithin(place, ['position'], 0),
          `The position of breadcrumb ${index + 1} is ${nameValue(position)}.`,
        )
        break
      }
    }
  },
}
