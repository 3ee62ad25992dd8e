// @ts-check
/**
 * Lints the heads of a site's posts, each on its own and all against each other. Exits with 1 if there are errors, and
 * with 2 if something cannot be read.
 *
 *   node lint.js https://cms.example.com      the posts of a running site
 *   node lint.js posts.json                   a file with a response of the REST API
 *   curl … | node lint.js -                   a response from standard input
 *
 *   --type faq          the post type, as in its REST route
 *   --urls FROM=TO      maps URLs of the CMS to the front end; can be repeated
 *   --preset yoast      recommended, strict, or yoast (without findings that Yoast causes)
 *   --format github     text, json, sarif (code scanning) or github (annotations)
 */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { composeHead, parsePosts, toFaqPage } from 'wp-faq-seo'
import { formatDiagnostics, lint, lintCatalog } from 'wp-faq-seo/lint'

const FORMATS = /** @type {const} */ (['text', 'json', 'sarif', 'github'])
const SEVERITIES = ['error', 'warning', 'info']

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      type: { type: 'string', default: 'faq' },
      urls: { type: 'string', multiple: true, default: [] },
      preset: { type: 'string', default: 'recommended' },
      format: { type: 'string', default: 'text' },
    },
  })
  const format = FORMATS.find((name) => name === values.format)
  if (format === undefined) throw new Error(`unknown format "${values.format}"`)
  const [source] = positionals
  if (source === undefined) throw new Error('expected a file, a site, or - for standard input')

  const { items: posts, errors } = await readPosts(source, values.type)
  for (const { message } of errors) console.error(message)
  const found = lintPosts(posts, readUrls(values.urls), /** @type {any} */ (values.preset))
  const output = formatDiagnostics([...found.keys()], { format, file: (diagnostic) => found.get(diagnostic) })
  if (output !== '') console.log(output)

  const counts = SEVERITIES.map(
    (name) => [...found.keys()].filter(({ severity }) => severity === name).length,
  )
  console.error(`posts: ${posts.length}, errors: ${counts[0]}, warnings: ${counts[1]}, info: ${counts[2]}`)
  process.exitCode = errors.length > 0 ? 2 : counts[0] === 0 ? 0 : 1
} catch (error) {
  console.error(`Cannot lint: ${/** @type {Error} */ (error).message}`)
  process.exitCode = 2
}

/**
 * Lints posts.
 *
 * @param {readonly import('wp-faq-seo').RestPost[]} posts
 * @param {readonly import('wp-faq-seo').UrlMap[] | undefined} urls
 * @param {import('wp-faq-seo/lint').PresetName} preset
 * @returns {Map<import('wp-faq-seo/lint').Diagnostic, string>} The link of the post for each diagnostic.
 */
function lintPosts(posts, urls, preset) {
  const config = { extends: preset, now: new Date().toISOString() }
  const pages = posts.map((post) => ({
    post,
    page: toFaqPage(post),
    head: composeHead(post, { urls }),
    urls,
  }))
  return new Map([
    ...pages.flatMap((page) =>
      lint(page, config).map((found) => /** @type {const} */ ([found, page.post.link])),
    ),
    // Rules for a catalog need more than one post.
    ...(pages.length === 1 ? [] : lintCatalog(pages, config)).map((found) => {
      const [, index = ''] = /^pages\[(\d+)\]/.exec(found.path) ?? []
      return /** @type {const} */ ([found, posts[Number(index)]?.link ?? ''])
    }),
  ])
}

/** @param {string} source @param {string} type */
async function readPosts(source, type) {
  if (/^https?:/.test(source)) return fetchPosts(source, type)
  const json = JSON.parse(source === '-' ? await text(process.stdin) : await readFile(source, 'utf8'))
  return parsePosts(json?.link === undefined ? json : [json])
}

/**
 * Fetches all posts of a site, a hundred per request. https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/
 *
 * @param {string} site
 * @param {string} type
 */
async function fetchPosts(site, type) {
  const lists = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const url = `${site.replace(/\/$/, '')}/wp-json/wp/v2/${type}?per_page=100&page=${page}`
    const response = await fetch(url)
    pages = Number(response.headers.get('x-wp-totalpages') ?? 1)
    // Throws if the response is not a list, such as an error of WordPress.
    lists.push(parsePosts(await response.text()))
    console.error(`page ${page} of ${pages}`)
  }
  return { items: lists.flatMap(({ items }) => items), errors: lists.flatMap(({ errors }) => errors) }
}

/** @param {readonly string[]} maps */
function readUrls(maps) {
  if (maps.length === 0) return undefined
  return maps.map((map) => {
    const [from = '', to = ''] = map.split('=')
    return { from, to }
  })
}
