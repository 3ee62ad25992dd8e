import { isPlainObject } from '../../internal/plain-object.js'
import type { Graph, GraphNode, JsonValue } from './node.js'

/**
 * Maximum nesting of structured data. Real graphs have fewer than ten levels; tens of thousands would overflow the stack in
 * `JSON.stringify`.
 */
export const MAX_DEPTH = 64

/**
 * Parses a JSON-LD document with an `@graph`. Accepts the text of a script or parsed JSON.
 *
 * The order of properties is kept. Members of `@graph` that are not objects are omitted.
 *
 * @returns `undefined` if the input is not JSON, has no `@graph` list, or is nested more than 64 levels deep.
 * @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 * @example
 * ```ts
 * import { parseGraph } from 'wp-faq-seo/jsonld'
 *
 * parseGraph('{"@context":"https://schema.org","@graph":[{"@type":"WebSite"}]}')?.['@graph'].length // 1
 * parseGraph('{"@type":"WebSite"}') // undefined
 * parseGraph('not JSON') // undefined
 * ```
 */
export function parseGraph(json: unknown): Graph | undefined {
  const value = typeof json === 'string' ? parseJson(json) : json
  return value === undefined || isDeeperThan(value, MAX_DEPTH) ? undefined : toGraph(value)
}

/** Converts a value to a graph without checking its depth. `undefined` if it has no `@graph` list. */
export function toGraph(value: unknown): Graph | undefined {
  if (!isPlainObject(value) || !Array.isArray(value['@graph'])) return undefined
  const nodes: readonly unknown[] = value['@graph']
  // The value is parsed JSON, so every object in it is a node.
  return nodes.every(isPlainObject)
    ? (value as Graph)
    : ({ ...value, '@graph': nodes.filter(isPlainObject) as GraphNode[] } as unknown as Graph)
}

/** Returns what is left of a graph as a graph, even if it has lost all of its nodes. */
export function withNodes(rest: JsonValue | GraphNode | undefined): Graph {
  const graph = rest as Graph | undefined
  return graph?.['@graph'] === undefined ? ({ ...graph, '@graph': [] } as unknown as Graph) : graph
}

/** Parses JSON. `undefined` if the text is not JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

/** Whether a value has more than `depth` levels of lists and objects. Stops at that depth. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1))
}
