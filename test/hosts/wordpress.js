// @ts-check
/**
 * A WordPress for tests: serves recorded posts by the rules of the REST API, on this machine only.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

/**
 * @typedef {Readonly<Record<string, any>>} RecordedPost A post as the REST API returns it.
 *
 * @typedef {object} RecordedPostOfSite
 * @property {string} site Name of its folder.
 * @property {RecordedPost} post
 *
 * @typedef {object} WordPressOptions
 * @property {Readonly<Record<string, string>>} [postTypes] `rest_base` of types if it differs from the name.
 * @property {RecordedPost} [root] Response of `/wp-json/`. Default: no such route.
 *
 * @typedef {object} WordPress
 * @property {string} url URL of the home page without a trailing slash, for `WORDPRESS_URL`.
 * @property {readonly RecordedPost[]} posts The served posts, in order.
 * @property {() => Promise<void>} close
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

const INVALID_PER_PAGE = 'per_page must be between 1 (inclusive) and 100 (inclusive)'

/**
 * Listens on a free port of 127.0.0.1.
 *
 * @param {readonly RecordedPost[]} posts
 * @param {WordPressOptions} [options]
 * @returns {Promise<WordPress>}
 */
export async function startWordPress(posts, { postTypes, root } = {}) {
  const routes = groupByBase(posts, { ...REST_BASES, ...postTypes })
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const { status = 200, headers, body } = answer(url, routes, root)
    response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8', ...headers })
    response.end(JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
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
 * @param {ReadonlyMap<string, readonly RecordedPost[]>} routes
 * @param {RecordedPost} [root]
 * @returns {Answer}
 */
function answer(url, routes, root) {
  const { pathname, searchParams } = url
  if (pathname === '/wp-json/' && root !== undefined) return { body: root }
  const [base = '', id, ...rest] = pathname.startsWith(API)
    ? pathname.slice(API.length).replace(/\/$/, '').split('/')
    : []
  const posts = routes.get(base)
  if (posts === undefined || rest.length > 0 || (id !== undefined && !/^\d+$/.test(id))) {
    return refuse(404, 'rest_no_route', 'No route was found matching the URL and request method.')
  }
  if (id === undefined) return answerList(url, posts)
  const post = posts.find((candidate) => candidate.id === Number(id))
  if (post === undefined) return refuse(404, 'rest_post_invalid_id', 'Invalid post ID.')
  return { body: show(post, searchParams) }
}

/**
 * @param {URL} url
 * @param {readonly RecordedPost[]} all
 * @returns {Answer}
 */
function answerList(url, all) {
  const { searchParams } = url
  const perPage = Number(searchParams.get('per_page') ?? 10)
  const page = Number(searchParams.get('page') ?? 1)
  if (!(Number.isInteger(perPage) && perPage >= 1 && perPage <= 100)) {
    const details = { code: 'rest_out_of_bounds', message: INVALID_PER_PAGE, data: null }
    return refuse(400, 'rest_invalid_param', 'Invalid parameter(s): per_page', {
      params: { per_page: INVALID_PER_PAGE },
      details: { per_page: details },
    })
  }
  const slugs = searchParams.get('slug')?.split(',').map(toSlug)
  const found = slugs === undefined ? all : all.filter(({ slug }) => slugs.includes(toSlug(slug)))
  const pages = Math.ceil(found.length / perPage)
  if (!(page >= 1) || (page > pages && page > 1)) {
    const message = 'The page number requested is larger than the number of pages available.'
    return refuse(400, 'rest_post_invalid_page_number', message)
  }
  const linkTo = (/** @type {number} */ number, /** @type {string} */ rel) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev')] : []),
    ...(page < pages ? [linkTo(page + 1, 'next')] : []),
  ]
  return {
    headers: {
      'X-WP-Total': String(found.length),
      'X-WP-TotalPages': String(pages),
      ...(links.length > 0 && { Link: links.join(', ') }),
    },
    body: found.slice((page - 1) * perPage, page * perPage).map((post) => show(post, searchParams)),
  }
}

/**
 * The fields of a post that are sent. `_fields` must name `_embedded` like any other field.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/
 * @param {RecordedPost} post
 * @param {URLSearchParams} query
 */
function show(post, query) {
  const { _embedded, ...alone } = post
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
 * @param {number} status
 * @param {string} code
 * @param {string} message
 * @param {Readonly<Record<string, unknown>>} [data]
 * @returns {Answer}
 */
function refuse(status, code, message, data) {
  return { status, body: { code, message, data: { status, ...data } } }
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

/** A slug as WordPress stores it: characters outside ASCII are percent-encoded, in lower case. @param {string} text */
function toSlug(text) {
  try {
    return encodeURIComponent(decodeURIComponent(text)).toLowerCase()
  } catch {
    return text.toLowerCase()
  }
}

/** @param {string} folder */
function listNames(folder) {
  return readdirSync(folder).sort()
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
