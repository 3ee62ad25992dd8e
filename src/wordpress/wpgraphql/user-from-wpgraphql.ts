import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { omitNull, toNumber, toText, without } from '../other-apis/fields.js'
import { USER } from '../parse-user.js'
import type { RestUser } from '../shapes/user.js'
import { linkOf } from './links.js'
import type { WpGraphqlOptions } from './options.js'
import { hasDatabaseId, readNode } from './read-resource.js'

/**
 * Converts a user of WPGraphQL to the resource that the REST API would have returned.
 *
 * Takes a response with one user, or the node. The query needs `databaseId` and `name`, and, for the author's page, `slug`, `uri` and
 * `description`. Users have no `link`: pass the URL of the CMS as `home`. Other fields, such as `seo`, are kept unchanged.
 *
 * @throws {@link RestParseError} if the input contains no user, several users, or errors without data.
 * @see {@link https://www.wpgraphql.com/docs/users | Users, WPGraphQL}
 * @example
 * ```ts
 * import { userFromWpGraphql } from 'wp-faq-seo/wordpress'
 *
 * const json = { data: { user: { databaseId: 1, name: 'Ann', slug: 'ann', uri: '/author/ann/' } } }
 * userFromWpGraphql(json, { home: 'https://cms.example.com/' }).link // 'https://cms.example.com/author/ann/'
 * ```
 */
export function userFromWpGraphql(json: unknown, options: WpGraphqlOptions = {}): RestUser {
  return readNode(
    {
      resource: USER,
      is: hasDatabaseId,
      required: ['databaseId', 'name'],
      request: 'the query',
      convert: (node) => convertUser(node, options.home),
    },
    json,
    options,
  )
}

/** Converts a node, which may be the author of a post. The id is 0 if the query does not contain it. */
export function convertUser(node: PlainObject, home: string | undefined): PlainObject {
  const { databaseId, name, slug, url, description, avatar } = node
  return omitNull({
    ...without(node, FIELDS),
    id: toNumber(databaseId) ?? 0,
    // WPGraphQL decodes neither names of users nor their description.
    name,
    slug,
    url,
    description,
    link: linkOf(node, home),
    avatar_urls: isPlainObject(avatar) && toText(avatar.url) && { [String(avatar.size ?? 96)]: avatar.url },
  })
}

const FIELDS: readonly string[] = ['id', 'databaseId', 'uri', 'avatar']
