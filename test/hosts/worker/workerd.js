// @ts-check
/** Runs workers in workerd, with the bindings that wrangler would set. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** @typedef {import('node:stream').Readable} Readable */

/** URL of the front end. */
export const PUBLIC_URL = 'https://front.example/'

/**
 * Starts a worker for each site.
 *
 * @see https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp
 * @param {string} folder
 * @param {number} outside
 * @param {readonly string[]} sites
 */
export async function startWorkers(folder, outside, sites) {
  const services = sites.map(
    (site, index) => `
  (name = "${index}", worker = (
    compatibilityDate = "2026-11-01",
    globalOutbound = "outside",
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    bindings = [
      (name = "WORDPRESS_URL", text = ${JSON.stringify(`${site}/`)}),
      (name = "PUBLIC_URL", text = ${JSON.stringify(PUBLIC_URL)}),
    ],
  )),`,
  )
  const sockets = sites.map(
    (_, index) => `(name = "${index}", address = "127.0.0.1:0", http = (), service = "${index}"),`,
  )
  const config = join(folder, 'dist/config.capnp')
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "outside", external = (address = "127.0.0.1:${outside}", http = ())),${services.join('')}],
  sockets = [${sockets.join('\n')}],
);
`,
  )
  const workerd = createRequire(join(folder, 'package.json'))('workerd').default
  const child = spawn(workerd, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const closed = once(child, 'close')
  /** @type {Map<string, number>} */
  const ports = new Map()
  for await (const line of createInterface({ input: /** @type {Readable} */ (child.stdio[3]) })) {
    const { event, socket, port } = JSON.parse(line)
    if (event === 'listen') ports.set(sites[Number(socket)] ?? '', port)
    if (ports.size === sites.length) break
  }
  if (ports.size < sites.length)
    throw new Error('Cannot start workerd: it listens on fewer ports than it has workers')
  return {
    port: (/** @type {string} */ site) => ports.get(site) ?? 0,
    stop: async () => {
      // SIGTERM would make it wait for requests that are never answered.
      child.kill('SIGKILL')
      await closed
    },
  }
}
