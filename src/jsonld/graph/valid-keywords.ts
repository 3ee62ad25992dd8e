import { isLiteral, isMeaningless, keepValid } from './keywords.js'
import type { Graph, GraphNode, JsonValue } from './node.js'
import { MAX_DEPTH } from './parse-graph.js'
import { replaceItems, replaceMembers } from './replace-values.js'

/**
 * Omits keywords with a value of the wrong type, because JSON-LD processors reject a graph that contains one.
 *
 * @returns The same graph if nothing is omitted.
 */
export function withValidKeywords(graph: Graph): Graph {
  return (readValue(graph, MAX_DEPTH) ?? { '@graph': [] }) as Graph
}

function readValue(value: JsonValue, depth: number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return undefined
  if (Array.isArray(value))
    return replaceItems(value as readonly JsonValue[], (item) => readValue(item, depth - 1)) as JsonValue
  const node = value as GraphNode
  if (isLiteral(node)) return node
  const kept = replaceMembers(node, (member, key) => {
    const valid = keepValid(member, key, node)
    return valid === undefined || key === '@context' ? valid : readValue(valid, depth - 1)
  })
  return isMeaningless(kept, node) ? undefined : (kept as JsonValue)
}
