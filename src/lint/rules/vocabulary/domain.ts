import { quote } from '../../../internal/quote.js'
import { isBelow } from '../../facts/graph/schema-terms.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'schemaNodes' | 'vocabulary'> = {
  severity: 'warning',
  needs: ['schemaNodes', 'vocabulary'],
  help: 'Move the property to the node that it describes.',
  check({ schemaNodes, vocabulary }, report) {
    for (const { placed, terms, isKnown, properties } of schemaNodes) {
      if (!isKnown) continue
      // A role repeats the property that holds it. https://schema.org/Role
      const repeated = terms.some((term) => vocabulary.isSubtype(term, 'Role')) ? placed.property : undefined
      for (const { key, term, base } of properties) {
        const domains = vocabulary.domainsOf(base)
        if (domains.length === 0 || key === repeated) continue
        if (!terms.some((type) => isBelow(vocabulary, type, domains)))
          report(
            placeWithin(placed.place, [key], 0),
            `${quote(term)} is not a property of ${terms.join(' or ')}.`,
          )
      }
    }
  },
}
