import { quote } from '../../../internal/quote.js'
import { placeWithin } from '../../facts/place.js'
import { baseOf, listSchemaNodes, propertiesOf } from '../../facts/schema-terms.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph' | 'vocabulary'> = {
  code: 'G03',
  severity: 'error',
  needs: ['graph', 'vocabulary'],
  help: 'Write a property as schema.org does, or leave it out.',
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

export const about: RuleDescription = {
  summary: 'A node has a property that schema.org does not define, or a keyword that JSON-LD does not.',
  why: 'Nobody reads it, and nobody says so: a mistyped name is lost in silence.',
  source: 'https://www.w3.org/TR/json-ld11/#default-vocabulary',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', questionCount: 2 } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', name: 'Fees' } },
}

/** What begins with @ and is no keyword is passed over. https://www.w3.org/TR/json-ld11/#keywords */
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
