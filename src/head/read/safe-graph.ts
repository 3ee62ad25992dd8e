import { toSafeJson } from '../../jsonld/graph/safe-graph.js'
import type { ExtraTag, Head } from '../model/head.js'

/**
 * Removes what is active or invalid from the graph, and from the other JSON-LD, of a head that was read from any JSON or HTML. Returns the
 * same head if nothing is removed.
 */
export function withSafeGraph(head: Head): Head {
  const graph = head.graph && toSafeJson(head.graph)
  const extra = head.extra?.flatMap(toSafeTag)
  const isSame = graph === head.graph && (extra ?? []).every((tag, index) => tag === head.extra?.[index])
  return isSame && extra?.length === head.extra?.length
    ? head
    : { ...head, ...(graph && { graph }), ...(extra && { extra }) }
}

function toSafeTag(tag: ExtraTag): ExtraTag[] {
  if (tag.tag !== 'script') return [tag]
  const json = toSafeJson(tag.json)
  if (json === tag.json) return [tag]
  return json === undefined ? [] : [{ ...tag, json }]
}
