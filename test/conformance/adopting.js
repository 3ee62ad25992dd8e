// @ts-check
/**
 * Compares adopted heads with the heads that Yoast printed, for every recorded post.
 *
 * The head made from Yoast's HTML, the head made from its JSON and the composed head must have the same elements,
 * attributes, order and graph as `yoast_head`, as parse5 reads them. Rewritten to a front end, no URL of the CMS may be
 * left. With `robots: 'from-post'`, a CMS that hides itself must not hide the front end.
 *
 *   npm run conformance                    the posts of this repository
 *   npm run conformance -- DIR-OR-FILE...  your own: `SITE/posts/ID.json`, `SITE/ID.json` or single files
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { headFromYoastHtml, headFromYoastJson } from 'wp-faq-seo/plugins'
import { checkRewriting } from './adopting/check-rewriting.js'
import { checkRobots } from './adopting/check-robots.js'
import { listJson, POSTS, SITES } from './recorded/folders.js'
import { readReferenceHead } from './recorded/reference-head.js'

/** @type {Readonly<Record<string, (text: string, json: any) => string | undefined>>} */
const CHECKS = {
  'from HTML': (_, json) => compare(json, () => headFromYoastHtml(json.yoast_head)),
  // A recording with _fields may have the HTML only.
  'from JSON': (_, json) =>
    json.yoast_head_json == null ? undefined : compare(json, () => headFromYoastJson(json.yoast_head_json)),
  composed: (text, json) => compare(json, () => composeHead(parsePost(text), { faq: 'never' })),
  rewritten: checkRewriting,
  robots: checkRobots,
}
const NAMES = Object.keys(CHECKS)

const inputs = process.argv.length > 2 ? process.argv.slice(2) : [SITES, POSTS]
const missing = inputs.find((input) => !existsSync(input))
if (missing !== undefined) {
  console.error(`Cannot check conformance: there is no ${missing}`)
  process.exit(2)
}

const rows = inputs.flatMap(listSites).map(([site, files]) => checkSite(site, files))
const total = rows.reduce((count, row) => count + row.posts, 0)
if (total === 0) {
  console.error(`Cannot check conformance: no post with a yoast_head in ${inputs.join(', ')}`)
  process.exit(2)
}

console.log(`${'site'.padEnd(24)}${'posts'.padStart(6)}${NAMES.map((name) => name.padStart(12)).join('')}`)
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
    const text = readFileSync(file, 'utf8')
    const json = JSON.parse(text)
    if (typeof json.yoast_head !== 'string') continue
    posts++
    Object.values(CHECKS).forEach((check, index) => {
      const fault = check(text, json)
      if (fault === undefined) right[index] = (right[index] ?? 0) + 1
      else faults.push(`${file}, ${NAMES[index]}: ${fault}`)
    })
  }
  return { site, posts, right, faults }
}

/**
 * @param {any} json
 * @param {() => import('wp-faq-seo').Head} makeHead
 */
function compare(json, makeHead) {
  return differ(readReferenceHead(json.yoast_head), readReferenceHead(renderHead(makeHead()), true))
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
  return [input, ...readdirSync(input).map((name) => join(input, name))]
    .filter((folder) => statSync(folder).isDirectory())
    .sort()
    .map((folder) => /** @type {[string, string[]]} */ ([basename(folder), listPosts(folder)]))
    .filter(([, files]) => files.length > 0)
}

/** The posts of a site: `posts/ID.json`, else `ID.json`. @param {string} folder */
function listPosts(folder) {
  const posts = join(folder, 'posts')
  return existsSync(posts)
    ? listJson(posts)
    : listJson(folder).filter((file) => /^\d+\.json$/.test(basename(file)))
}
