import { listOf } from '../jsonld/list-of.js'
import type { GraphNode, JsonValue } from '../jsonld/node.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import type { Vocabulary } from './vocabulary/vocabulary.js'

/** A node that schema.org's vocabulary can be asked about. */
export interface SchemaNode extends PlacedNode {
  /** Its types of schema.org, known or not. */
  readonly terms: readonly string[]
  /** Whether it has types, and schema.org knows all of them. */
  readonly isKnown: boolean
}

/** The nodes of documents in which a bare name is one of schema.org: a context of its own may say otherwise. */
export function listSchemaNodes(graph: GraphFacts, vocabulary: Vocabulary): SchemaNode[] {
  const isSchema = graph.blocks.map(({ json }) => isSchemaContext((json as GraphNode)['@context']))
  return graph.nodes.flatMap((placed): SchemaNode[] => {
    const { node, block } = placed
    if (isSchema[block] !== true || '@value' in node) return []
    const names = typesOf(node).map(termOf)
    const terms = names.filter((name) => name !== undefined)
    const isKnown = names.length > 0 && terms.length === names.length && terms.every(vocabulary.isType)
    return [{ ...placed, terms, isKnown }]
  })
}

/** The properties of a node that are named as schema.org names them, each by its key and its term. */
export function propertiesOf(node: GraphNode): (readonly [key: string, term: string])[] {
  return Object.keys(node).flatMap((key) => {
    // Keywords, and what schema.org's own context makes of them.
    if (key.startsWith('@') || key === 'id' || key === 'type') return []
    const term = termOf(key)
    return term === undefined ? [] : [[key, term] as const]
  })
}

/** What a term is without the ending that annotates the input and output of an action. https://schema.org/docs/actions.html */
export function baseOf(term: string): string {
  return term.replace(/-(?:input|output)$/, '')
}

/** The types of a node as it names them. */
export function typesOf(node: GraphNode): string[] {
  return listOf(node['@type'] ?? node.type).filter((type) => typeof type === 'string')
}

/** The name that a term has in schema.org; `undefined` for one of another vocabulary. */
export function termOf(name: string): string | undefined {
  const own = name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')
  return own.includes(':') ? undefined : own
}

/** Whether a type is one of others, or below one of them. */
export function isBelow(vocabulary: Vocabulary, type: string, others: readonly string[]): boolean {
  return others.some((other) => vocabulary.isSubtype(type, other))
}

function isSchemaContext(context: JsonValue | undefined): boolean {
  return listOf(context).every(
    (item) => typeof item === 'string' && /^https?:\/\/(?:www\.)?schema\.org\/?$/i.test(item),
  )
}
