// @ts-check
/**
 * Serves the playground to this machine alone, and prints its address.
 *
 *   npm run build && node playground/build.js && node playground/serve.js [port]
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { DIST } from './build.js'

/** The files that there are: no other path leads anywhere. @type {ReadonlyMap<string, readonly [file: string, type: string]>} */
const FILES = new Map([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/index.html', ['index.html', 'text/html; charset=utf-8']],
  ['/app.js', ['app.js', 'text/javascript; charset=utf-8']],
  ['/style.css', ['style.css', 'text/css; charset=utf-8']],
])

/**
 * Serves `playground/dist` on the loopback interface.
 *
 * @param {number} [port] 0 takes a free one.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function servePlayground(port = 0) {
  const server = createServer(async ({ url = '/' }, response) => {
    const [file, type] = FILES.get(new URL(url, 'http://localhost').pathname) ?? []
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    const body = await readFile(join(DIST, file))
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await servePlayground(Number(argv[2] ?? 4173))
  console.log(`The playground is at ${address} (Ctrl+C ends it)`)
}
