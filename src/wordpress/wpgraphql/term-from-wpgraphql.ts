import type { PlainObject } from '../../internal/plain-object.js'
import { omitNull, toNumber, toText, without } from '../other-apis/fields.js'
import { toStoredName } from '../other-apis/stored-text.js'
import { TERM } from '../parse-term.js'
import type { RestTerm } from '../shapes/term.js'
import { homeOf, linkOf } from './links.js'
import type { WpGraphqlOptions } from './options.js'
import { hasDatabaseId, readNode } from './read-resource.js'
import { nodeOf } from './related-nodes.js'

/**
 * Converts a term of WPGraphQL to the resource that the REST API would have returned.
 *
 * Takes a response with one term, or the node. The query needs `databaseId`, `name`, `slug` and `taxonomyName`, and `link` for the URL of
 * its page. Names are encoded again, as REST has them. Other fields, such as `seo`, are kept unchanged.
 *
 * @throws {@link RestParseError} if the input contains no term, several terms, or errors without data.
 * @see {@link https://www.wpgraphql.com/docs/categories-and-tags | Categories and Tags, WPGraphQL}
 * @example
 * ```ts
 * import { termFromWpGraphql } from 'wp-faq-seo/wordpress'
 *
 * const node = { databaseId: 2, name: 'Fees & fines', slug: 'fees', taxonomyName: 'faq_category' }
 * termFromWpGraphql({ data: { faqCategory: node } }) // { id: 2, name: 'Fees &amp; fines', slug: 'fees', taxonomy: 'faq_category' }
 * ```
 */
export function termFromWpGraphql(json: unknown, options: WpGraphqlOptions = {}): RestTerm {
  return readNode(
    {
      resource: TERM,
      is: hasDatabaseId,
      required: ['databaseId', 'name', 'slug'],
      request: 'the query',
      convert: (node, { path }) => convertTerm(node, fieldOf(path), homeOf(node, options)),
    },
    json,
    options,
  )
}

/**
 * Converts a node, which may be a term of a post. The id is 0 if the query does not contain it.
 *
 * @param field The field that contains the term. It names the taxonomy if the query does not.
 */
export function convertTerm(node: PlainObject, field: string, home: string | undefined): PlainObject {
  const { databaseId, name, taxonomyName, taxonomy, description, count, parentDatabaseId } = node
  return omitNull({
    ...without(node, FIELDS),
    id: toNumber(databaseId) ?? 0,
    name: typeof name === 'string' ? toStoredName(name) : name,
    taxonomy: toText(taxonomyName) ?? toText(nodeOf(taxonomy)?.name) ?? guessTaxonomy(field),
    link: linkOf(node, home),
    description,
    count: toNumber(count),
    parent: toNumber(parentDatabaseId ?? nodeOf(node.parent)?.databaseId),
  })
}

const FIELDS: readonly string[] = ['id', 'databaseId', 'uri', 'taxonomyName', 'parentDatabaseId']

function fieldOf(path: string): string {
  return /^data\.(\w+)/.exec(path)?.[1] ?? 'category'
}

/** Names a taxonomy after its field: `faqCategories` is `faq_category`. */
function guessTaxonomy(field: string): string {
  const singular = field.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  return singular === 'tag' ? 'post_tag' : singular.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
