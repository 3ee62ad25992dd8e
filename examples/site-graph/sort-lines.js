// @ts-check
/** Sorts any number of lines in constant memory: sorts as many as fit, writes them to files, and merges the files. */
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readLines } from './read-lines.js'

/** How many files are read at once. More are merged to one first. */
const MAX_FILES = 32

/**
 * @param {AsyncIterable<string>} lines Without line feeds.
 * @param {object} options
 * @param {string} options.folder For files.
 * @param {number} options.limit How many characters are held in memory.
 * @returns {AsyncGenerator<string, void>} In the order of UTF-16 code units.
 */
export async function* sortLines(lines, { folder, limit }) {
  /** @type {string[]} */
  let files = []
  /** @type {string[]} */
  let buffer = []
  let [size, count] = [0, 0]
  /** @param {Iterable<string> | AsyncIterable<string>} sorted */
  const write = async (sorted) => {
    const file = join(folder, String(count++))
    await pipeline(Readable.from(endLines(sorted)), createWriteStream(file))
    return file
  }
  for await (const line of lines) {
    buffer.push(line)
    size += line.length
    if (size < limit) continue
    files.push(await write(buffer.sort()))
    buffer = []
    size = 0
    if (files.length < MAX_FILES) continue
    const merged = await write(mergeFiles(files))
    await Promise.all(files.map((file) => rm(file)))
    files = [merged]
  }
  buffer.sort()
  yield* merge([...files.map(readFile), ofArray(buffer)])
}

/** @param {readonly string[]} files */
function mergeFiles(files) {
  return merge(files.map(readFile))
}

/** @param {readonly AsyncIterator<string>[]} sources Sorted. */
async function* merge(sources) {
  const heads = await Promise.all(sources.map(async (source) => ({ source, next: await source.next() })))
  for (;;) {
    /** @type {(typeof heads)[number] | undefined} */
    let first
    for (const head of heads) {
      if (!head.next.done && (first === undefined || head.next.value < first.next.value)) first = head
    }
    if (first === undefined) return
    yield String(first.next.value)
    first.next = await first.source.next()
  }
}

/** @param {string} file */
function readFile(file) {
  return readLines(createReadStream(file))
}

/** @param {readonly string[]} lines */
async function* ofArray(lines) {
  yield* lines
}

/** @param {Iterable<string> | AsyncIterable<string>} lines */
async function* endLines(lines) {
  for await (const line of lines) yield `${line}\n`
}
