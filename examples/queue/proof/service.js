// @ts-check
/** The processes of a run: a WordPress, Redis, a webhook and workers. Only these are ever killed, each by its own handle. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startRedis } from '../redis.js'
import { peakMemory, processorTime } from './measure.js'
import { SITES } from './posts.js'

/**
 * @typedef {import('node:child_process').ChildProcess} Child
 *
 * @typedef {object} RunOptions
 * @property {string} folder For everything that the run writes.
 * @property {string} posts File of `make-posts.js`.
 * @property {number | undefined} [slow] How long the slow site takes for a post, in milliseconds. Default: 0.
 * @property {number | undefined} [lock] How long the jobs of a killed worker wait, in milliseconds. Default: 30,000.
 * @property {boolean | undefined} [lint] Default: `true`.
 * @property {boolean | undefined} [flapping] Default: no faults.
 */

const HERE = fileURLToPath(new URL('..', import.meta.url))

/** Requests at a time and, for the options of `composeHead`, the site. */
export const CONCURRENCY = { slow: 2, flapping: 16, left: 32, right: 32 }

/** @param {RunOptions} options */
export async function startService({
  folder,
  posts,
  slow = 0,
  flapping = false,
  lock = 30_000,
  lint = true,
}) {
  const args = [posts, '--slow', String(slow), ...(flapping ? ['--flapping'] : [])]
  const wordpress = start(join(HERE, 'proof/fake-wordpress.js'), args, process.env)
  const address = `http://127.0.0.1:${await firstLine(wordpress)}`
  const settings = Object.fromEntries(
    SITES.map((name) => [name, { ...settingsOf(name, address), ...(!lint && { lint }) }]),
  )
  const [sitesFile, store] = [join(folder, 'sites.json'), join(folder, 'heads')]
  writeFileSync(sitesFile, JSON.stringify(settings))
  let redis = await startRedis(join(folder, 'redis'))
  endWithMe(redis.process)
  const secret = randomBytes(16).toString('hex')
  const env = { ...process.env, REDIS_URL: redis.url, PROOF_SECRET: secret }
  const common = ['--sites', sitesFile]
  const webhook = start(join(HERE, 'webhook.js'), [...common, '--port', '0'], env)
  const [hooks = ''] = /http:\S+(?=\/SITE)/.exec(await firstLine(webhook)) ?? []
  /** @type {Set<Child>} */
  const workers = new Set()
  let peak = 0
  const measure = () => {
    for (const { pid } of workers) peak = Math.max(peak, peakMemory(pid))
  }
  const timer = setInterval(measure, 500)
  return {
    sitesFile,
    store,
    secret,
    hooks,
    redisUrl: redis.url,
    workers,
    /** Starts a worker, and waits until it is ready. */
    async startWorker() {
      const worker = start(
        join(HERE, 'worker.js'),
        [...common, '--store', store, '--lock', String(lock)],
        env,
      )
      await firstLine(worker)
      workers.add(worker)
    },
    /** Kills a worker, and starts another. @param {Child} worker */
    async killWorker(worker) {
      measure()
      workers.delete(worker)
      worker.kill('SIGKILL')
      await once(worker, 'exit')
      await this.startWorker()
    },
    /** Kills Redis, and starts it again with what it has written. @param {number} pause In milliseconds. */
    async killRedis(pause) {
      redis.process.kill('SIGKILL')
      await once(redis.process, 'exit')
      await new Promise((resolve) => setTimeout(resolve, pause))
      redis = await startRedis(join(folder, 'redis'), redis.port)
      endWithMe(redis.process)
    },
    /** @param {readonly string[]} sites */
    async crawl(sites = SITES) {
      await finish(start(join(HERE, 'crawl.js'), [...sites, ...common, '--store', store], env))
    },
    /** @param {number} id */
    async edit(id) {
      await fetch(`${address}/edit/${id}`, { method: 'POST' })
    },
    /** @returns {Promise<Record<string, { posts: number, unchanged: number, faults: number, mostOpen: number }>>} */
    stats: async () => /** @type {any} */ ((await fetch(`${address}/stats`)).json()),
    /** The most memory that a worker had, in MiB. */
    peakMemory: () => peak,
    /** Seconds of processor time, of the workers and of Redis. */
    processorTime: () => ({
      workers: [...workers].reduce((sum, { pid }) => sum + processorTime(pid), 0),
      redis: processorTime(redis.process.pid),
    }),
    /** Kills everything. */
    kill() {
      clearInterval(timer)
      for (const child of [...workers, webhook, wordpress, redis.process]) child.kill('SIGKILL')
    },
    /** Stops everything. Workers finish their jobs first. */
    async stop() {
      measure()
      clearInterval(timer)
      await Promise.all([...workers].map(end))
      await Promise.all([webhook, wordpress, redis.process].map(end))
    },
  }
}

/** @param {keyof typeof CONCURRENCY} name @param {string} address */
function settingsOf(name, address) {
  return {
    api: `${address}/${name}/wp-json`,
    types: ['faq'],
    fields: ['yoast_head_json'],
    secret: 'PROOF_SECRET',
    concurrency: CONCURRENCY[name],
    rate: { max: 10_000, duration: 1000 },
    compose: {
      urls: [
        { from: 'https://learn.harbourprep.test/', to: `https://${name}.example.com/help/` },
        {
          from: 'https://www.riverside-library.example.org/',
          to: `https://${name}.example.com/`,
          trailingSlash: 'never',
        },
      ],
      robots: 'from-resource',
    },
  }
}

/** @param {string} script @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Child} */
function start(script, args, env) {
  return endWithMe(spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] }))
}

/** Kills a process if this one ends before it. @param {Child} child */
function endWithMe(child) {
  const kill = () => child.kill('SIGKILL')
  // First, since the folder of the run is removed then.
  process.prependOnceListener('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}

/** @param {Child} child */
async function firstLine({ stdout }) {
  if (stdout === null) return ''
  const reader = createInterface({ input: stdout })
  const [line] = await once(reader, 'line')
  return String(line)
}

/** @param {Child} child */
async function finish(child) {
  child.stdout?.resume()
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}`)
}

/** @param {Child} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
