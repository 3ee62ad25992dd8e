import type { RestList } from '../reading/resource.js'
import type { RestPost } from '../shapes/post.js'
import type { WpGraphqlOptions } from './options.js'
import { postConversion } from './post-from-wpgraphql.js'
import { readNodeList } from './read-resource.js'

/**
 * Converts a list of posts of WPGraphQL, as {@link postFromWpGraphql} converts one.
 *
 * Takes a response, a connection (`nodes` or `edges`) or a list of nodes. A post that is refused does not affect the others: its error is
 * in `errors`. Errors that WPGraphQL returned beside data are in `warnings`.
 *
 * @throws {@link RestParseError} if the input contains neither a list nor a post, or errors without data.
 * @see {@link https://www.wpgraphql.com/docs/connections | Connections, WPGraphQL}
 * @example
 * ```ts
 * import { postsFromWpGraphql } from 'wp-faq-seo/wordpress'
 *
 * const nodes = [
 *   { databaseId: 8, contentTypeName: 'faq', link: 'https://cms.example.com/faq/fees/', title: 'Fees?' },
 *   { databaseId: 9, contentTypeName: 'faq', title: 'Fines?' },
 * ]
 * const { items, errors } = postsFromWpGraphql({ data: { faqs: { nodes } } })
 * items.map(({ id }) => id) // [8]
 * errors[0]?.message // 'Cannot parse WordPress post at data.faqs.nodes[1]: link is missing; add link to the query'
 * ```
 */
export function postsFromWpGraphql(json: unknown, options: WpGraphqlOptions = {}): RestList<RestPost> {
  return readNodeList(postConversion(options), json)
}
