import { quoteName } from '../internal/quote.js'
import { TYPE } from './parse-type.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { type RestList, readItems, refuseList } from './reading/resource.js'
import { unwrap } from './reading/safe-parse.js'
import type { RestType } from './shapes/type.js'

/**
 * Parses the post types of a site: the response of `/wp-json/wp/v2/types`, an object with a type for each name.
 *
 * Takes JSON text or the parsed value, and parses each type as {@link parseType} does. A type that is refused
 * does not affect the others: its error is in `errors`, with a path that starts with the name of the type.
 *
 * @throws {@link RestParseError} if the body is not an object of post types.
 * @see {@link https://developer.wordpress.org/rest-api/reference/post-types/ | Post Types, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseTypes } from 'wp-faq-seo/wordpress'
 *
 * const json = { post: { name: 'Posts', slug: 'post' }, faq: { name: 'FAQs', slug: 'faq', has_archive: true } }
 * parseTypes(json).items.map(({ slug }) => slug) // ['post', 'faq']
 * ```
 */
export function parseTypes(json: unknown): RestList<RestType> {
  const body = readBody(json)
  if (!body.success) return unwrap(refuse(TYPE.plural, [body.issue], { cause: body.cause }))
  const entries = Object.entries(body.data as Readonly<Record<string, unknown>>)
  // One type has names as values, and an error of WordPress has text.
  const isList = Array.isArray(body.data)
  const areTypes =
    (isList || entries.length > 0) && entries.every(([, item]) => typeof item === 'object' && item !== null)
  if (!areTypes) return unwrap(refuseList(TYPE, body.data))
  return unwrap(
    readItems(
      TYPE,
      entries.map(([name, item]) => [isList ? `[${name}]` : quoteName(name), item]),
      body.warnings,
    ),
  )
}
