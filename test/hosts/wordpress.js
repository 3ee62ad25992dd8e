// @ts-check
/**
 * A WordPress for tests: serves recorded resources by the rules of the REST API, on this machine only.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { isForbidden, listItems, refuse } from './wordpress-lists.js'

/**
 * @typedef {Readonly<Record<string, any>>} Recorded A resource as the REST API returns it.
 *
 * @typedef {Recorded} RecordedPost
 *
 * @typedef {object} RecordedPostOfSite
 * @property {string} site Name of its folder.
 * @property {RecordedPost} post
 *
 * @typedef {object} WordPressOptions
 * @property {Readonly<Record<string, string>>} [postTypes] `rest_base` of types if it differs from the name.
 * @property {Recorded} [root] Response of `/wp-json/`. Default: no such route.
 * @property {readonly RecordedPost[]} [drafts] Posts that only a user may read. Default: none.
 * @property {Readonly<Record<string, readonly Recorded[]>>} [terms] Terms by the `rest_base` of their taxonomy. Default: none.
 * @property {readonly Recorded[]} [users] Default: none.
 * @property {Readonly<Record<string, Recorded>>} [types] Post types by name. Default: none.
 * @property {(url: string) => Recorded | undefined} [findHead] The response of `yoast/v1/get_head` for a URL, with `status`.
 *   Default: no such route.
 *
 * @typedef {object} WordPress
 * @property {string} url URL of the home page without a trailing slash, for `WORDPRESS_URL`.
 * @property {string} credentials User and application password, as `user:password`.
 * @property {readonly RecordedPost[]} posts The published posts, in order.
 * @property {readonly RecordedPost[]} drafts
 * @property {Readonly<Record<string, readonly Recorded[]>>} terms
 * @property {readonly Recorded[]} users
 * @property {Readonly<Record<string, Recorded>>} types
 * @property {(url: string) => Recorded | undefined} findHead
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Collection The items of a route such as `/wp/v2/categories`.
 * @property {readonly Recorded[]} items
 * @property {Answer} missing Answer for an id that does not exist.
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {unknown} body
 */

/**
 * @see https://developer.wordpress.org/rest-api/reference/post-types/
 * @type {Readonly<Record<string, string>>}
 */
const REST_BASES = { post: 'posts', page: 'pages', attachment: 'media' }

const API = '/wp-json/wp/v2/'

const GET_HEAD = '/wp-json/yoast/v1/get_head'

const NO_ROUTE = refuse(404, 'rest_no_route', 'No route was found matching the URL and request method.')

const CREDENTIALS = 'editor:abcd EFGH 1234 ijkl MNOP 5678'

/**
 * Listens on a free port of 127.0.0.1.
 *
 * @param {readonly RecordedPost[]} posts
 * @param {WordPressOptions} [options]
 * @returns {Promise<WordPress>}
 */
export async function startWordPress(posts, options = {}) {
  const { drafts = [], terms = {}, users = [], types = {}, findHead = () => undefined } = options
  const collections = listCollections([...posts, ...drafts], options)
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const isUser = request.headers.authorization === `Basic ${Buffer.from(CREDENTIALS).toString('base64')}`
    const { status = 200, headers, body } = answer(url, isUser, collections, options)
    response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8', ...headers })
    response.end(JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    credentials: CREDENTIALS,
    posts,
    drafts,
    terms,
    users,
    types,
    findHead,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Reads the recorded posts of a folder: `SITE/posts/ID.json` or `SITE/ID.json`, in alphabetical order. A file is a post or
 * a list of posts. `_embedded` comes from `SITE/posts-embed/ID.json`, if it exists.
 *
 * @param {string} folder
 * @returns {RecordedPostOfSite[]}
 */
export function readCorpus(folder) {
  return listNames(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => {
      const posts = existsSync(join(path, 'posts')) ? join(path, 'posts') : path
      return listNames(posts)
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => readJson(join(posts, name)))
        .map((post) => {
          const embedding = join(path, 'posts-embed', `${post.id}.json`)
          const { _embedded } = existsSync(embedding) ? readJson(embedding) : post
          return { site: basename(path), post: { ...post, ...(_embedded !== undefined && { _embedded }) } }
        })
    })
}

/**
 * Merges the posts of several sites into one, as an import into WordPress does: ids and slugs that are taken are changed.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_unique_post_slug/
 * @param {readonly RecordedPost[]} posts
 * @returns {RecordedPost[]}
 */
export function importPosts(posts) {
  const [ids, slugs] = [new Set(), new Set()]
  return posts.map((post) => {
    let { id, slug } = post
    while (ids.has(id)) id += 100_000
    for (let number = 2; slugs.has(`${post.type}/${slug}`); number++) slug = `${post.slug}-${number}`
    ids.add(id)
    slugs.add(`${post.type}/${slug}`)
    return { ...post, id, slug }
  })
}

/**
 * The path of a post in the apps, such as `faq/fees`: the `rest_base` of its type, and its slug.
 *
 * @param {RecordedPost} post
 */
export function pathOf({ type, slug }) {
  return `${REST_BASES[type] ?? type}/${encodeURIComponent(decodeURIComponent(slug))}`
}

/**
 * @param {URL} url
 * @param {boolean} isUser
 * @param {ReadonlyMap<string, Collection>} collections
 * @param {WordPressOptions} options
 * @returns {Answer}
 */
function answer(url, isUser, collections, { root, types, terms = {}, findHead }) {
  const { pathname, searchParams } = url
  if (pathname === '/wp-json/' && root !== undefined) return { body: root }
  if (pathname === GET_HEAD && findHead !== undefined) return answerHead(url, findHead)
  const [base = '', id, ...rest] = pathname.startsWith(API)
    ? pathname.slice(API.length).replace(/\/$/, '').split('/')
    : []
  if (base === 'types' && types !== undefined && rest.length === 0) return answerType(url, types, id)
  const collection = collections.get(base)
  if (collection === undefined || rest.length > 0 || (id !== undefined && !/^\d+$/.test(id))) return NO_ROUTE
  if (!isUser && searchParams.get('context') === 'edit') {
    return refuse(401, 'rest_forbidden_context', 'Sorry, you are not allowed to edit this item.')
  }
  if (id === undefined) {
    const { items, ...list } = listItems(url, collection.items, { isUser, terms })
    return { ...list, body: list.body ?? items.map((item) => show(item, searchParams)) }
  }
  const item = collection.items.find((candidate) => candidate.id === Number(id))
  if (item === undefined) return collection.missing
  if (!isUser && isForbidden(item)) {
    return refuse(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.')
  }
  return { body: show(item, searchParams) }
}

/**
 * @param {URL} url
 * @param {NonNullable<WordPressOptions['findHead']>} findHead
 * @returns {Answer}
 */
function answerHead({ searchParams }, findHead) {
  const url = searchParams.get('url')
  if (url === null) {
    return refuse(400, 'rest_missing_callback_param', 'Missing parameter(s): url', { params: ['url'] })
  }
  const body = findHead(url)
  return body === undefined ? NO_ROUTE : { status: body.status, body }
}

/**
 * @param {URL} url
 * @param {Readonly<Record<string, Recorded>>} types
 * @param {string} [name]
 * @returns {Answer}
 */
function answerType({ searchParams }, types, name) {
  if (name === undefined) return { body: types }
  const type = types[name]
  return type === undefined
    ? refuse(404, 'rest_type_invalid', 'Invalid post type.')
    : { body: show(type, searchParams) }
}

/**
 * The fields of a resource that are sent. `_fields` must name `_embedded` like any other field.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/
 * @param {Recorded} resource
 * @param {URLSearchParams} query
 */
function show(resource, query) {
  const { _embedded, ...alone } = resource
  const whole = query.has('_embed') && _embedded !== undefined ? { ...alone, _embedded } : alone
  const fields = query.get('_fields')
  if (fields === null) return whole
  return pick(
    whole,
    fields.split(/[\s,]+/).map((field) => field.split('.')),
  )
}

/**
 * @param {Readonly<Record<string, any>>} value
 * @param {readonly (readonly string[])[]} paths
 * @returns {Record<string, any>}
 */
function pick(value, paths) {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const within = paths.filter(([first]) => first === key).map(([, ...rest]) => rest)
      if (within.length === 0) return []
      const isWhole = within.some((rest) => rest.length === 0) || typeof inner !== 'object' || inner === null
      return [[key, isWhole ? inner : pick(inner, within)]]
    }),
  )
}

/**
 * @param {readonly RecordedPost[]} posts
 * @param {WordPressOptions} options
 * @returns {Map<string, Collection>}
 */
function listCollections(posts, { postTypes, terms = {}, users }) {
  const byBase = groupByBase(posts, { ...REST_BASES, ...postTypes })
  const noPost = refuse(404, 'rest_post_invalid_id', 'Invalid post ID.')
  const noTerm = refuse(404, 'rest_term_invalid', 'Term does not exist.')
  const noUser = refuse(404, 'rest_user_invalid_id', 'Invalid user ID.')
  return new Map([
    ...[...byBase].map(([base, items]) => /** @type {const} */ ([base, { items, missing: noPost }])),
    ...Object.entries(terms).map(
      ([base, items]) => /** @type {const} */ ([base, { items, missing: noTerm }]),
    ),
    ...(users === undefined ? [] : [/** @type {const} */ (['users', { items: users, missing: noUser }])]),
  ])
}

/**
 * @param {readonly RecordedPost[]} posts
 * @param {Readonly<Record<string, string>>} restBases
 */
function groupByBase(posts, restBases) {
  /** @type {Map<string, RecordedPost[]>} */
  const groups = new Map()
  for (const post of posts) {
    const base = restBases[post.type] ?? post.type
    const group = groups.get(base) ?? []
    group.push(post)
    groups.set(base, group)
  }
  return groups
}

/** @param {string} folder */
function listNames(folder) {
  return readdirSync(folder).sort()
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
