import type { Graph as SchemaGraph } from 'schema-dts'
import type { Graph, GraphNode } from './node.js'

/**
 * Joins graphs into one: nodes with the same full `@id` become one node, all others are appended.
 *
 * A node's properties are joined as object spread joins them: the later wins, in the earlier's place. The
 * `@context` is the first graph's. Graphs typed by schema-dts are accepted, so that nodes of your own can be
 * checked against schema.org's vocabulary by the compiler.
 *
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 * @example
 * ```ts
 * import { mergeGraphs } from 'wp-faq-seo/jsonld'
 *
 * const base = {
 *   '@context': 'https://schema.org',
 *   '@graph': [{ '@type': 'WebSite', '@id': 'https://example.com/#website', name: 'Old' }],
 * }
 * const own = {
 *   '@context': 'https://schema.org',
 *   '@graph': [{ '@type': 'WebSite', '@id': 'https://example.com/#website', name: 'New' }],
 * }
 * mergeGraphs(base, own)['@graph'].map((node) => node.name) // ['New']
 * ```
 */
export function mergeGraphs(base: Graph, ...more: readonly (Graph | SchemaGraph)[]): Graph {
  const nodes: GraphNode[] = []
  const places = new Map<string, number>()
  for (const graph of [base, ...more] as readonly Graph[]) {
    for (const node of graph['@graph']) {
      const id = node['@id']
      const place = id === undefined ? undefined : places.get(id)
      if (place === undefined) {
        if (id !== undefined) places.set(id, nodes.length)
        nodes.push(node)
      } else {
        nodes[place] = { ...nodes[place], ...node }
      }
    }
  }
  return { ...base, '@graph': nodes }
}
