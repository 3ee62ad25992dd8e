// @ts-check
/**
 * Measures how long linting takes: `npm run build && node bench/lint.js [FILE.json]`.
 *
 * On one post it measures all rules over its page and head, and compares them with parsing its JSON and composing and
 * rendering its head. Then it lints a catalog of 10,000 generated pages.
 *
 * Each time of the post is the shortest of many runs, because other work on the machine only makes runs longer.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { do_not_optimize, measure } from 'mitata'
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { buildCatalog } from 'wp-faq-seo/faq'
import { lint, lintCatalog } from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { defineSite } from 'wp-faq-seo/site'
import { readClock } from './clock.js'
import { generatePosts } from './posts.js'

/** Maximum time of linting, as a factor of parsing, composing and rendering the same head. */
const GOALS = { adopted: 8, derived: 2.5 }
/** Maximum time of linting the catalog, in seconds of the processor, and of building it. */
const CATALOG_GOALS = { lint: 4, build: 1 }
const DEFAULT_POST = '../test/fixtures/posts/seedlike/550.json'
const PAGES = 10_000

const file = process.argv[2] ?? fileURLToPath(new URL(DEFAULT_POST, import.meta.url))
const json = readFileSync(file, 'utf8')
const now = new Date().toISOString()
const config = { vocabulary: VOCABULARY, now }
const { link } = parsePost(json)
const site = defineSite({ url: new URL('/', link).href, name: 'Example', language: 'en-US' })

/** @type {Readonly<Record<keyof typeof GOALS, import('wp-faq-seo').ComposeOptions>>} */
const WAYS = { adopted: {}, derived: { site, source: 'derive' } }
print('one post', 'straight', 'lint', 'with vocabulary', 'ratio')
for (const name of /** @type {const} */ (['adopted', 'derived'])) {
  const options = WAYS[name]
  const run = () => renderHead(composeHead(parsePost(json), options))
  const post = parsePost(json)
  const input = { page: toFaqPage(post, options), head: composeHead(post, options) }
  if (lint(input, config).length === 0) throw new Error(`Cannot measure ${file}: no rule finds anything`)
  const straight = await shortestOf(run)
  const plain = await shortestOf(() => lint(input, { now }))
  const full = await shortestOf(() => lint(input, config))
  const ratio = full / straight
  print(
    name,
    ...[straight, plain, full].map((time) => `${(time / 1e3).toFixed(0)} µs`),
    `× ${ratio.toFixed(1)}, goal <= ${GOALS[name]} ${ratio <= GOALS[name] ? 'met' : 'MISSED'}`,
  )
}

const inputs = generatePosts(PAGES).map((text) => {
  const post = parsePost(text)
  const head = composeHead(post)
  return { post, page: toFaqPage(post), head, html: renderHead(head) }
})
const pages = inputs.map(({ page }) => page)
printSeconds(`\nbuildCatalog, ${PAGES} pages`, CATALOG_GOALS.build, () => buildCatalog(pages))
printSeconds(`lintCatalog, ${PAGES} pages`, CATALOG_GOALS.lint, () => lintCatalog(inputs, config))

/** @param {string} name @param {number} goal @param {() => unknown} work */
function printSeconds(name, goal, work) {
  const start = readClock()
  work()
  const seconds = (readClock() - start) / 1e6
  print(name, `${seconds.toFixed(1)} s`, `goal <= ${goal} ${seconds <= goal ? 'met' : 'MISSED'}`)
}

/** @param {() => unknown} work @returns {Promise<number>} Nanoseconds. */
async function shortestOf(work) {
  const { min } = await measure(() => do_not_optimize(work()), { min_samples: 5 })
  return min
}

/** @param {string} name @param {readonly string[]} cells */
function print(name, ...cells) {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(18)).join(''))
}
