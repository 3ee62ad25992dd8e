import type { GraphNode } from '../../../jsonld/graph/node.js'
import type { Vocabulary } from '../../vocabulary/vocabulary.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { namesOnlySchemaOrg } from './json-ld-context.js'
import { termOf } from './plain-json-ld.js'

/** A node whose names are terms of schema.org. */
export interface SchemaNode {
  /** The node. */
  readonly placed: PlacedNode
  /** Its types without those of other vocabularies. */
  readonly terms: readonly string[]
  /** Whether it has types, and all of them are in schema.org. */
  readonly isKnown: boolean
  /** Its properties without those of other vocabularies. */
  readonly properties: readonly SchemaProperty[]
}

/** A property of a node that is a term of schema.org. */
export interface SchemaProperty {
  /** The key in the node. */
  readonly key: string
  /** The term. */
  readonly term: string
  /** The term without the suffix `-input` or `-output` of actions. https://schema.org/docs/actions.html */
  readonly base: string
}

/** Lists the nodes of documents whose context is only schema.org. Other contexts may redefine names. */
export function listSchemaNodes(graph: GraphFacts, vocabulary: Vocabulary): SchemaNode[] {
  const isSchema = graph.blocks.map(({ json }) => namesOnlySchemaOrg((json as GraphNode)['@context']))
  const nodes: SchemaNode[] = []
  for (const placed of graph.nodes) {
    const { types, keys, block } = placed
    if (isSchema[block] !== true) continue
    const terms = types.map(termOf).filter((name) => name !== undefined)
    const isKnown = types.length > 0 && terms.length === types.length && terms.every(vocabulary.isType)
    nodes.push({ placed, terms, isKnown, properties: listProperties(keys) })
  }
  return nodes
}

function listProperties(keys: readonly string[]): SchemaProperty[] {
  const properties: SchemaProperty[] = []
  for (const key of keys) {
    const term = key.startsWith('@') ? undefined : termOf(key)
    if (term !== undefined) properties.push({ key, term, base: baseOf(term) })
  }
  return properties
}

function baseOf(term: string): string {
  return term.includes('-') ? term.replace(/-(?:input|output)$/, '') : term
}

/** Whether a type is one of several types or a subtype of one. */
export function isBelow(vocabulary: Vocabulary, type: string, others: readonly string[]): boolean {
  return others.some((other) => vocabulary.isSubtype(type, other))
}
