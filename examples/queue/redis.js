// @ts-check
/** Starts a Redis server on a free port, with its data in a folder. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} RedisServer
 * @property {string} url
 * @property {number} port
 * @property {import('node:child_process').ChildProcess} process
 */

/** How long the server may take until it answers, in milliseconds. It reads its file first. */
const START_TIMEOUT = 60_000

/**
 * @param {string} folder Absolute path.
 * @param {number} [port] Default: a free one.
 * @returns {Promise<RedisServer>}
 */
export async function startRedis(folder, port) {
  mkdirSync(folder, { recursive: true })
  const chosen = port ?? (await findPort())
  const options = {
    bind: '127.0.0.1',
    port: String(chosen),
    dir: folder,
    // A job that was accepted is on disk.
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
    // A queue must not lose its keys to make room.
    'maxmemory-policy': 'noeviction',
    loglevel: 'warning',
  }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const server = spawn(process.env.REDIS_SERVER ?? 'redis-server', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(server, 'spawn')
  for (const end = Date.now() + START_TIMEOUT; !(await answers(chosen)); await sleep(50)) {
    if (server.exitCode !== null || Date.now() > end)
      throw new Error(`Redis does not start on port ${chosen}`)
  }
  return { url: `redis://127.0.0.1:${chosen}`, port: chosen, process: server }
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const end = (/** @type {boolean} */ result) => {
      socket.destroy()
      resolve(result)
    }
    socket.on('data', (data) => end(String(data).startsWith('+PONG')))
    socket.on('error', () => end(false))
  })
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  server.close()
  await once(server, 'close')
  return port
}
