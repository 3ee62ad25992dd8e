// @ts-check
/**
 * A filter for a whole site: reads a WordPress post per line and writes the nodes of all pages as one graph, a line of JSON per node.
 *
 *   node examples/site-graph/graph.js < posts.ndjson > nodes.ndjson
 *
 *   --site site.json    the site, as `defineSite` takes it
 *   --urls FROM=TO      maps URLs of the CMS to the front end; can be repeated
 *   --robots VALUE      `source` or `from-resource`, as `composeHead` takes it; default: source
 *   --buffer MIB        how much is sorted in memory; default: 16
 *
 * Standard error has a line of JSON for each post that is not a post, and for each contradiction.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { defineSite, defineUrlMap, RestParseError } from 'wp-faq-seo'
import { mergeNodes } from './merge-nodes.js'
import { nodesOfPage } from './nodes-of-page.js'
import { readLines } from './read-lines.js'
import { sortLines } from './sort-lines.js'

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    urls: { type: 'string', multiple: true },
    robots: { type: 'string', default: 'source' },
    buffer: { type: 'string', default: '16' },
  },
})
/** @type {import('wp-faq-seo').ComposeOptions} */
const options = {
  ...(values.site !== undefined && { site: defineSite(JSON.parse(readFileSync(values.site, 'utf8'))) }),
  ...(values.urls !== undefined && { urls: defineUrlMap(values.urls.map(readUrlMap)) }),
  robots: /** @type {import('wp-faq-seo').RobotsPolicy} */ (values.robots),
}
const counts = { pages: 0, hidden: 0, refused: 0, nodes: 0, contradictions: 0 }

const folder = await mkdtemp(join(tmpdir(), 'site-graph-'))
try {
  await pipeline(Readable.from(printNodes()), process.stdout)
} catch (error) {
  // A reader such as `head` may close the pipe early.
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error
} finally {
  await rm(folder, { recursive: true })
}
report({ ...counts, memory: `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB` })

async function* printNodes() {
  const sorted = sortLines(readNodes(), { folder, limit: Number(values.buffer) * 2 ** 20 })
  for await (const { node, contradictions } of mergeNodes(sorted)) {
    counts.nodes++
    counts.contradictions += contradictions.length
    for (const contradiction of contradictions) report(contradiction)
    yield `${JSON.stringify(node)}\n`
  }
}

/**
 * A line per node: its id, its place in the input and its page, then the node. In the order of these lines, the nodes with one id follow
 * each other in the order of the input.
 */
async function* readNodes() {
  let place = 0
  for await (const line of readLines(process.stdin)) {
    if (line.trim() === '') continue
    const page = readPage(line)
    if (page === undefined) continue
    for (const node of page.nodes) {
      const number = String(place++).padStart(12, '0')
      // A node without an id is not the same as any other.
      const id = JSON.stringify(node['@id'] ?? '')
      yield [id, number, JSON.stringify(page.url), JSON.stringify(node)].join('\t')
    }
  }
}

/** @param {string} line */
function readPage(line) {
  try {
    const page = nodesOfPage(line, options)
    counts[page === undefined ? 'hidden' : 'pages']++
    return page
  } catch (error) {
    if (!(error instanceof RestParseError)) throw error
    counts.refused++
    report({ error: { code: error.code, message: error.message } })
    return undefined
  }
}

/** @param {unknown} value */
function report(value) {
  process.stderr.write(`${JSON.stringify(value)}\n`)
}

/** @param {string} text */
function readUrlMap(text) {
  const [from = '', to = ''] = text.split(/=(.*)/s)
  return { from, to }
}
