import { cleanActive } from '../content/sanitize/sanitize.js'
import { decodeEscapedText } from '../content/stored/wordpress-escaping.js'
import { hasType } from '../jsonld/graph/find-nodes.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { MAX_DEPTH, toGraph } from '../jsonld/graph/parse-graph.js'

/** Properties whose value is plain text that WordPress plugins print with character references in it. */
const TEXT_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'name',
  'headline',
  'alternateName',
  'caption',
  'description',
  'articleSection',
  'keywords',
  'pronouns',
])

/** Nodes in which `description` is markup. */
const MARKUP_DESCRIPTION = 'HowTo'

/**
 * Takes over a plugin's graph: plain text is decoded once, answers lose what is active in them, all else stays as
 * it is, in its order. What needs no change is kept by reference, normally the whole graph.
 *
 * @returns `undefined` where the value is no graph. Values nested more than 64 levels deep are left out.
 */
export function adoptGraph(value: unknown): Graph | undefined {
  const graph = toGraph(value)
  return graph === undefined ? undefined : (adoptObject(graph, false, MAX_DEPTH) as Graph)
}

/** Takes over JSON-LD that is no graph, such as a single node, in the same way. */
export function adoptJson(json: JsonValue): JsonValue {
  return adoptValue(json, '', MAX_DEPTH) ?? null
}

/** @param isText Whether the node's own strings are text: PHP prints a list with gaps as `{"1":"Fees"}`. */
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
    // The spread made a key "__proto__" the copy's own, so that this sets no prototype.
    else copy[key] = adopted
  }
  return copy ?? node
}

/** Nearly every string holds neither reference nor markup: those two looks come first, since they cost least. */
function adoptString(value: string, key: string, node: GraphNode, isText: boolean): string {
  if (key === 'text') return value.includes('<') && isAnswer(node) ? cleanActive(value) : value
  if (!value.includes('&') || !(isText || TEXT_PROPERTIES.has(key))) return value
  return key === 'description' && hasType(node, MARKUP_DESCRIPTION) ? value : decodeEscapedText(value)
}

/** https://schema.org/Answer, by its name or its IRI. */
function isAnswer(node: GraphNode): boolean {
  return (
    hasType(node, 'Answer') ||
    hasType(node, 'https://schema.org/Answer') ||
    hasType(node, 'http://schema.org/Answer')
  )
}

/** An answer's text that is not one string, but a list or a value object: all of its strings are markup. */
function cleanStrings(value: JsonValue | undefined, depth: number): JsonValue | undefined {
  if (typeof value === 'string') return cleanActive(value)
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
