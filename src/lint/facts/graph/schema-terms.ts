import type { GraphNode } from '../../../jsonld/graph/node.js'
import type { Vocabulary } from '../../vocabulary/vocabulary.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { namesOnlySchemaOrg } from './json-ld-context.js'
import { termOf } from './plain-json-ld.js'

/** A node that schema.org's vocabulary can be asked about. */
export interface SchemaNode extends PlacedNode {
  /** Its types of schema.org, known or not. */
  readonly terms: readonly string[]
  /** Whether it has types, and schema.org knows all of them. */
  readonly isKnown: boolean
}

/** The nodes of documents in which a bare name is one of schema.org: a context of its own may say otherwise. */
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

/** The properties of a node that are named as schema.org names them, each by its key and its term. */
export function propertiesOf(node: GraphNode): (readonly [key: string, term: string])[] {
  return Object.keys(node).flatMap((key) => {
    if (key.startsWith('@')) return []
    const term = termOf(key)
    return term === undefined ? [] : [[key, term] as const]
  })
}

/** What a term is without the ending that annotates the input and output of an action. https://schema.org/docs/actions.html */
export function baseOf(term: string): string {
  return term.replace(/-(?:input|output)$/, '')
}

/** Whether a type is one of others, or below one of them. */
export function isBelow(vocabulary: Vocabulary, type: string, others: readonly string[]): boolean {
  return others.some((other) => vocabulary.isSubtype(type, other))
}
