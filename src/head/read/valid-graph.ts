import { withValidKeywords } from '../../jsonld/graph/valid-keywords.js'
import type { Head } from '../model/head.js'

/** Omits keywords of a wrong type from the graph of a head that was read from any JSON. Returns the same head if it has none. */
export function withValidGraph(head: Head): Head {
  const graph = head.graph && withValidKeywords(head.graph)
  return graph === undefined || graph === head.graph ? head : { ...head, graph }
}
