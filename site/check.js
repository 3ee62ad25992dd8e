// @ts-check
/**
 * Checks the built site: every link and anchor leads somewhere, nothing is loaded from other hosts, and the search finds what readers look for.
 *
 *   npm run site && node site/check.js
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import MiniSearch from 'minisearch'
import { parse } from 'parse5'
import { SEARCH_OPTIONS } from './search-options.js'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {{ ids: ReadonlySet<string>, links: readonly string[], loaded: readonly string[] }} Page */

const DIST = fileURLToPath(new URL('dist', import.meta.url))

/** Questions of readers, and the page that answers them. */
const SEARCHES = /** @type {const} */ ([
  ['hreflang', 'languages'],
  ['draft', 'noindex'],
  ['noindex', 'noindex'],
  ['landing page', 'landing-page'],
  ['sitemap', 'lists'],
  ['Rank Math', 'other-plugins'],
  ['404', 'quick-start'],
  ['entities', 'adopting'],
  ['JSON-LD escaping', 'security'],
  ['security', 'security'],
  ['bundle size', 'sizes-and-speed'],
])

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)
const pages = new Map(
  files
    .filter((file) => file.endsWith('.html') && !file.startsWith('playground/'))
    .map((file) => [file, readPage(join(DIST, file))]),
)
const problems = [...pages].flatMap(([file, page]) => [
  ...page.links.flatMap((href) => checkLink(file, href)),
  ...page.loaded.filter((url) => /^(?:https?:)?\/\//.test(url)).map((url) => `${file} loads ${url}`),
])
problems.push(...(await checkSearch()))
for (const problem of problems) console.error(problem)
const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0)
console.log(`${pages.size} pages, ${count} links, ${SEARCHES.length} searches: ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

/** @param {string} file @returns {Page} */
function readPage(file) {
  const ids = new Set()
  /** @type {string[]} */
  const links = []
  /** @type {string[]} */
  const loaded = []
  const visit = (/** @type {Node} */ node) => {
    if ('attrs' in node) {
      const {
        id,
        name,
        href,
        src,
        rel = '',
      } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      if (id !== undefined) ids.add(id)
      if (node.tagName === 'a' && name !== undefined) ids.add(name)
      if (node.tagName === 'a' && href !== undefined) links.push(href)
      else if (href !== undefined && rel !== 'canonical') loaded.push(href)
      if (src !== undefined) loaded.push(src)
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(readFileSync(file, 'utf8')))
  return { ids, links, loaded }
}

/** @param {string} from @param {string} href @returns {string[]} */
function checkLink(from, href) {
  if (/^(?:[a-z]+:|\/\/)/i.test(href)) return []
  const [path = '', anchor] = decodeURI(href).split('#')
  const target =
    path === ''
      ? from
      : posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path))
  const file = [target, `${target}.html`, posix.join(target, 'index.html')].find(
    (one) => one.includes('.') && existsSync(join(DIST, one)),
  )
  if (file === undefined) return [`${from} links to ${href}, which does not exist`]
  const page = pages.get(file)
  return anchor === undefined || anchor === '' || page === undefined || page.ids.has(anchor)
    ? []
    : [`${from} links to ${href}, but the page has no such heading`]
}

/** @returns {Promise<string[]>} */
async function checkSearch() {
  const index = files.find((file) => /localSearchIndex.*\.js$/.test(file))
  if (index === undefined) return ['The site has no search index']
  const { default: json } = await import(join(DIST, index))
  const search = MiniSearch.loadJSON(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
  })
  return SEARCHES.flatMap(([words, page]) => {
    const found = search.search(words, SEARCH_OPTIONS).slice(0, 8)
    const isFound = found.some(({ id }) => String(id).replace(/^\//, '').split(/[.#]/)[0] === page)
    return isFound
      ? []
      : [`A search for "${words}" does not find ${page}: ${found.map(({ id }) => id).join(', ')}`]
  })
}
