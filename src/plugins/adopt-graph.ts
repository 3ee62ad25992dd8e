import { cleanActive } from '../content/sanitize/sanitize.js'
import { withoutBuilderShortcodes } from '../content/shortcodes/builder-shortcodes.js'
import { decodeEscapedText } from '../content/stored/wordpress-escaping.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { MAX_DEPTH, toGraph } from '../jsonld/graph/parse-graph.js'
import { isAnswer, isPlainText, TEXT_PROPERTIES } from '../jsonld/graph/property-kinds.js'
import { adoptDescription } from './adopt-description.js'

/**
 * Adopts a plugin's graph: decodes plain text once, removes active content from answers, and unrendered shortcodes of page
 * builders from answers and descriptions. Everything else is kept, in its order; unchanged values, normally the whole graph, by
 * reference.
 *
 * @returns `undefined` if the value is not a graph. Values nested more than 64 levels deep are omitted.
 */
export function adoptGraph(value: unknown): Graph | undefined {
  const graph = toGraph(value)
  return graph === undefined ? undefined : (adoptObject(graph, false, MAX_DEPTH) as Graph)
}

/** Adopts JSON-LD that is not a graph, such as a single node, in the same way. */
export function adoptJson(json: JsonValue): JsonValue {
  return adoptValue(json, '', MAX_DEPTH) ?? null
}

/** @param isText Whether the node's own strings are plain text: PHP prints a list with gaps as `{"1":"Fees"}`. */
function adoptObject(node: GraphNode, isText: boolean, depth: number): GraphNode {
  let copy: Record<string, JsonValue | undefined> | undefined
  for (const key of Object.keys(node)) {
    const value = node[key]
    const adopted =
      typeof value === 'string'
        ? adoptString(value, key, node, isText)
        : key === 'text' && isAnswer(node)
          ? cleanStrings(value, depth)
          : adoptValue(value, key, depth)
    if (adopted === value) continue
    copy ??= { ...node }
    if (adopted === undefined) delete copy[key]
    // The spread has made a key "__proto__" an own property, so this does not set the prototype.
    else copy[key] = adopted
  }
  return copy ?? node
}

/**
 * Nearly no string contains `&`, `<` or `[`, so the cheap checks come first.
 *
 * @returns `undefined` for a description that consists of unrendered shortcodes.
 */
function adoptString(value: string, key: string, node: GraphNode, isText: boolean): string | undefined {
  if (key === 'text') return isAnswer(node) ? adoptAnswer(value) : value
  const text = value.includes('&') && (isText || isPlainText(key, node)) ? decodeEscapedText(value) : value
  return key === 'description' ? adoptDescription(text) : text
}

function adoptAnswer(html: string): string {
  const text = withoutBuilderShortcodes(html)
  return text.includes('<') ? cleanActive(text) : text
}

/** Cleans an answer's text that is a list or a value object: all of its strings are markup. */
function cleanStrings(value: JsonValue | undefined, depth: number): JsonValue | undefined {
  if (typeof value === 'string') return adoptAnswer(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth <= 0) return undefined
  if (Array.isArray(value)) return value.map((item: JsonValue) => cleanStrings(item, depth - 1) ?? null)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanStrings(item, depth - 1)]))
}

function adoptValue(value: JsonValue | undefined, key: string, depth: number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (depth <= 0) return undefined
  if (!Array.isArray(value)) {
    const node = value as GraphNode
    return adoptObject(node, TEXT_PROPERTIES.has(key) && node['@type'] === undefined, depth - 1)
  }
  let copy: (JsonValue | undefined)[] | undefined
  const items = value as readonly JsonValue[]
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as JsonValue
    const adopted =
      typeof item === 'string'
        ? TEXT_PROPERTIES.has(key)
          ? decodeEscapedText(item)
          : item
        : adoptValue(item, key, depth - 1)
    if (adopted === item) continue
    copy ??= [...items]
    copy[index] = adopted
  }
  return copy === undefined ? value : copy.filter((item) => item !== undefined)
}
