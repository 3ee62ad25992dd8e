import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { objectsIn, omitNull, toNumber } from '../other-apis/fields.js'

/** The node of a connection to one node: `{ node }`. */
export function nodeOf(connection: unknown): PlainObject | undefined {
  const node = isPlainObject(connection) ? connection.node : undefined
  return isPlainObject(node) ? node : undefined
}

/** The nodes of a connection: `{ nodes }` or `{ edges }`. `undefined` if the value is not a connection. */
export function nodesOf(connection: unknown): readonly PlainObject[] | undefined {
  if (!isPlainObject(connection)) return undefined
  const { nodes, edges } = connection
  if (Array.isArray(nodes)) return objectsIn(nodes)
  return Array.isArray(edges) ? objectsIn(objectsIn(edges).map(({ node }) => node)) : undefined
}

/** Converts a featured image. Its id is 0 if the query does not contain it. */
export function toMedia(image: PlainObject): PlainObject {
  const { databaseId, sourceUrl, mediaItemUrl, altText, mimeType, caption, mediaDetails } = image
  const { width, height, sizes } = isPlainObject(mediaDetails) ? mediaDetails : {}
  return omitNull({
    id: toNumber(databaseId) ?? 0,
    // `sourceUrl` may be that of a smaller size.
    source_url: mediaItemUrl ?? sourceUrl,
    alt_text: altText,
    mime_type: mimeType,
    caption: typeof caption === 'string' ? { rendered: caption } : undefined,
    media_details: omitNull({ width: toNumber(width), height: toNumber(height), sizes: toSizes(sizes) }),
  })
}

function toSizes(value: unknown): PlainObject | undefined {
  const sizes = objectsIn(value).flatMap(({ name, sourceUrl, width, height, mimeType }) => {
    if (typeof name !== 'string') return []
    const size = {
      source_url: sourceUrl,
      width: toNumber(width),
      height: toNumber(height),
      mime_type: mimeType,
    }
    return [[name, omitNull(size)] as const]
  })
  return sizes.length === 0 ? undefined : Object.fromEntries(sizes)
}
