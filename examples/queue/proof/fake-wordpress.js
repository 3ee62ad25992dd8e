// @ts-check
/**
 * A WordPress with four sites for the proof, one of which is slow and one of which fails at times.
 *
 *   node fake-wordpress.js posts.ndjson
 *
 *   --slow MS      how long the slow site takes for a post; default: 0
 *   --flapping     the flapping site answers some requests with 500, 429 or half a body
 *
 *   /SITE/wp-json/wp/v2/faq        list
 *   /SITE/wp-json/wp/v2/faq/ID     post, with `ETag`
 *   POST /edit/ID                  changes a post
 *   /stats                         requests by site
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openLines } from './lines.js'
import { EDITED, SITES, siteOf, textOf } from './posts.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { slow: { type: 'string', default: '0' }, flapping: { type: 'boolean', default: false } },
})
const lines = await openLines(positionals[0] ?? '')
const edited = new Set()
/** @type {Record<string, { posts: number, unchanged: number, faults: number, open: number, mostOpen: number }>} */
const stats = {}
/** @type {Map<string, number[]>} */
const numbers = new Map(SITES.map((site) => [site, []]))
for (let number = 1; number <= lines.count; number++) numbers.get(siteOf(number))?.push(number)
let faults = 0

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error)
    response.destroy()
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
})

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [, edit] = /^\/edit\/(\d+)$/.exec(url.pathname) ?? []
  if (edit !== undefined) {
    edited.add(Number(edit))
    return response.end()
  }
  if (url.pathname === '/stats') return response.end(JSON.stringify(stats))
  const [, site = '', id] = /^\/(\w+)\/wp-json\/wp\/v2\/faq(?:\/(\d+))?$/.exec(url.pathname) ?? []
  stats[site] ??= { posts: 0, unchanged: 0, faults: 0, open: 0, mostOpen: 0 }
  const stat = stats[site]
  stat.open++
  stat.mostOpen = Math.max(stat.mostOpen, stat.open)
  response.once('close', () => stat.open--)
  const fault = site === 'flapping' && values.flapping ? faultOf(faults++) : undefined
  if (fault !== undefined) stat.faults++
  if (fault === 500) return response.writeHead(500).end('<p>Error establishing a database connection</p>')
  if (fault === 429) return response.writeHead(429, { 'retry-after': '1' }).end()
  if (id === undefined) return sendList(site, url.searchParams, response)
  if (site === 'slow') await sleep(Number(values.slow))
  const number = Number(id)
  if (siteOf(number) !== site || number > lines.count) {
    const error = { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } }
    return send(response, JSON.stringify(error), 404)
  }
  const text = textOf(await lines.read(number), number, edited.has(number))
  const etag = `"${createHash('sha1').update(text).digest('base64')}"`
  if (fault === 'half') {
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) })
    response.write(text.slice(0, text.length / 2), () => response.destroy())
    return
  }
  stat.posts++
  if (request.headers['if-none-match'] !== etag) return send(response, text, 200, { etag })
  stat.unchanged++
  return response.writeHead(304, { etag }).end()
}

/** Of 100 requests, 8 get an error, one gets half a body, and one in 200 is asked to wait. @param {number} index */
function faultOf(index) {
  if (index % 200 === 199) return 429
  if (index % 100 === 50) return 'half'
  return index % 13 === 5 ? 500 : undefined
}

/** @param {string} site @param {URLSearchParams} query @param {import('node:http').ServerResponse} response */
async function sendList(site, query, response) {
  const all = numbers.get(site) ?? []
  const size = Number(query.get('per_page'))
  const page = Number(query.get('page'))
  const items = await Promise.all(
    all.slice((page - 1) * size, page * size).map(async (id) => {
      const [, modified] = /"modified_gmt":"([^"]+)"/.exec(await lines.read(id)) ?? []
      return { id, modified_gmt: edited.has(id) ? EDITED : modified }
    }),
  )
  send(response, JSON.stringify(items), 200, { 'x-wp-totalpages': String(Math.ceil(all.length / size)) })
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} json
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function send(response, json, status, headers) {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers }).end(json)
}
