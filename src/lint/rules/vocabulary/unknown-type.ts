import { nameValue, quote } from '../../../internal/quote.js'
import { toArray } from '../../../internal/to-array.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'schemaNodes' | 'vocabulary'> = {
  severity: 'error',
  needs: ['schemaNodes', 'vocabulary'],
  help: 'Write the type as in schema.org. It is case-sensitive.',
  check({ schemaNodes, vocabulary }, report) {
    for (const { placed, terms } of schemaNodes) {
      const reportType = (message: string) => report(placeWithin(placed.place, ['@type'], 0), message)
      for (const term of terms)
        if (!vocabulary.isType(term)) reportType(`schema.org has no type ${quote(term)}.`)
      for (const type of toArray(placed.node['@type']))
        if (typeof type !== 'string') reportType(`A type must be a name, not ${nameValue(type)}.`)
    }
  },
}
