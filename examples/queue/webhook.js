// @ts-check
/**
 * Receives "post changed" from WordPress, and adds it to the queue of the site.
 *
 *   POST /hooks/SITE
 *   X-Timestamp: 1767225600
 *   X-Signature: HMAC-SHA256 of "TIMESTAMP.BODY" with the secret of the site, hexadecimal
 *
 *   {"id":549,"route":"faq","modified":"2026-03-02T09:00:00"}
 *
 *   node webhook.js --port 8080 --sites sites.json
 */
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { connectOrFail, enqueue, openQueue } from './queue.js'
import { refusal, TOLERANCE } from './signature.js'
import { readSites } from './sites.js'

/**
 * @typedef {import('./queue.js').Change} Change
 * @typedef {import('./sites.js').SiteSettings} SiteSettings
 */

/** Maximum length of a body in bytes. */
const BODY_LIMIT = 4096

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    sites: { type: 'string', default: 'sites.json' },
  },
})
const sites = readSites(values.sites)
const redis = connectOrFail()
const queues = new Map([...sites.keys()].map((name) => [name, openQueue(name, redis)]))

const server = createServer(async (request, response) => {
  const status = await receive(request).catch((error) => {
    console.error(`${request.url}: ${error.message}`)
    // WordPress sends it again, or the next crawl finds the post.
    return 503
  })
  response.writeHead(status, { connection: status === 413 ? 'close' : 'keep-alive' }).end()
})
server.listen(Number(values.port), values.host, () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  console.log(`Webhook on http://${values.host}:${port}/hooks/SITE`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit())

/**
 * Answers a request with a status: 202 only after the change is in the queue.
 *
 * @param {import('node:http').IncomingMessage} request
 */
async function receive(request) {
  const [, name = ''] = /^\/hooks\/([^/?]+)$/.exec(request.url ?? '') ?? []
  const [site, queue] = [sites.get(name), queues.get(name)]
  if (site === undefined || queue === undefined) return 404
  if (request.method !== 'POST') return 405
  const secret = process.env[site.secret]
  if (!secret) throw new Error(`${site.secret} is not set`)
  const body = await readBody(request)
  if (body === undefined) return 413
  const [timestamp, signature] = [header(request, 'x-timestamp'), header(request, 'x-signature')]
  if (refusal({ secret, timestamp, signature, body }, Date.now() / 1000) !== undefined) return 401
  const change = readChange(String(body), site)
  if (change === undefined) return 400
  const seen = `heads-seen:${name}:${signature}`
  const isNew = await redis.set(seen, '', 'EX', 2 * TOLERANCE, 'NX')
  if (isNew === null) return 409
  try {
    await enqueue(queue, site, [change])
  } catch (error) {
    // The sender may repeat what was not accepted.
    await redis.del(seen).catch(() => {})
    throw error
  }
  return 202
}

/** The change that a body reports; `undefined` if it is none. @param {string} text @param {SiteSettings} site */
function readChange(text, site) {
  /** @type {Partial<Change>} */
  let body
  try {
    body = Object(JSON.parse(text))
  } catch {
    return undefined
  }
  const { id = 0, route = '', modified = '' } = body
  const isChange =
    Number.isSafeInteger(id) &&
    id > 0 &&
    site.types.includes(route) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(modified)
  return isChange ? { id, route, modified } : undefined
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  const parts = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > BODY_LIMIT) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** @param {import('node:http').IncomingMessage} request @param {string} name */
function header({ headers }, name) {
  return String(headers[name] ?? '')
}
