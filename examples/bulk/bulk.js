// @ts-check
/**
 * A filter for any number of posts: a WordPress post in, its SEO head out, a line of JSON each, in the same order.
 *
 *   node examples/bulk/bulk.js < posts.ndjson > heads.ndjson
 *
 *   --site site.json    what posts cannot know of their site, as `defineSite` takes it
 *   --urls FROM=TO      where addresses of the CMS lead on the front end; may be given several times
 *   --workers N         threads that compose; as many as there are cores where absent
 *   --resume FILE       write to this file, behind what an earlier run wrote there, and go on after its last line
 */
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { ConfigError, defineSite, defineUrlMap } from 'wp-faq-seo'

/**
 * @typedef {import('node:fs/promises').FileHandle} FileHandle
 * @typedef {import('./worker.js').Block} Block
 * @typedef {import('./worker.js').Composed} Composed
 */

const LINE_FEED = 10

/** Bytes of a line from which on it is not read any more, so that no line can take all memory. */
const LINE_LIMIT = 2 ** 24

/** What each line of output begins with. */
const LINE_BEGIN = '{"line":'

/** Bytes read at once of an output file, from its end. */
const READ_SIZE = 2 ** 16

/** How often the progress is shown, in milliseconds. */
const PROGRESS_INTERVAL = 500

/** What is wrong with how the filter was called. */
class UsageError extends Error {}

async function main() {
  const { workers: size, resume, ...options } = await readOptions()
  const output = resume === undefined ? { stream: process.stdout, line: 0 } : await openOutput(resume)
  const pool = createPool(size, { ...options, limit: LINE_LIMIT })
  // Two blocks a worker: one in work, one that waits. Order is kept, and no more is read than can be written.
  const composed = Readable.from(readBlocks(process.stdin, output.line)).map(pool.compose, {
    concurrency: 2 * size,
  })
  try {
    await pipeline(composed, showProgress, output.stream)
  } finally {
    await pool.close()
  }
}

async function readOptions() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      urls: { type: 'string', multiple: true },
      workers: { type: 'string', default: String(availableParallelism()) },
      resume: { type: 'string' },
    },
  })
  const workers = Number(values.workers)
  if (!Number.isInteger(workers) || workers < 1)
    throw new UsageError(`--workers ${values.workers} is no number of threads`)
  return {
    workers,
    resume: values.resume,
    // A map or a site that cannot be right is refused before the first line.
    site: values.site === undefined ? undefined : defineSite(await readJson(values.site)),
    urls: values.urls && defineUrlMap(values.urls.map(readUrlMap)),
  }
}

/** @param {string} path */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {string} text */
function readUrlMap(text) {
  const [from = '', to = ''] = text.split(/=(.*)/s)
  return { from, to }
}

/**
 * The lines of a stream, some at a time and numbered, without the first ones that are done.
 *
 * @param {AsyncIterable<Buffer>} input
 * @param {number} done
 * @returns {AsyncGenerator<Block>}
 */
async function* readBlocks(input, done) {
  let line = 1
  for await (const bytes of readWholeLines(input)) {
    const first = Math.max(line, done + 1)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, end + 1)) {
      if (line <= done) start = end + 1
      line++
    }
    // A copy, since what Node reads into shares its memory with other reads, and goes to a worker as a whole.
    if (start < bytes.length) yield { line: first, bytes: new Uint8Array(bytes.subarray(start)) }
  }
}

/**
 * A stream cut behind line feeds. Of a line beyond the limit, little more than that is kept.
 *
 * @param {AsyncIterable<Buffer>} input
 */
async function* readWholeLines(input) {
  /** @type {Buffer[]} */
  let parts = []
  let size = 0
  for await (const chunk of input) {
    const rest = size > LINE_LIMIT ? fromLineFeed(chunk) : chunk
    const end = rest.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      yield Buffer.concat([...parts, rest.subarray(0, end)])
      parts = []
      size = 0
    }
    // An empty part would still hold the memory of its chunk.
    if (end < rest.length) parts.push(rest.subarray(end))
    size += rest.length - end
  }
  if (size > 0) yield Buffer.concat([...parts, Buffer.of(LINE_FEED)])
}

/** @param {Buffer} chunk */
function fromLineFeed(chunk) {
  const start = chunk.indexOf(LINE_FEED)
  return chunk.subarray(start === -1 ? chunk.length : start)
}

/**
 * Threads that compose blocks, each one at a time.
 *
 * @param {number} size
 * @param {import('./worker.js').Options} options
 */
function createPool(size, options) {
  const workers = Array.from(
    { length: size },
    () => new Worker(new URL('worker.js', import.meta.url), { workerData: options }),
  )
  const idle = [...workers]
  /** @type {((worker: Worker) => void)[]} */
  const waiting = []
  return {
    /** @param {Block} block @returns {Promise<Composed>} */
    async compose(block) {
      const worker =
        idle.pop() ??
        (await new Promise((/** @type {(worker: Worker) => void} */ resolve) => waiting.push(resolve)))
      worker.postMessage(block, [block.bytes.buffer])
      const [composed] = await once(worker, 'message')
      const next = waiting.shift()
      if (next === undefined) idle.push(worker)
      else next(worker)
      return composed
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  }
}

/**
 * Goes on behind what an earlier run wrote: where its last whole line ends, and with the number that it names.
 *
 * @param {string} path
 */
async function openOutput(path) {
  const file = await open(path, 'a+')
  const { size } = await file.stat()
  const end = await findLineStart(file, size)
  const start = end === 0 ? 0 : await findLineStart(file, end - 1)
  const isOurs = LINE_BEGIN.startsWith(String(await readRange(file, 0, Math.min(size, LINE_BEGIN.length))))
  const line = end === 0 ? 0 : lineOf(String(await readRange(file, start, end)))
  if (!isOurs || line === undefined)
    throw new UsageError(`Cannot resume ${path}: this filter did not write it`)
  // What the earlier run could not write to its end is written anew.
  await file.truncate(end)
  return { stream: file.createWriteStream(), line }
}

/** The number that a line of output begins with. @param {string} text */
function lineOf(text) {
  const digits = text.startsWith(LINE_BEGIN) ? /^\d+/.exec(text.slice(LINE_BEGIN.length)) : null
  return digits === null ? undefined : Number(digits[0])
}

/**
 * Where the line begins that an offset is in: behind the last line feed before it.
 *
 * @param {FileHandle} file
 * @param {number} offset
 */
async function findLineStart(file, offset) {
  for (let end = offset; end > 0; end -= READ_SIZE) {
    const start = Math.max(0, end - READ_SIZE)
    const at = (await readRange(file, start, end)).lastIndexOf(LINE_FEED)
    if (at !== -1) return start + at + 1
  }
  return 0
}

/** @param {FileHandle} file @param {number} start @param {number} end */
async function readRange(file, start, end) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start)
  return buffer.subarray(0, bytesRead)
}

/** Hands blocks on as bytes, and says on a terminal how far they are. @param {AsyncIterable<Composed>} blocks */
async function* showProgress(blocks) {
  const { stderr } = process
  const started = performance.now()
  const counts = { heads: 0, errors: 0 }
  let shown = started
  const show = () => {
    const rate = Math.round((counts.heads + counts.errors) / ((performance.now() - started) / 1000))
    const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
    stderr.write(`\r${counts.heads} heads, ${counts.errors} errors, ${rate} lines/s, ${memory} MiB\x1b[K`)
    shown = performance.now()
  }
  for await (const { bytes, heads, errors } of blocks) {
    counts.heads += heads
    counts.errors += errors
    yield bytes
    if (stderr.isTTY && performance.now() - shown > PROGRESS_INTERVAL) show()
  }
  if (!stderr.isTTY) return
  show()
  stderr.write('\n')
}

try {
  await main()
} catch (error) {
  const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error)
  const isUsage =
    error instanceof UsageError || error instanceof ConfigError || code.startsWith('ERR_PARSE_ARGS')
  // A reader such as `head` may close the pipe early.
  if (!isUsage && code !== 'EPIPE') throw error
  if (isUsage) {
    console.error(message)
    process.exitCode = 2
  }
}
