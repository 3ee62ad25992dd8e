import { toArray } from '../../internal/to-array.js'
import { objectOf, textOf } from '../../jsonld/graph/graph-index.js'
import type { Graph, GraphNode, JsonValue } from '../../jsonld/graph/node.js'

/** Finds the first node of type `Article` or a subtype. */
export function findArticle(graph: Graph | undefined): GraphNode | undefined {
  return graph?.['@graph'].find((node) => textsOf(node['@type']).some((type) => type.endsWith('Article')))
}

/** Finds the node that a reference names. Nested nodes are ignored: they are incomplete. */
export function resolveNode(
  graph: Graph | undefined,
  reference: JsonValue | undefined,
): GraphNode | undefined {
  const id = textOf(objectOf(reference)?.['@id'])
  return id === undefined ? undefined : graph?.['@graph'].find((node) => node['@id'] === id)
}

/** Returns the non-empty strings of a property value. */
export function textsOf(value: JsonValue | undefined): string[] {
  return toArray(value).flatMap((one) => textOf(one) ?? [])
}
