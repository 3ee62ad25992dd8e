import type { PlainObject } from '../../internal/plain-object.js'
import { omitNull, toText, without } from '../other-apis/fields.js'
import { TYPE } from '../parse-type.js'
import type { RestType } from '../shapes/type.js'
import type { WpGraphqlOptions } from './options.js'
import { readNode } from './read-resource.js'

/**
 * Converts a content type of WPGraphQL to the post type that the REST API would have returned.
 *
 * Takes a response with one content type, or the node. The query needs `name` and `label`, and `hasArchive`, `restBase` and
 * `description` if they are used. Other fields, such as `seo`, are kept unchanged.
 *
 * @throws {@link RestParseError} if the input contains no content type, several of them, or errors without data.
 * @see {@link https://www.wpgraphql.com/docs/custom-post-types | Custom Post Types, WPGraphQL}
 * @example
 * ```ts
 * import { typeFromWpGraphql } from 'wp-faq-seo/wordpress'
 *
 * const json = { data: { contentType: { name: 'faq', label: 'FAQs', hasArchive: true } } }
 * typeFromWpGraphql(json) // { name: 'FAQs', slug: 'faq', has_archive: true }
 * ```
 */
export function typeFromWpGraphql(json: unknown, options: WpGraphqlOptions = {}): RestType {
  return readNode(
    {
      resource: TYPE,
      is: ({ name, label }) => toText(name) !== undefined && toText(label) !== undefined,
      required: ['name', 'label'],
      request: 'the query',
      convert: convertType,
    },
    json,
    options,
  )
}

function convertType(node: PlainObject): PlainObject {
  const { name, label, hasArchive, restBase, restNamespace } = node
  return omitNull({
    ...without(node, FIELDS),
    name: label,
    slug: name,
    has_archive: hasArchive,
    rest_base: restBase,
    rest_namespace: restNamespace,
  })
}

const FIELDS: readonly string[] = ['id', 'label', 'hasArchive', 'restBase', 'restNamespace']
