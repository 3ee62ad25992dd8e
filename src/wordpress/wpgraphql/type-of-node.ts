import type { PlainObject } from '../../internal/plain-object.js'
import { toText } from '../other-apis/fields.js'
import { typeFromUrl } from '../other-apis/type-from-url.js'
import { nodeOf } from './related-nodes.js'

/**
 * The post type of a node: `contentTypeName`, if the query contains it. Otherwise the name of its type in GraphQL, or of the field of the
 * query that returned it, which are usually the same: `Faq`, `faq`. Otherwise the first part of its URL: `/faq/fees/`.
 *
 * @param path The path of the node in the body.
 */
export function typeOf(node: PlainObject, path: string): string {
  const { contentTypeName, contentType, __typename: typename, uri, link } = node
  return (
    toText(contentTypeName) ??
    toText(nodeOf(contentType)?.name) ??
    toPostType(toText(typename)) ??
    toPostType(/^data\.(\w+)$/.exec(path)?.[1]) ??
    typeFromUrl(toText(uri) ?? toText(link) ?? '') ??
    'post'
  )
}

/** Interfaces, and fields that return any type. */
const ANY_TYPE: readonly string[] = ['node', 'contentNode', 'nodeByUri']

function toPostType(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const type = name.charAt(0).toLowerCase() + name.slice(1)
  if (ANY_TYPE.includes(type)) return undefined
  return type === 'mediaItem' ? 'attachment' : type
}
