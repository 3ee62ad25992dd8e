import { quote } from '../../../internal/quote.js'
import { baseOf, isBelow, listSchemaNodes, propertiesOf } from '../../facts/graph/schema-terms.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'vocabulary'> = {
  severity: 'warning',
  needs: ['graph', 'vocabulary'],
  help: 'Move the property to the node that it describes.',
  check({ graph, vocabulary }, report) {
    for (const { node, place, property, terms, isKnown } of listSchemaNodes(graph, vocabulary)) {
      if (!isKnown) continue
      // A role repeats the property that holds it. https://schema.org/Role
      const repeated = terms.some((term) => vocabulary.isSubtype(term, 'Role')) ? property : undefined
      for (const [key, term] of propertiesOf(node)) {
        const domains = vocabulary.domainsOf(baseOf(term))
        if (domains.length === 0 || key === repeated) continue
        if (!terms.some((type) => isBelow(vocabulary, type, domains)))
          report(placeWithin(place, [key], 0), `${quote(term)} is not a property of ${terms.join(' or ')}.`)
      }
    }
  },
}
