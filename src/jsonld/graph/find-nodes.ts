import type { Graph, GraphNode } from './node.js'

/**
 * Returns the nodes of a graph that have a type, alone or among others, in the graph's order.
 *
 * Only members of `@graph` are looked at, not nodes nested inside them; subtypes are types of their own
 * (`findNodes(graph, 'WebPage')` does not find a node that is only an `ItemPage`).
 *
 * @param graph Absent means a head without a graph: nothing is found.
 * @example
 * ```ts
 * import { findNodes } from 'wp-faq-seo/jsonld'
 *
 * const graph = {
 *   '@context': 'https://schema.org',
 *   '@graph': [{ '@type': ['WebPage', 'FAQPage'], '@id': 'https://example.com/faq/' }],
 * }
 * findNodes(graph, 'FAQPage').map((node) => node['@id']) // ['https://example.com/faq/']
 * findNodes(undefined, 'FAQPage') // []
 * ```
 */
export function findNodes(graph: Graph | undefined, type: string): GraphNode[] {
  return graph === undefined ? [] : graph['@graph'].filter((node) => hasType(node, type))
}

/** Whether a node has a type, alone or among others. */
export function hasType(node: GraphNode, type: string): boolean {
  const types = node['@type']
  return typeof types === 'string' ? types === type : Array.isArray(types) && types.includes(type)
}
