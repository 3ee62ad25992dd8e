import type { GraphNode } from '../../jsonld/graph/node.js'
import { findPageNode } from '../../jsonld/graph/page-node.js'
import type { Head } from './head.js'

/** Returns the URL of the page that a head is for: the canonical, else `og:url`. */
export function pageUrlOf({ canonical, openGraph }: Head): string | undefined {
  return canonical ?? openGraph?.url
}

/** Returns the URL of the first page of the list that a head is for: `og:url`, which all its pages share, else the canonical. */
export function firstPageUrlOf({ canonical, openGraph }: Head): string | undefined {
  return openGraph?.url ?? canonical
}

/** Finds the node that describes the page of a head. */
export function findWebPage(head: Head): GraphNode | undefined {
  return findPageNode(head.graph, pageUrlOf(head) ?? '')
}
