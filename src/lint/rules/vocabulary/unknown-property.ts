import { quote } from '../../../internal/quote.js'
import { baseOf, listSchemaNodes, propertiesOf } from '../../facts/graph/schema-terms.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'vocabulary'> = {
  severity: 'error',
  needs: ['graph', 'vocabulary'],
  help: 'Write the property as in schema.org, or remove it.',
  check({ graph, vocabulary }, report) {
    for (const { node, place } of listSchemaNodes(graph, vocabulary)) {
      for (const key of Object.keys(node)) {
        if (/^@[a-z]+$/i.test(key) && !KEYWORDS.has(key))
          report(placeWithin(place, [key], 0), `JSON-LD has no keyword ${quote(key)}.`)
      }
      for (const [key, term] of propertiesOf(node)) {
        if (!vocabulary.isProperty(baseOf(term)))
          report(placeWithin(place, [key], 0), `schema.org has no property ${quote(term)}.`)
      }
    }
  },
}

/** Processors ignore other names that start with @. https://www.w3.org/TR/json-ld11/#keywords */
const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '@context',
  '@direction',
  '@graph',
  '@id',
  '@included',
  '@index',
  '@language',
  '@nest',
  '@reverse',
  '@type',
])
