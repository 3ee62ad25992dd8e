import type { Graph, JsonValue } from './node.js'
import { findPageNode } from './page-node.js'

/**
 * Corrects the language of a graph: every `inLanguage`, at any depth, with the same value as in the page's node. A
 * different value belongs to something in another language and is kept. If the page's node is missing or has no language,
 * all values are corrected.
 *
 * @see https://schema.org/inLanguage
 */
export function correctGraphLanguage(graph: Graph, language: string, pageUrl: string): Graph {
  const wrong = findPageNode(graph, pageUrl)?.inLanguage
  return replaceLanguage(graph, wrong, language) as Graph
}

function replaceLanguage(
  value: JsonValue | undefined,
  wrong: JsonValue | undefined,
  language: string,
): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item: JsonValue) => replaceLanguage(item, wrong, language) as JsonValue)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isWrong =
        key === 'inLanguage' && typeof item === 'string' && (wrong === undefined || item === wrong)
      return [key, isWrong ? language : replaceLanguage(item, wrong, language)]
    }),
  )
}
