import type { GraphNode } from '../../../jsonld/graph/node.js'
import type { Vocabulary } from '../../vocabulary/vocabulary.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { namesOnlySchemaOrg } from './json-ld-context.js'
import { termOf } from './plain-json-ld.js'

/** A node whose names are terms of schema.org. */
export interface SchemaNode extends PlacedNode {
  /** Its types without those of other vocabularies. */
  readonly terms: readonly string[]
  /** Whether it has types, and all of them are in schema.org. */
  readonly isKnown: boolean
}

/** Lists the nodes of documents whose context is only schema.org. Other contexts may redefine names. */
export function listSchemaNodes(graph: GraphFacts, vocabulary: Vocabulary): SchemaNode[] {
  const isSchema = graph.blocks.map(({ json }) => namesOnlySchemaOrg((json as GraphNode)['@context']))
  return graph.nodes.flatMap((placed): SchemaNode[] => {
    const { types, block } = placed
    if (isSchema[block] !== true) return []
    const names = types.map(termOf)
    const terms = names.filter((name) => name !== undefined)
    const isKnown = names.length > 0 && terms.length === names.length && terms.every(vocabulary.isType)
    return [{ ...placed, terms, isKnown }]
  })
}

/** The properties of a node that are terms of schema.org, each with its key. */
export function propertiesOf(node: GraphNode): (readonly [key: string, term: string])[] {
  return Object.keys(node).flatMap((key) => {
    if (key.startsWith('@')) return []
    const term = termOf(key)
    return term === undefined ? [] : [[key, term] as const]
  })
}

/** A term without the suffix `-input` or `-output` of actions. https://schema.org/docs/actions.html */
export function baseOf(term: string): string {
  return term.replace(/-(?:input|output)$/, '')
}

/** Whether a type is one of several types or a subtype of one. */
export function isBelow(vocabulary: Vocabulary, type: string, others: readonly string[]): boolean {
  return others.some((other) => vocabulary.isSubtype(type, other))
}
