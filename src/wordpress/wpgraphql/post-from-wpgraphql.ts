import type { PlainObject } from '../../internal/plain-object.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import type { Conversion, Node } from '../other-apis/convert-resource.js'
import { omitNull, toNumber, toText, without } from '../other-apis/fields.js'
import { toStoredTitle } from '../other-apis/stored-text.js'
import { POST } from '../parse-post.js'
import type { RestPost } from '../shapes/post.js'
import { homeOf, linkOf } from './links.js'
import type { WpGraphqlOptions } from './options.js'
import { hasDatabaseId, readNode } from './read-resource.js'
import { nodeOf, nodesOf, toMedia } from './related-nodes.js'
import { convertTerm } from './term-from-wpgraphql.js'
import { readTranslations } from './translations.js'
import { typeOf } from './type-of-node.js'
import { convertUser } from './user-from-wpgraphql.js'

/**
 * Converts a post of WPGraphQL to the resource that the REST API would have returned with `_embed`, for all functions that take a post.
 *
 * Takes a response with one post, as text or parsed, or the node. {@link WPGRAPHQL_FIELDS} contains the fields that are read; only
 * `databaseId`, `link` and `title` are required. The id of an author, a term, an image or a parent is 0 if the query does not contain it. The title is encoded again, as REST has it. Terms are read from every connection
 * whose nodes have a `slug`. All other fields, such as `seo` and those of ACF, are kept unchanged.
 *
 * Not known from WPGraphQL: which `<em>` of a title was typed as text, and for a protected post its author and times.
 *
 * @throws {@link RestParseError} if the input contains no post, several posts, or errors without data (`graphql-error`).
 * @see {@link https://www.wpgraphql.com/docs/posts-and-pages | Posts and Pages, WPGraphQL}
 * @example
 * ```ts
 * import { composeHead } from 'wp-faq-seo'
 * import { postFromWpGraphql } from 'wp-faq-seo/wordpress'
 *
 * const post = postFromWpGraphql({
 *   data: {
 *     faq: { databaseId: 8, contentTypeName: 'faq', link: 'https://cms.example.com/faq/fees/', title: 'Fees & fines?', content: '<p>Ten euros.</p>' },
 *   },
 * })
 * post.title.rendered // 'Fees &#038; fines?'
 * composeHead(post).title // 'Fees & fines?'
 * ```
 */
export function postFromWpGraphql(json: unknown, options: WpGraphqlOptions = {}): RestPost {
  return readNode(postConversion(options), json, options)
}

/** How a node becomes a post. */
export function postConversion(options: WpGraphqlOptions): Conversion<RestPost> {
  return {
    resource: POST,
    is: hasDatabaseId,
    required: ['databaseId', options.home === undefined ? 'link' : ['link', 'uri'], 'title'],
    request: 'the query',
    listName: 'postsFromWpGraphql',
    convert: (node, place) => convertPost(node, place, options),
  }
}

function convertPost(node: PlainObject, place: Node, options: WpGraphqlOptions): PlainObject {
  const { databaseId, title, content, excerpt, dateGmt, modifiedGmt, commentStatus, isSticky, menuOrder } =
    node
  const home = homeOf(node, options)
  const author = nodeOf(node.author)
  const image = nodeOf(node.featuredImage)
  const parent = nodeOf(node.parent)
  const taxonomies = listTaxonomies(node, home)
  const isProtected = isHidden(node)
  const toField = (html: unknown) =>
    html === undefined
      ? undefined
      : { rendered: typeof html === 'string' ? html : '', protected: isProtected }
  const embedded = omitNull({
    author: author && [convertUser(author, home)],
    'wp:featuredmedia': image && [toMedia(image)],
    'wp:term': taxonomies.length > 0 ? taxonomies.map(({ terms }) => terms) : undefined,
    up: parent && [toParent(parent, home)],
  })
  return omitNull({
    ...without(node, [...FIELDS, ...taxonomies.map(({ field }) => field)]),
    id: toNumber(databaseId),
    link: linkOf(node, home),
    type: typeOf(node, place.path),
    title: { rendered: typeof title === 'string' ? toStoredTitle(title) : '' },
    content: toField(content),
    excerpt: toField(excerpt),
    date_gmt: dateGmt,
    modified_gmt: modifiedGmt,
    author: 'author' in node ? (toNumber(author?.databaseId) ?? 0) : undefined,
    featured_media: 'featuredImage' in node ? (toNumber(image?.databaseId) ?? 0) : undefined,
    parent: toNumber(node.parentDatabaseId ?? parent?.databaseId),
    menu_order: menuOrder,
    comment_status: commentStatus,
    sticky: isSticky,
    ...readTranslations(node),
    _embedded: undefinedIfEmpty(embedded),
  })
}

const FIELDS: readonly string[] = [
  '__typename',
  'databaseId',
  'uri',
  'contentTypeName',
  'contentType',
  'dateGmt',
  'modifiedGmt',
  'featuredImage',
  'parent',
  'parentDatabaseId',
  'hasPassword',
  'language',
  'translations',
  'menuOrder',
  'commentStatus',
  'isSticky',
]

/** The connections to terms: their nodes have a name and a slug. */
function listTaxonomies(
  node: PlainObject,
  home: string | undefined,
): readonly { readonly field: string; readonly terms: readonly PlainObject[] }[] {
  const known = new Set<unknown>()
  // `terms` has those of all taxonomies, with less about them.
  const fields = Object.keys(node).sort((one, other) => Number(one === 'terms') - Number(other === 'terms'))
  return fields.flatMap((field) => {
    const terms = nodesOf(node[field]) ?? []
    const isTaxonomy = terms.length > 0 && terms.every(({ name, slug }) => toText(name) && toText(slug))
    if (!isTaxonomy) return []
    const others = terms.filter(
      ({ databaseId }) => toNumber(databaseId) === undefined || !known.has(databaseId),
    )
    for (const { databaseId } of terms) known.add(databaseId)
    return [{ field, terms: others.map((term) => convertTerm(term, field, home)) }]
  })
}

function toParent(node: PlainObject, home: string | undefined): PlainObject {
  const { databaseId, title } = node
  return omitNull({
    id: toNumber(databaseId) ?? 0,
    link: linkOf(node, home),
    title: typeof title === 'string' ? { rendered: toStoredTitle(title) } : undefined,
  })
}

/** Whether a password protects a post. WPGraphQL then returns neither its content nor its times. */
function isHidden({ hasPassword, content, date, dateGmt }: PlainObject): boolean {
  // A draft has no `dateGmt`.
  const times = [date, dateGmt].filter((time) => time !== undefined)
  return (
    hasPassword === true || (content === null && times.length > 0 && times.every((time) => time === null))
  )
}
