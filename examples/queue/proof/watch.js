// @ts-check
/** Looks at the queues of a run from outside. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { DEAD_LETTERS, queueName, silence } from '../queue.js'
import { SITES } from './posts.js'

const OPEN = /** @type {const} */ (['waiting', 'active', 'delayed', 'prioritized'])

/** @param {string} url */
export function watch(url) {
  const connection = silence(new Redis(url, { maxRetriesPerRequest: null }))
  const queues = new Map(SITES.map((site) => [site, silence(new Queue(queueName(site), { connection }))]))
  const letters = silence(new Queue(DEAD_LETTERS, { connection }))
  /** The number of jobs that are not finished. @param {readonly (typeof SITES)[number][]} sites */
  const countOpen = async (sites) => {
    const counts = await Promise.all(sites.map((site) => queues.get(site)?.getJobCountByTypes(...OPEN) ?? 0))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  return {
    countOpen,
    /** @param {readonly (typeof SITES)[number][]} sites */
    async untilIdle(sites = SITES) {
      while ((await countOpen(sites)) > 0) await sleep(20)
    },
    /** @returns {Promise<readonly import('../queue.js').DeadLetter[]>} */
    async readLetters() {
      return (await letters.getWaiting()).map(({ data }) => data)
    },
    /** The memory of Redis in MiB, at its most since it was started. */
    async peakMemory() {
      const [, bytes] = /used_memory_peak:(\d+)/.exec(await connection.info('memory')) ?? []
      return Math.round(Number(bytes) / 2 ** 20)
    },
    close: () => connection.disconnect(),
  }
}
