import type { PlainObject } from '../../internal/plain-object.js'
import { convertMany } from '../other-apis/convert-resource.js'
import { refuse } from '../reading/refusal.js'
import type { RestList } from '../reading/resource.js'
import { bodyIssue } from '../reading/rest-issue.js'
import type { RestPost } from '../shapes/post.js'
import { POST_OF_WORDPRESS_COM } from './convert-post.js'
import { readPostsOfWordPressCom } from './read-posts.js'

/**
 * Converts a list of posts of WordPress.com's own API (v1.1), as {@link postFromWordPressCom} converts one.
 *
 * Takes the response of `/rest/v1.1/sites/SITE/posts/`, or a list of posts. A post that is refused does not affect the others: its error
 * is in `errors`.
 *
 * @throws {@link RestParseError} if the input is not a list, or is an error.
 * @see {@link https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/ | Get a list of posts, WordPress.com}
 * @example
 * ```ts
 * import { postsFromWordPressCom } from 'wp-faq-seo/wordpress'
 *
 * const post = { ID: 8, URL: 'https://example.com/faq/fees/', title: 'Fees?' }
 * const { items, errors } = postsFromWordPressCom({ found: 2, posts: [post, { ...post, ID: 9, title: undefined }] })
 * items.map(({ id, type }) => [id, type]) // [[8, 'faq']]
 * errors[0]?.message // 'Cannot parse WordPress post at posts[1]: title is missing; add title to the parameter fields'
 * ```
 */
export function postsFromWordPressCom(json: unknown): RestList<RestPost> {
  const { resource, is } = POST_OF_WORDPRESS_COM
  const read = readPostsOfWordPressCom(json, resource.plural)
  if (!read.success) throw read.error
  if (read.isList) return convertMany(POST_OF_WORDPRESS_COM, read.nodes, [])
  const message = is(read.body as PlainObject)
    ? 'this is one post; use postFromWordPressCom'
    : 'this is an object, not a list of posts; pass the response of /posts/'
  throw refuse(resource.plural, [bodyIssue('not-list', message)], { body: read.body }).error
}
