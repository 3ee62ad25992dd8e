// @ts-check
/** Everything outside of the worker, as one server: the origin, and the WordPress of each site. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { pathOf } from '../wordpress.js'
import { OLD, OWN_END, OWN_START } from './page.js'

/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * What WordPress may do instead of returning a post or a head, by the last segment of the URL.
 *
 * @type {Readonly<Record<string, (response: ServerResponse) => void>>}
 */
export const FAILURES = {
  'is-down': (response) => response.destroy(),
  'is-broken': (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error</h1>'),
  'is-locked': (response) =>
    response.writeHead(401).end('{"code":"rest_forbidden","message":"Sorry.","data":{"status":401}}'),
  'answers-with-a-page': (response) => response.end('<!DOCTYPE html><title>Log in</title>'),
  'answers-with-a-term': (response) => response.end('[{"id":1,"name":"Fees","taxonomy":"category"}]'),
  'answers-with-null': (response) => response.end('null'),
  'answers-with-nothing': (response) => response.end(),
  'breaks-off': (response) => response.write('[{"id":', () => response.destroy()),
  'says-nothing': () => {},
  'stops-halfway': (response) => response.write('[{"id":'),
}

/** A path for which the origin has no page. */
export const MISSING = '/no/such/page/'

/**
 * @typedef {object} Outside
 * @property {number} port
 * @property {(path: string) => string} page The page of the origin at a path.
 * @property {() => number} countOfRequests Number of requests to WordPress.
 * @property {() => void} finish Makes the origin send the rest of a streamed page.
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('../wordpress.js').WordPress} wordpress
 * @returns {Promise<Outside>}
 */
export async function startOutside(wordpress) {
  const heads = new Map(
    wordpress.posts.map((post) => [`/${pathOf(post)}`, renderHead(composeHead(parsePost(post)))]),
  )
  const page = (/** @type {string} */ path) => {
    const old = OLD.map(({ html }) => html)
    return [OWN_START, ...old, heads.get(path) ?? '', OWN_END].join('\n')
  }
  let count = 0
  let finish = () => {}
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://outside.example')
    if (pathname.startsWith('/wp-json/')) {
      count++
      const name = searchParams.get('slug') ?? searchParams.get('url')?.split('/').at(-2)
      const fail = FAILURES[name ?? '']
      if (fail !== undefined) return fail(response)
      const answer = await fetch(wordpress.url + request.url)
      return response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(await answer.text())
    }
    const html = page(pathname)
    const headers = {
      'content-type': 'text/html; charset=UTF-8',
      etag: '"1"',
      'last-modified': 'Mon, 02 Mar 2026 09:00:00 GMT',
      'x-origin': 'yes',
    }
    if (pathname === MISSING) return response.writeHead(404, headers).end(html)
    switch (searchParams.get('as')) {
      case 'not-found':
        return response.writeHead(404, headers).end(html)
      case 'redirect':
        return response.writeHead(301, { ...headers, location: '/elsewhere/' }).end(html)
      case 'json':
        return response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(html)
      case 'gzip':
        return response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(html))
      case 'stream':
        finish = () => response.end(OWN_END)
        return response.writeHead(200, headers).write(html)
      default:
        return response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(html) }).end(html)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    port,
    page,
    countOfRequests: () => count,
    finish: () => finish(),
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
