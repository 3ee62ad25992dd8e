// @ts-check
/**
 * A filter for any number of posts: reads a WordPress post per line and writes its SEO head as a line of JSON, in the same
 * order.
 *
 *   node examples/bulk/bulk.js < posts.ndjson > heads.ndjson
 *
 *   --site site.json    the site, as `defineSite` takes it
 *   --urls FROM=TO      maps URLs of the CMS to the front end; can be repeated
 *   --workers N         number of threads; default: number of cores
 *   --resume FILE       append to this file, and continue after the last line of an earlier run
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

/** The maximum length of a line in bytes. The rest of a longer line is skipped, so that no line takes all memory. */
const LINE_LIMIT = 2 ** 24

/** The beginning of each line of output. */
const LINE_BEGIN = '{"line":'

/** How many bytes of an output file are read at once, from its end. */
const READ_SIZE = 2 ** 16

/** The interval of the progress display in milliseconds. */
const PROGRESS_INTERVAL = 500

/** An error in the arguments. */
class UsageError extends Error {}

async function main() {
  const { workers: size, resume, ...options } = await readOptions()
  const output = resume === undefined ? { stream: process.stdout, line: 0 } : await openOutput(resume)
  const pool = createPool(size, { ...options, limit: LINE_LIMIT })
  // Two blocks per worker: one in progress, one waiting. Keeps the order, and reads no more than can be written.
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
    throw new UsageError(`--workers must be a positive integer, received ${values.workers}`)
  return {
    workers,
    resume: values.resume,
    // An invalid map or site is rejected before the first line.
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
 * Reads a stream in blocks of numbered lines, without the first `done` lines.
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
    // A copy, because the buffers of Node share memory, and a buffer is transferred to a worker as a whole.
    if (start < bytes.length) yield { line: first, bytes: new Uint8Array(bytes.subarray(start)) }
  }
}

/**
 * Splits a stream after line feeds. Drops the part of a line that is beyond the limit.
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
    // Even an empty part would keep the memory of its chunk.
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
 * Makes a pool of threads that compose blocks, one block per thread at a time.
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
 * Opens the output of an earlier run to continue after its last complete line, whose number it returns.
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
    throw new UsageError(`Cannot resume ${path}: it was not written by this filter`)
  // An incomplete last line is written again.
  await file.truncate(end)
  return { stream: file.createWriteStream(), line }
}

/** The number at the beginning of a line of output. @param {string} text */
function lineOf(text) {
  const digits = text.startsWith(LINE_BEGIN) ? /^\d+/.exec(text.slice(LINE_BEGIN.length)) : null
  return digits === null ? undefined : Number(digits[0])
}

/**
 * The start of the line at an offset: the index after the last line feed before it.
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

/** Passes on the bytes of blocks, and shows the progress on a terminal. @param {AsyncIterable<Composed>} blocks */
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
