import type { Graph as SchemaGraph } from 'schema-dts'
import { isPlainObject } from '../../internal/plain-object.js'
import { refuseInput } from '../../site/refuse-input.js'
import type { Graph, GraphNode } from './node.js'

/**
 * Merges graphs into one. Nodes with the same `@id` become one node; all others are appended.
 *
 * Properties are merged like object spread: later values win and keep the earlier position. The `@context` is taken from
 * the first graph. Graphs typed by schema-dts are accepted, so that the compiler can check your own nodes against
 * schema.org.
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
  const indexes = new Map<string, number>()
  const graphs = [base, ...more] as readonly Graph[]
  for (const [index, graph] of graphs.entries()) checkGraph(graph, index)
  for (const graph of graphs) {
    for (const node of graph['@graph']) {
      const id = node['@id']
      const index = id === undefined ? undefined : indexes.get(id)
      if (index === undefined) {
        if (id !== undefined) indexes.set(id, nodes.length)
        nodes.push(node)
      } else {
        nodes[index] = { ...nodes[index], ...node }
      }
    }
  }
  return { ...base, '@graph': nodes }
}

function checkGraph(value: unknown, index: number): void {
  if (isPlainObject(value) && Array.isArray(value['@graph'])) return
  refuseInput(`graph ${index + 1}`, value, 'a graph, such as head.graph')
}
