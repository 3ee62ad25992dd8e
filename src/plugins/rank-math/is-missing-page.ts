import type { Head } from '../../head/model/head.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { isNoindex } from '../../site/is-noindex.js'

/** Whether a head is Rank Math's of a URL that does not exist. Its page has no URL: the `@id` of its node is only a fragment. */
export function isMissingPage(head: Head): boolean {
  const { graph, openGraph } = head
  if (openGraph?.url !== undefined || !isNoindex(head)) return false
  return findNodes(graph, 'WebPage').some(({ '@id': id }) => id === '#webpage')
}
