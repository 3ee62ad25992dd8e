import { nameValue } from '../../../internal/quote.js'
import { toArray } from '../../../internal/to-array.js'
import { isReference } from '../../../jsonld/graph/graph-index.js'
import type { GraphNode, JsonValue } from '../../../jsonld/graph/node.js'
import { termOf } from '../../facts/graph/plain-json-ld.js'
import { isBelow } from '../../facts/graph/schema-terms.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'
import type { Vocabulary } from '../../vocabulary/vocabulary.js'

export const rule: Rule<'graph' | 'schemaNodes' | 'vocabulary'> = {
  severity: 'warning',
  needs: ['graph', 'schemaNodes', 'vocabulary'],
  help: 'Use a value of a type that schema.org lists for the property.',
  check({ graph, schemaNodes, vocabulary }, report) {
    const byReference = new Map<string, string | undefined>()
    const unexpectedValue = (value: JsonValue, term: string) => {
      if (typeof value !== 'object')
        return acceptsLiteral(value, term, vocabulary) ? undefined : nameValue(value)
      const node = value as GraphNode
      if (!isReference(node)) return unexpectedTypes(toArray(node['@type']), term, vocabulary)
      // A node that is referenced often is checked once.
      const key = `${term} ${node['@id']}`
      if (!byReference.has(key)) {
        const types = graph.byId(node['@id']).flatMap((placed) => placed.types)
        byReference.set(key, unexpectedTypes(types, term, vocabulary))
      }
      return byReference.get(key)
    }
    for (const { placed, properties } of schemaNodes) {
      for (const { key, term } of properties) {
        if (!vocabulary.isProperty(term)) continue
        for (const value of toArray(placed.node[key])) {
          const unexpected = value === null ? undefined : unexpectedValue(value, term)
          if (unexpected === undefined) continue
          report(
            placeWithin(placed.place, [key], 0),
            `${term} is ${unexpected}, not ${vocabulary.rangesOf(term).join(' or ')}.`,
          )
          break
        }
      }
    }
  },
}

/** Names the types of a value if the property expects none of them. A role is always accepted. https://schema.org/Role */
function unexpectedTypes(
  types: readonly JsonValue[],
  property: string,
  vocabulary: Vocabulary,
): string | undefined {
  const expected = ['Role', ...vocabulary.rangesOf(property)]
  const terms = types.map((type) => (typeof type === 'string' ? termOf(type) : undefined))
  const isUnexpected = terms.every(
    (term) => term !== undefined && vocabulary.isType(term) && !isBelow(vocabulary, term, expected),
  )
  return terms.length > 0 && isUnexpected ? `of type ${[...new Set(terms)].join(' and ')}` : undefined
}

/**
 * Whether a property accepts a string, number or boolean. schema.org accepts text for any property. Here, a string must
 * be parseable if the property expects only numbers, booleans or durations.
 *
 * @see https://schema.org/docs/datamodel.html#conformance
 */
function acceptsLiteral(value: string | number | boolean, property: string, vocabulary: Vocabulary): boolean {
  const ranges = vocabulary.rangesOf(property)
  const isOnly = (type: string) =>
    ranges.length > 0 && ranges.every((range) => vocabulary.isSubtype(range, type))
  if (typeof value === 'boolean') return isExpected(['Boolean'])
  if (isOnly('Integer') && String(value).trim() !== '' && !Number.isInteger(Number(value))) return false
  if (typeof value === 'number') return ranges.includes('Text') || isExpected(NUMERIC)
  if (isOnly('Number')) return value.trim() !== '' && Number.isFinite(Number(value))
  if (isOnly('Duration')) return value.trim() === '' || DURATION.test(value.trim())
  return !isOnly('Boolean') || /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(value)

  function isExpected(types: readonly string[]): boolean {
    return ranges.some((range) => isBelow(vocabulary, range, types))
  }
}

const NUMERIC: readonly string[] = ['Number', 'Quantity', 'QuantitativeValue']

/** An ISO 8601 duration. https://schema.org/Duration */
const DURATION =
  /^[+-]?P(?=.)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=.)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/
