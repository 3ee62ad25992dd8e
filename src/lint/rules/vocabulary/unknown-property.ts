import { quote } from '../../../wordpress/quote.js'
import { placeWithin } from '../../place.js'
import type { Rule, RuleDescription } from '../../rule.js'
import { baseOf, listSchemaNodes, propertiesOf } from '../../schema-terms.js'

export const rule: Rule<'graph' | 'vocabulary'> = {
  code: 'G03',
  severity: 'error',
  needs: ['graph', 'vocabulary'],
  help: 'Write a property as schema.org does, or leave it out.',
  check({ graph, vocabulary }, report) {
    for (const { node, place } of listSchemaNodes(graph, vocabulary)) {
      for (const [key, term] of propertiesOf(node)) {
        if (!vocabulary.isProperty(baseOf(term)))
          report(placeWithin(place, [key], 0), `schema.org has no property ${quote(term)}.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'A node has a property that schema.org does not define.',
  why: 'Nobody reads it, and nobody says so: a mistyped name is lost in silence.',
  source: 'https://www.w3.org/TR/json-ld11/#default-vocabulary',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', questionCount: 2 } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', name: 'Fees' } },
}
