import type { Graph, GraphNode, JsonValue } from './node.js'

/**
 * Nesting beyond which a value is no structured data: real graphs have fewer than ten levels, and a value nested
 * tens of thousands deep would overflow the stack of `JSON.stringify`.
 */
export const MAX_DEPTH = 64

/**
 * Reads a JSON-LD document that has an `@graph`: the text of a script, or parsed JSON.
 *
 * The result keeps the order of all properties; members of `@graph` that are no objects are left out.
 *
 * @returns `undefined` where the input is no JSON, has no `@graph` list, or is nested more than 64 levels deep.
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

/** A value as a graph, unchecked for depth; `undefined` where it has no `@graph` list. */
export function toGraph(value: unknown): Graph | undefined {
  if (!isObject(value) || !Array.isArray(value['@graph'])) return undefined
  const nodes: readonly unknown[] = value['@graph']
  // JSON.parse made it, so its members are JSON; what is left to tell is which of them are objects.
  return nodes.every(isObject)
    ? (value as Graph)
    : ({ ...value, '@graph': nodes.filter(isObject) as GraphNode[] } as unknown as Graph)
}

/** Parsed JSON, or `undefined` where the text is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

/** Whether a value has more than `depth` levels of lists and objects. Never looks deeper than that. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
