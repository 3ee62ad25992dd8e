// @ts-check
/** The pages of a site that are not posts, as the apps show them. */
import { withChildren } from './wordpress-lists.js'

/**
 * @typedef {import('./wordpress.js').Recorded} Recorded
 *
 * @typedef {object} ListPage A page of an archive.
 * @property {string} name Its path in the apps, such as `faq/page/2`.
 * @property {Recorded} resource The post type, term or author.
 * @property {readonly Recorded[]} posts The posts that it lists.
 * @property {{ readonly page: number, readonly pages: number }} pagination
 */

/** How many posts a page of the apps lists. */
const PER_PAGE = 5

/** Paths without a page: an unknown post, term, author and type, and pages beyond the last one. */
export const MISSING = [
  'faq/no-such-post',
  'faq/page/99',
  'category/no-such-term',
  'category/rope/page/99',
  'author/nobody',
  'users/admin',
  'no/such/page',
]

/**
 * Lists all pages of the archives of the type `faq`, of the categories and of the authors.
 *
 * @param {import('./wordpress.js').WordPress} wordpress
 * @returns {ListPage[]}
 */
export function listArchives({ posts, terms, users, types }) {
  const ofType = (/** @type {string} */ name) => posts.filter(({ type }) => type === name)
  const { categories = [] } = terms
  return [
    ...paginate('faq', types.faq ?? {}, ofType('faq')),
    ...categories.flatMap((term) => {
      const ids = withChildren([term.id], categories)
      const own = ofType('post').filter((post) =>
        (post.categories ?? []).some((/** @type {number} */ id) => ids.includes(id)),
      )
      return paginate(pathOfUrl(term.link), term, own)
    }),
    ...users.flatMap((user) =>
      paginate(
        pathOfUrl(user.link),
        user,
        ofType('post').filter(({ author }) => author === user.id),
      ),
    ),
  ]
}

/**
 * @param {string} path
 * @param {Recorded} resource
 * @param {readonly Recorded[]} posts
 * @returns {ListPage[]}
 */
function paginate(path, resource, posts) {
  const pages = Math.ceil(posts.length / PER_PAGE)
  return Array.from({ length: Math.max(1, pages) }, (_, index) => ({
    name: index === 0 ? path : `${path}/page/${index + 1}`,
    resource,
    posts: posts.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
    pagination: { page: index + 1, pages },
  }))
}

/** @param {string} url */
function pathOfUrl(url) {
  return new URL(url).pathname.slice(1, -1)
}
