// @ts-check
/**
 * Takes jobs from the queues of all sites. Any number of workers on any number of machines share them.
 *
 *   node worker.js --sites sites.json --store data/heads --metrics 9100
 *
 *   --only a,b       only these sites, to divide very many sites among machines
 *   --lock MS        after how long the jobs of a killed worker are given to others; default: 30,000
 */

import { parseArgs } from 'node:util'
import { RateLimitError, UnrecoverableError, Worker } from 'bullmq'
import { RestParseError } from 'wp-faq-seo'
import { createMetrics, printGauge, serveMetrics } from './metrics.js'
import { connect, openDeadLetters, openQueue, queueName, silence } from './queue.js'
import { refresh } from './refresh.js'
import { readSites } from './sites.js'
import { folderStore } from './store.js'
import { AnswerError, BusyError } from './wordpress.js'

/**
 * @typedef {import('bullmq').Job<import('./queue.js').Change>} Job
 * @typedef {import('./sites.js').SiteSettings} SiteSettings
 */

/** How often the progress is printed, in milliseconds. */
const PROGRESS_INTERVAL = process.stdout.isTTY ? 500 : 10_000

/** Codes of `RestParseError` for a body that is not data, as after an interrupted transfer. The next one may be. */
const TRANSIENT = ['broken-json', 'html', 'empty-body', 'not-json']

/** How often a post with such a body is tried. */
const TRANSIENT_ATTEMPTS = 3

/** How long a worker may take to finish its jobs when it is stopped, in milliseconds. */
const STOP_TIMEOUT = 25_000

/** How often a job may be taken from a killed worker. More often, the post itself seems to kill its worker. */
const MAX_STALLED = 10

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: 'sites.json' },
    store: { type: 'string', default: 'data/heads' },
    metrics: { type: 'string', default: '0' },
    only: { type: 'string' },
    lock: { type: 'string', default: '30000' },
  },
})
const only = values.only?.split(',')
const sites = [...readSites(values.sites).values()].filter(({ name }) => only?.includes(name) ?? true)
const store = folderStore(values.store)
const metrics = createMetrics()
const redis = connect()
const queues = new Map(sites.map(({ name }) => [name, openQueue(name, redis)]))
const deadLetters = openDeadLetters(redis)

const workers = await Promise.all(sites.map(startWorker))
const port = await serveMetrics(Number(values.metrics), printMetrics)
console.log(`${sites.length} sites, metrics on http://127.0.0.1:${port}/metrics`)
const progress = setInterval(printProgress, PROGRESS_INTERVAL)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

/** Starts to take the jobs of a site. @param {SiteSettings} site */
async function startWorker(site) {
  const { name, concurrency, rate } = site
  await queues.get(name)?.setGlobalConcurrency(concurrency)
  const worker = new Worker(queueName(name), (/** @type {Job} */ job) => run(site, job), {
    connection: redis,
    concurrency,
    limiter: rate,
    lockDuration: Number(values.lock),
    stalledInterval: Number(values.lock),
    maxStalledCount: MAX_STALLED,
  })
  silence(worker)
  // A job that stalled too often fails before it runs.
  worker.on('failed', (job, error) => {
    if (job !== undefined && /stalled/.test(error.message)) void bury(site, job, error)
  })
  return worker
}

/** @param {SiteSettings} site @param {Job} job */
async function run(site, job) {
  try {
    const outcome = await refresh(site, job.data, store, metrics)
    metrics.count('heads_jobs_total', { site: site.name, outcome })
    return outcome
  } catch (error) {
    if (error instanceof BusyError) {
      // The site's queue pauses, on all machines. This is not an attempt of the job.
      metrics.count('heads_pauses_total', { site: site.name })
      await queues.get(site.name)?.rateLimit(error.pause)
      throw new RateLimitError()
    }
    const isLast = job.attemptsMade + 1 >= attemptsFor(error, job)
    metrics.count('heads_jobs_total', { site: site.name, outcome: isLast ? 'dead' : 'retried' })
    if (!isLast) throw error
    await bury(site, job, error)
    throw new UnrecoverableError(messageOf(error))
  }
}

/** How often a job is tried. What the library refuses now, it refuses the next time. @param {unknown} error @param {Job} job */
function attemptsFor(error, { opts: { attempts = 1 } }) {
  if (!(error instanceof RestParseError)) return attempts
  return TRANSIENT.includes(error.code) ? TRANSIENT_ATTEMPTS : 1
}

/**
 * Adds a dead letter. It is added before its job fails, so it is not lost between the two. If it is added twice, it is there once.
 *
 * @param {SiteSettings} site
 * @param {Job} job
 * @param {unknown} error
 */
async function bury({ name }, { id, data }, error) {
  const { code = 'failed', restError } = /** @type {Partial<RestParseError>} */ (error)
  const status = error instanceof AnswerError ? error.status : restError?.status
  /** @type {import('./queue.js').DeadLetter} */
  const letter = {
    site: name,
    ...data,
    code,
    message: messageOf(error),
    ...(status !== undefined && { status }),
  }
  await deadLetters.add('post', letter, { jobId: `${name}-${id}` })
}

/** The message of fetch is only "fetch failed". The cause has the reason. @param {unknown} error */
function messageOf(error) {
  const { message, cause } = /** @type {Error} */ (error)
  return cause instanceof Error && !(error instanceof RestParseError)
    ? `${message}: ${cause.message}`
    : message
}

async function printMetrics() {
  const depths = await Promise.all(
    [...queues].map(async ([site, queue]) => {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
      return Object.entries(counts).map(([state, value]) => ({ labels: { site, state }, value }))
    }),
  )
  const { user, system } = process.cpuUsage()
  return [
    metrics.print(),
    printGauge('heads_queue_jobs', depths.flat()),
    printGauge('heads_dead_letters', [{ labels: {}, value: await deadLetters.getWaitingCount() }]),
    printGauge('process_resident_memory_bytes', [{ labels: {}, value: process.memoryUsage.rss() }]),
    printGauge('process_cpu_seconds_total', [{ labels: {}, value: (user + system) / 1e6 }]),
  ].join('')
}

function printProgress() {
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  const line = `${metrics.total('heads_jobs_total')} jobs, ${metrics.total('heads_pauses_total')} pauses, ${memory} MiB`
  process.stdout.write(process.stdout.isTTY ? `\r${line}\x1b[K` : `${line}\n`)
}

/** Finishes the jobs that it has begun. */
async function stop() {
  // Redis may be gone. Other workers take what is not finished.
  setTimeout(() => process.exit(1), STOP_TIMEOUT)
  clearInterval(progress)
  await Promise.all(workers.map((worker) => worker.close()))
  printProgress()
  process.exit()
}
