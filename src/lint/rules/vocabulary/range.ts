import type { JsonValue } from '../../../jsonld/node.js'
import { nameValue } from '../../../wordpress/quote.js'
import { type GraphFacts, isReference } from '../../graph-facts.js'
import { placeWithin } from '../../place.js'
import type { Rule, RuleDescription } from '../../rule.js'
import { isBelow, listSchemaNodes, propertiesOf, termOf, typesOf } from '../../schema-terms.js'
import type { Vocabulary } from '../../vocabulary/vocabulary.js'

export const rule: Rule<'graph' | 'vocabulary'> = {
  code: 'G05',
  severity: 'warning',
  needs: ['graph', 'vocabulary'],
  help: 'Give the property a value of a type that schema.org names for it.',
  check({ graph, vocabulary }, report) {
    for (const { node, place } of listSchemaNodes(graph, vocabulary)) {
      for (const [key, term] of propertiesOf(node)) {
        if (!vocabulary.isProperty(term)) continue
        const ranges = vocabulary.rangesOf(term)
        const misfit = findMisfit(node[key], ranges, graph, vocabulary)
        if (misfit === undefined) continue
        report(placeWithin(place, [key], 0), `${term} is ${misfit}, not ${ranges.join(' or ')}.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'A property has a value of a kind that it does not expect.',
  why: 'What reads the graph looks for a value of the kind that schema.org names, and finds none.',
  source: 'https://schema.org/rangeIncludes',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'Question',
      name: 'What does it cost?',
      acceptedAnswer: { '@type': 'Person', name: 'Ann' },
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'Question',
      name: 'What does it cost?',
      acceptedAnswer: { '@type': 'Answer', text: 'Ten euros.' },
    },
  },
}

/** Names the first value of a property that is of none of the types; lists are looked into, and `null` is nobody's. */
function findMisfit(
  value: JsonValue | undefined,
  ranges: readonly string[],
  graph: GraphFacts,
  vocabulary: Vocabulary,
): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return fitsLiteral(value, ranges, vocabulary) ? undefined : nameValue(value)
  const members = Array.isArray(value)
    ? (value as readonly JsonValue[])
    : [value as { readonly [key: string]: JsonValue }].flatMap((object) =>
        ['@value', '@list', '@set'].flatMap((key) => (Object.hasOwn(object, key) ? [object[key]] : [])),
      )
  if (Array.isArray(value) || members.length > 0) {
    for (const member of members) {
      const misfit = findMisfit(member, ranges, graph, vocabulary)
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
  const node = value as Parameters<typeof isReference>[0]
  const named = isReference(node) ? graph.byId(node['@id']).map((placed) => placed.node) : [node]
  const types = named.flatMap(typesOf)
  const isMisfit = types.every((type) => {
    const term = termOf(type)
    return term !== undefined && vocabulary.isType(term) && !isBelow(vocabulary, term, ['Role', ...ranges])
  })
  return types.length > 0 && isMisfit ? `of type ${types.map(termOf).join(' and ')}` : undefined
}

/**
 * schema.org takes text for anything, except that a text that is no number says nothing where only numbers go, nor one
 * that is no truth value where only these go. https://schema.org/docs/datamodel.html#conformance
 */
function fitsLiteral(
  value: string | number | boolean,
  ranges: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  const isOnly = (type: string) =>
    ranges.length > 0 && ranges.every((range) => vocabulary.isSubtype(range, type))
  if (typeof value === 'string') {
    if (isOnly('Number')) return value.trim() !== '' && Number.isFinite(Number(value))
    return !isOnly('Boolean') || /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(value)
  }
  const kinds =
    typeof value === 'number' ? ['Number', 'Text', 'Quantity', 'QuantitativeValue'] : ['Boolean', 'Text']
  return ranges.some((range) => isBelow(vocabulary, range, kinds))
}
