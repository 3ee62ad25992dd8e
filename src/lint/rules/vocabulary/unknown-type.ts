import { nameValue, quote } from '../../../internal/quote.js'
import { toArray } from '../../../internal/to-array.js'
import { listSchemaNodes } from '../../facts/graph/schema-terms.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'vocabulary'> = {
  severity: 'error',
  needs: ['graph', 'vocabulary'],
  help: 'Write the type as in schema.org. It is case-sensitive.',
  check({ graph, vocabulary }, report) {
    for (const { node, terms, place } of listSchemaNodes(graph, vocabulary)) {
      const written = placeWithin(place, ['@type'], 0)
      for (const term of terms)
        if (!vocabulary.isType(term)) report(written, `schema.org has no type ${quote(term)}.`)
      for (const type of toArray(node['@type']))
        if (typeof type !== 'string') report(written, `A type must be a name, not ${nameValue(type)}.`)
    }
  },
}
