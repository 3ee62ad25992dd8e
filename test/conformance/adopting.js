// @ts-check
/**
 * Compares adopted heads with the heads that Yoast printed, for every recorded post, term, post type and user, and every answer of
 * `get_head`.
 *
 * The head made from Yoast's HTML, the head made from its JSON and the composed head must have the same elements,
 * attributes, order and graph as `yoast_head`, as parse5 reads them. Rewritten to a front end, no URL of the CMS may be
 * left. With `robots: 'from-resource'`, a CMS that hides itself must not hide the front end.
 *
 *   npm run conformance                    the responses of this repository
 *   npm run conformance -- DIR-OR-FILE...  your own: folders of sites with responses at any depth, or single files
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { composeHead, parseResource, renderHead } from 'wp-faq-seo'
import { headFromYoastHtml, headFromYoastJson } from 'wp-faq-seo/plugins'
import { checkRewriting } from './adopting/check-rewriting.js'
import { checkRobots } from './adopting/check-robots.js'
import { listResources } from './adopting/list-resources.js'
import { ARCHIVES, listJson, POSTS, SITES } from './recorded/folders.js'
import { readReferenceHead } from './recorded/reference-head.js'

/** @type {Readonly<Record<string, (resource: import('./adopting/list-resources.js').RecordedResource) => string | undefined>>} */
const CHECKS = {
  'from HTML': ({ html }) => compare(html, () => headFromYoastHtml(html)),
  // A recording with _fields may have the HTML only.
  'from JSON': ({ html, data }) =>
    data === undefined ? undefined : compare(html, () => headFromYoastJson(data)),
  composed: ({ html, json }) =>
    compare(html, () => composeHead(parseResource(JSON.stringify(json)), { faq: 'never' })),
  rewritten: checkRewriting,
  robots: checkRobots,
}
const NAMES = Object.keys(CHECKS)

/** Folders of responses within a site; lists of posts repeat those of `posts/`. */
const FOLDERS = ['', 'posts', 'rest', 'get_head']
const REPEATED =
  /^(?:list|by-slug|posts-list|pages-list|partial|search|errors|front-vs-rest|headers|.*-embed)/

const inputs = process.argv.length > 2 ? process.argv.slice(2) : [SITES, POSTS, ARCHIVES]
const missing = inputs.find((input) => !existsSync(input))
if (missing !== undefined) {
  console.error(`Cannot check conformance: there is no ${missing}`)
  process.exit(2)
}

const rows = inputs.flatMap(listSites).map(([site, files]) => checkSite(site, files))
const total = rows.reduce((count, row) => count + row.posts, 0)
if (total === 0) {
  console.error(`Cannot check conformance: no response with a head by Yoast in ${inputs.join(', ')}`)
  process.exit(2)
}

console.log(`${'site'.padEnd(24)}${'heads'.padStart(6)}${NAMES.map((name) => name.padStart(12)).join('')}`)
for (const { site, posts, right } of rows) {
  const shares = right.map((count) => `${((100 * count) / Math.max(posts, 1)).toFixed(1)} %`.padStart(12))
  console.log(`${site.padEnd(24)}${String(posts).padStart(6)}${shares.join('')}`)
}
const faults = rows.flatMap((row) => row.faults)
for (const fault of faults) console.log(`\n${fault}`)
console.log(`\n${total * NAMES.length - faults.length} passed, ${faults.length} failed`)
process.exit(faults.length === 0 ? 0 : 1)

/**
 * @param {string} site
 * @param {readonly string[]} files
 */
function checkSite(site, files) {
  const right = NAMES.map(() => 0)
  /** @type {string[]} */
  const faults = []
  let posts = 0
  for (const file of files) {
    for (const resource of listResources(basename(file), JSON.parse(readFileSync(file, 'utf8')))) {
      posts++
      Object.values(CHECKS).forEach((check, index) => {
        const fault = check(resource)
        if (fault === undefined) right[index] = (right[index] ?? 0) + 1
        else faults.push(`${site} ${resource.name}, ${NAMES[index]}: ${fault}`)
      })
    }
  }
  return { site, posts, right, faults }
}

/**
 * @param {string} html The head that Yoast printed.
 * @param {() => import('wp-faq-seo').Head} makeHead
 */
function compare(html, makeHead) {
  return differ(readReferenceHead(html), readReferenceHead(renderHead(makeHead()), true))
}

/**
 * Describes the first difference; `undefined` if there is none.
 *
 * @param {ReturnType<typeof readReferenceHead>} expected
 * @param {ReturnType<typeof readReferenceHead>} actual
 */
function differ(expected, actual) {
  const length = Math.max(expected.length, actual.length)
  for (let index = 0; index < length; index++) {
    const [left, right] = [expected[index], actual[index]]
    // The order of properties counts, which only the text shows.
    if (!isDeepStrictEqual(left, right) || JSON.stringify(left) !== JSON.stringify(right)) {
      return `element ${index + 1}\n  expected ${JSON.stringify(left)}\n  actual   ${JSON.stringify(right)}`
    }
  }
  return undefined
}

/**
 * @param {string} input A folder of sites, a site, or a file.
 * @returns {[site: string, files: string[]][]}
 */
function listSites(input) {
  if (statSync(input).isFile()) return [[basename(dirname(input)), [input]]]
  const sites = readdirSync(input)
    .map((name) => join(input, name))
    .filter((folder) => statSync(folder).isDirectory())
    .sort()
  return [input, ...sites]
    .map((folder) => /** @type {[string, string[]]} */ ([basename(folder), listResponses(folder)]))
    .filter(([, files]) => files.length > 0)
}

/** @param {string} folder */
function listResponses(folder) {
  return FOLDERS.flatMap((name) => listJson(join(folder, name))).filter(
    (file) => !REPEATED.test(basename(file)),
  )
}
