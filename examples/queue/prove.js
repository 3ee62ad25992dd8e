// @ts-check
/**
 * Proves the service with a real Redis, on posts of this repository: in a clone, after `npm run build`.
 *
 *   node prove.js --posts 1000
 *
 *   --workers N     workers in the run with kills; default: 3
 *   --kills N       number of kills; default: 8
 *   --pause MS      mean time between two kills; default: 1500
 *   --seed N        of the kills; default: 1
 *   --figures       also measures the speed, compared with the library alone and with examples/bulk
 *   --keep          keeps the folder with all data
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { startChaos } from './proof/chaos.js'
import { editPosts } from './proof/edits.js'
import { judge } from './proof/judge.js'
import { processorTime } from './proof/measure.js'
import { CONCURRENCY, startService } from './proof/service.js'
import { watch } from './proof/watch.js'

const BULK = fileURLToPath(new URL('../bulk/', import.meta.url))

/** How long the slow site takes for a post, in milliseconds. */
const SLOW = 500

/** The same where the others are measured. */
const VERY_SLOW = 15_000

/** Number of posts for that measurement. */
const FAIRNESS_POSTS = 400

/** How long the jobs of a killed worker wait, in milliseconds: less than usual, since workers are killed often. */
const LOCK = 3000

/** Time between two edits, in milliseconds. */
const EDIT_PAUSE = 500

/** Sites without faults. */
const FAST = /** @type {const} */ (['left', 'right'])

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '3' },
    kills: { type: 'string', default: '8' },
    pause: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    figures: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const count = Number(values.posts)
const size = Number(values.workers)
// The processes of a run end with this one.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const root = mkdtempSync(join(tmpdir(), 'heads-'))
process.once('exit', () => {
  if (values.keep) console.log(root)
  else rmSync(root, { recursive: true, maxRetries: 5 })
})
/** @type {string[]} */
const faults = []
if (values.figures) await showFigures()
await proveFairness()
await proveKills()
for (const fault of faults) console.error(`FAILED ${fault}`)
console.log(faults.length === 0 ? 'ok' : `${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)

/** The speed of the library alone, of the filter for files, and of the queue. */
async function showFigures() {
  const posts = await makePosts(count)
  const before = process.cpuUsage()
  const alone = await measure(() => composeAll(posts))
  const { user, system } = process.cpuUsage(before)
  print('library alone', alone, (user + system) / 1e6)
  for (const workers of [1, 2]) {
    let used = 0
    const args = [join(BULK, 'bulk.js'), '--workers', String(workers)]
    const seconds = await measure(async () => {
      used = await pipe(args, posts)
    })
    print(`examples/bulk, ${plural(workers, 'worker')}`, seconds, used)
  }
  for (const { workers, lint } of [
    { workers: 1, lint: false },
    { workers: 1, lint: true },
    { workers: 2, lint: true },
  ]) {
    const run = await startRun({ name: `figures-${workers}-${lint}`, posts, lint })
    await run.service.crawl()
    const start = run.service.processorTime()
    await startWorkers(run.service, workers)
    const seconds = await measure(() => run.queues.untilIdle())
    const end = run.service.processorTime()
    print(
      `queue, ${plural(workers, 'worker')}${lint ? ', lint' : ''}`,
      seconds,
      end.workers,
      end.redis - start.redis,
    )
    await run.finish(false)
  }

  /** @param {string} name @param {number} seconds @param {number} used @param {number} [redis] */
  function print(name, seconds, used, redis = 0) {
    const columns = [
      `${seconds.toFixed(1)} s`,
      `${Math.round(count / seconds)} posts/s`,
      `${used.toFixed(1)} s CPU`,
      `${Math.round(count / used)} per core-second`,
    ]
    const more = redis === 0 ? '' : `, and ${redis.toFixed(1)} s CPU of Redis`
    console.log(`${name.padEnd(26)}${columns.map((text) => text.padStart(16)).join('')}${more}`)
  }
}

/** How long the fast sites take with and without a slow one, whose jobs were added first. */
async function proveFairness() {
  const posts = await makePosts(FAIRNESS_POSTS)
  /** @type {number[]} */
  const seconds = []
  for (const sites of [FAST, /** @type {const} */ (['slow', ...FAST])]) {
    const run = await startRun({ name: `fairness-${sites.length}`, posts, slow: VERY_SLOW })
    await run.service.crawl(sites)
    await startWorkers(run.service, 2)
    seconds.push(await measure(() => run.queues.untilIdle(FAST)))
    const left = await run.queues.countOpen(['slow'])
    const { slow } = await run.service.stats()
    run.queues.close()
    // The rest of the slow site's jobs are not part of this measurement.
    run.service.kill()
    if (sites.length === FAST.length) continue
    const [alone = 0, beside = 0] = seconds
    console.log(
      `fairness: the fast sites took ${beside.toFixed(1)} s beside a slow site, ${alone.toFixed(1)} s without it\n` +
        `          ${left} of the slow site's jobs, which were added first, were left; it got at most ${slow?.mostOpen} requests at a time`,
    )
    if (left === 0) faults.push('fairness: the slow site was not slower than the others')
    if ((slow?.mostOpen ?? 0) > CONCURRENCY.slow)
      faults.push('fairness: more requests at a time than the settings allow')
    if (beside > 3 * alone + 5) faults.push('fairness: the slow site held up the others')
  }
}

/** Every post has its head, whatever is killed. */
async function proveKills() {
  const posts = await makePosts(count)
  const run = await startRun({ name: 'kills', posts, slow: SLOW, flapping: true, lock: LOCK })
  const { service, queues } = run
  await startWorkers(service, size)
  const chaos = startChaos(service, Number(values.seed), Number(values.pause), Number(values.kills))
  const started = performance.now()
  const [edits] = await Promise.all([editPosts(service, count, EDIT_PAUSE), service.crawl()])
  await queues.untilIdle()
  const seconds = (performance.now() - started) / 1000
  await chaos.stop()
  await queues.untilIdle()
  faults.push(...edits.faults)
  const stats = await service.stats()
  const requests = Object.values(stats).reduce((sum, { posts }) => sum + posts, 0)
  const refusals = Object.values(stats).reduce((sum, { faults }) => sum + faults, 0)
  console.log(
    `kills: ${chaos.kills.workers} of workers, ${chaos.kills.redis} of Redis, in ${seconds.toFixed(1)} s`,
  )
  console.log(
    `       ${edits.edits} posts edited, ${edits.repeated} reports sent again, ${refusals} requests answered with a fault`,
  )
  console.log(`       ${requests} posts fetched for ${count + edits.edits} changes`)
  await run.finish(true)
}

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.posts
 * @param {number} [options.slow]
 * @param {boolean} [options.flapping]
 * @param {number} [options.lock]
 * @param {boolean} [options.lint]
 */
async function startRun({ name, ...options }) {
  const folder = join(root, name)
  mkdirSync(folder)
  const service = await startService({ folder, ...options })
  const queues = watch(service.redisUrl)
  return {
    service,
    queues,
    /** Stops the service, and judges what it stored. @param {boolean} edits */
    async finish(edits) {
      const letters = await queues.readLetters()
      const redisMemory = await queues.peakMemory()
      queues.close()
      await service.stop()
      const { sitesFile, store } = service
      const verdict = await judge({ posts: options.posts, sitesFile, store, edits, letters })
      console.log(
        `       ${verdict.heads} heads ${verdict.faults.length === 0 ? 'as the library makes them' : 'expected'}, ${verdict.dead} dead letters; ` +
          `at most ${service.peakMemory()} MiB per worker, ${redisMemory} MiB in Redis`,
      )
      faults.push(...verdict.faults.map((fault) => `${name}: ${fault}`))
      if (!values.keep) rmSync(folder, { recursive: true })
    },
  }
}

/** @param {Awaited<ReturnType<typeof startService>>} service @param {number} number */
async function startWorkers(service, number) {
  await Promise.all(Array.from({ length: number }, () => service.startWorker()))
}

/** @param {number} number @returns {Promise<string>} */
async function makePosts(number) {
  const file = join(root, `posts-${number}.ndjson`)
  await pipe([join(BULK, 'make-posts.js'), String(number)], undefined, file)
  return file
}

/**
 * Runs a script from one file to another. Returns the seconds of processor time that it used.
 *
 * @param {readonly string[]} args
 * @param {string} [input]
 * @param {string} [output]
 */
async function pipe(args, input, output = '/dev/null') {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  if (input === undefined) child.stdin.end()
  else createReadStream(input).pipe(child.stdin)
  let used = 0
  const timer = setInterval(() => {
    used = Math.max(used, processorTime(child.pid))
  }, 50)
  const file = child.stdout.pipe(createWriteStream(output))
  await once(file, 'finish')
  clearInterval(timer)
  return used
}

/** @param {string} posts */
async function composeAll(posts) {
  for await (const line of createInterface({ input: createReadStream(posts) })) {
    try {
      renderHead(composeHead(parsePost(line)))
    } catch {
      // A poisoned post.
    }
  }
}

/** @param {() => Promise<unknown>} work @returns {Promise<number>} Seconds. */
async function measure(work) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** @param {number} number @param {string} word */
function plural(number, word) {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
