import { cleanActive } from '../content/sanitize/sanitize.js'
import { withoutBuilderShortcodes } from '../content/shortcodes/builder-shortcodes.js'
import { decodeEscapedText } from '../content/stored/wordpress-escaping.js'
import { isMarkup, propertyOf, toInertJson, toInertText } from '../jsonld/graph/inert-text.js'
import { isLiteral, isMeaningless, keepValid } from '../jsonld/graph/keywords.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { isDeeperThan, MAX_DEPTH, toGraph, withNodes } from '../jsonld/graph/parse-graph.js'
import { isAnswer, isPlainText } from '../jsonld/graph/property-kinds.js'
import { replaceItems, replaceMembers } from '../jsonld/graph/replace-values.js'
import { adoptDescription } from './adopt-description.js'

/**
 * Adopts a plugin's graph. Decodes plain text once. Removes active URLs, active content from markup, and unrendered shortcodes of page
 * builders from answers and descriptions. Omits keywords with a value of the wrong type, because JSON-LD processors reject a graph that
 * contains one. Everything else is kept, in its order; unchanged values, normally the whole graph, by reference.
 *
 * @returns `undefined` if the value is not a graph. Values nested more than 64 levels deep are omitted.
 */
export function adoptGraph(value: unknown): Graph | undefined {
  const graph = toGraph(value)
  if (graph === undefined) return undefined
  return withNodes(adoptObject(graph, '', false, MAX_DEPTH))
}

/** Adopts JSON-LD that is not a graph, such as a single node, in the same way. */
export function adoptJson(json: JsonValue): JsonValue {
  return adoptValue(json, '', false, MAX_DEPTH) ?? null
}

/**
 * @param property The property whose value the object is.
 * @param isText Whether the values of the property are plain text.
 */
function adoptObject(
  node: GraphNode,
  property: string,
  isText: boolean,
  depth: number,
): GraphNode | undefined {
  if (isLiteral(node) && isDeeperThan(node, depth)) return undefined
  const adopted = isLiteral(node)
    ? (toInertJson(node, property) as GraphNode)
    : replaceMembers(node, (value, key) => adoptMember(value, key, property, node, isText, depth))
  return isMeaningless(adopted, node) ? undefined : adopted
}

function adoptMember(
  value: JsonValue,
  key: string,
  parentProperty: string,
  node: GraphNode,
  isText: boolean,
  depth: number,
): JsonValue | undefined {
  if (typeof value === 'string' && isPlainMember(value, key)) return value
  if (key === '@context' && isDeeperThan(value, depth)) return undefined
  const kept = keepValid(value, key, node)
  if (key === '@context') return kept
  const property = propertyOf(key, parentProperty)
  const isOwnText = isText && (property !== key || node['@type'] === undefined)
  const isTextMember = isOwnText || (property === key && isPlainText(key, node))
  if (typeof kept === 'string') return adoptString(kept, property, node, isTextMember)
  const adopted = adoptValue(kept, property, isTextMember, depth)
  return key === 'text' && isAnswer(node) ? cleanStrings(adopted) : adopted
}

/** Whether a string is adopted as it is in any property: a shortcut for most members of a graph. */
function isPlainMember(value: string, key: string): boolean {
  return (!key.startsWith('@') || key === '@id' || key === '@type') && PLAIN.test(value)
}

/** A URL, a time or a text without references, markup, shortcodes or schemes. No scheme begins with a digit. */
const PLAIN = /^(?:\d[^&<[]*|(?:https?:\/\/)?[^&<[:]*)$/

/**
 * Most strings contain neither `&`, `<` nor `[`, so the cheap checks come first.
 *
 * @returns `undefined` for an active URL, and for a description that consists of unrendered shortcodes.
 */
function adoptString(value: string, key: string, node: GraphNode, isText: boolean): string | undefined {
  if (key === 'text' && isAnswer(node)) return adoptAnswer(value)
  const text = adoptText(value, key, isText)
  return text !== undefined && key === 'description' ? adoptDescription(text) : text
}

/** Markup stays encoded: decoding would turn the text that it shows into tags. */
function adoptText(value: string, key: string, isText: boolean): string | undefined {
  const text = toInertText(value, key)
  return isText && text?.includes('&') && !isMarkup(text) ? decodeEscapedText(text) : text
}

function adoptAnswer(html: string): string {
  const text = withoutBuilderShortcodes(html)
  return text.includes('<') ? cleanActive(text) : text
}

/** Cleans an answer's text that is a list or a value object: all of its strings are markup. */
function cleanStrings(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'string') return adoptAnswer(value)
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value)
    ? replaceItems(value, cleanStrings)
    : (replaceMembers(value as GraphNode, cleanStrings) as JsonValue)
}

function adoptValue(
  value: JsonValue | undefined,
  key: string,
  isText: boolean,
  depth: number,
): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (depth <= 0) return undefined
  if (!Array.isArray(value))
    return adoptObject(value as GraphNode, key, isText, depth - 1) as JsonValue | undefined
  const items = replaceItems(value, (item) =>
    typeof item === 'string' ? adoptText(item, key, isText) : adoptValue(item, key, isText, depth - 1),
  )
  return items === value || items.length > 0 ? items : undefined
}
