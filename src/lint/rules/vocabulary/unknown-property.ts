import { quote } from '../../../internal/quote.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'schemaNodes' | 'vocabulary'> = {
  severity: 'error',
  needs: ['schemaNodes', 'vocabulary'],
  help: 'Write the property as in schema.org, or remove it.',
  check({ schemaNodes, vocabulary }, report) {
    for (const { placed, properties } of schemaNodes) {
      const { place, keys } = placed
      for (const key of keys) {
        if (key.startsWith('@') && !KEYWORDS.has(key) && /^@[a-z]+$/i.test(key))
          report(placeWithin(place, [key], 0), `JSON-LD has no keyword ${quote(key)}.`)
      }
      for (const { key, term, base } of properties) {
        if (!vocabulary.isProperty(base))
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
