import { propertyOf, toInertJson, toInertText } from './inert-text.js'
import { isLiteral, isMeaningless, keepValid } from './keywords.js'
import type { Graph, GraphNode, JsonValue } from './node.js'
import { isDeeperThan, MAX_DEPTH, toGraph, withNodes } from './parse-graph.js'
import { replaceItems, replaceMembers } from './replace-values.js'

/**
 * Removes active URLs and active content from JSON-LD. Omits keywords with a value of the wrong type, because JSON-LD processors reject
 * a document that contains one.
 *
 * @returns The same value if nothing is removed. `undefined` if nothing is left; a graph is still one without nodes.
 */
export function toSafeJson(json: Graph): Graph
export function toSafeJson(json: JsonValue): JsonValue | undefined
export function toSafeJson(json: JsonValue): JsonValue | undefined {
  const safe = readValue(json, '', MAX_DEPTH)
  return toGraph(json) === undefined ? safe : withNodes(safe)
}

function readValue(value: JsonValue, property: string, depth: number): JsonValue | undefined {
  if (typeof value === 'string') return toInertText(value, property)
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return undefined
  if (Array.isArray(value)) {
    const items = replaceItems(value as readonly JsonValue[], (item) => readValue(item, property, depth - 1))
    return items === value || items.length > 0 ? (items as JsonValue) : undefined
  }
  const node = value as GraphNode
  if (isLiteral(node) && isDeeperThan(node, depth)) return undefined
  const kept = isLiteral(node)
    ? (toInertJson(node, property) as GraphNode)
    : replaceMembers(node, (member, key) => {
        const valid = keepValid(member, key, node)
        if (valid === undefined || key === '@context') return valid
        return readValue(valid, propertyOf(key, property), depth - 1)
      })
  return isMeaningless(kept, node) ? undefined : (kept as JsonValue)
}
