import { toArray } from '../../internal/to-array.js'
import { objectOf, textOf } from './graph-index.js'
import type { GraphNode, JsonValue } from './node.js'

/** The name of a ListItem: its own, else that of the node in `item`. https://schema.org/ListItem */
export function nameOfListItem({ name, item }: GraphNode): string | undefined {
  return textOf(name) ?? textOf(nodeIn(item)?.name)
}

/** The URL in the `item` of a ListItem: a string, or the `url` or `@id` of a node. */
export function urlOfItem(item: JsonValue | undefined): string | undefined {
  const node = nodeIn(item)
  return node === undefined ? textOf(item) : (textOf(node.url) ?? textOf(node['@id']))
}

function nodeIn(item: JsonValue | undefined): GraphNode | undefined {
  return objectOf(toArray(item)[0])
}
