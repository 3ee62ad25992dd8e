// @ts-check
/** The queues: one per site, so that no site waits for another, and one for posts that failed. */
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'

/**
 * @typedef {import('./sites.js').SiteSettings} SiteSettings
 *
 * @typedef {object} Change A post that has changed.
 * @property {number} id
 * @property {string} route Route of its type, such as `faq`.
 * @property {string} modified Time of the change in UTC, `YYYY-MM-DDTHH:MM:SS`, as in `modified_gmt`.
 *
 * @typedef {Change & { site: string, code: string, message: string, status?: number }} DeadLetter
 */

const URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

/** How long finished jobs are kept, in seconds: that long, a change that is reported again costs nothing. */
const KEEP = 3600

/** The queue of posts that failed, of all sites. */
export const DEAD_LETTERS = 'heads-dead'

/** @type {import('bullmq').DefaultJobOptions} */
const JOB_OPTIONS = {
  attempts: 8,
  // 1, 2, 4 … 64 seconds. The jitter spreads the retries of jobs that failed together.
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
  removeOnComplete: { age: KEEP, count: 10_000 },
  removeOnFail: { age: KEEP },
  stackTraceLimit: 1,
}

/** A connection that waits while Redis restarts, for workers. */
export function connect() {
  return reportErrors(new Redis(URL, { maxRetriesPerRequest: null }))
}

/** A connection that fails at once, for a server whose client can try again. */
export function connectOrFail() {
  return reportErrors(new Redis(URL, { maxRetriesPerRequest: 0, commandTimeout: 5000 }))
}

/** @param {string} site */
export function queueName(site) {
  return `heads-${site}`
}

/** @param {string} site @param {Redis} connection */
export function openQueue(site, connection) {
  return silence(new Queue(queueName(site), { connection, defaultJobOptions: JOB_OPTIONS }))
}

/** @param {Redis} connection */
export function openDeadLetters(connection) {
  return silence(new Queue(DEAD_LETTERS, { connection }))
}

/**
 * Ignores the errors of the connection, which reports them itself. Without a listener, BullMQ prints or throws them.
 *
 * @template {{ on: (event: 'error', listener: () => void) => unknown }} T
 * @param {T} owner
 */
export function silence(owner) {
  owner.on('error', () => {})
  return owner
}

/**
 * Adds changed posts to the queue of their site. A change that is already there is not added again.
 *
 * @param {Queue} queue
 * @param {SiteSettings} site
 * @param {readonly Change[]} changes
 */
export async function enqueue(queue, { revision }, changes) {
  await queue.addBulk(
    changes.map(({ id, route, modified }) => ({
      name: 'post',
      data: { id, route, modified },
      opts: { jobId: jobId({ id, route, modified }, revision) },
    })),
  )
}

/** The id of a job may contain no colon. @param {Change} change @param {string} revision */
function jobId({ id, route, modified }, revision) {
  return `${route}-${id}-${modified.replace(/\D/g, '')}-${revision}`
}

/** Connections that end are opened again, and commands repeated: one line says enough. @param {Redis} connection */
function reportErrors(connection) {
  let last = ''
  connection.on('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) => {
    const text = code ?? message
    if (text !== last) console.error(`Redis: ${text}`)
    last = text
  })
  return connection.on('ready', () => {
    last = ''
  })
}
