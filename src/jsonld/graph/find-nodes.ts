import type { Graph, GraphNode } from './node.js'

/**
 * Finds the nodes of a graph with a type, in graph order.
 *
 * Nested nodes are not searched, and subtypes do not match: `findNodes(graph, 'WebPage')` does not find a node that is only an
 * `ItemPage`.
 *
 * @param graph The graph of a head. If it is `undefined`, the result is empty.
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
