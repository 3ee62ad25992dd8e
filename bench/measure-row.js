// @ts-check
/** Measures one row in a process of its own: `measure-row.js ROW FILE`, forked by `head.js`. */
import { readFileSync } from 'node:fs'
import { readClock } from './clock.js'
import { generatePosts } from './posts.js'
import { ROWS, runFloor } from './rows.js'

/** @typedef {{ times: number[], floors: number[], ratios: number[] }} Samples Times in microseconds per post or list. */
/** @typedef {{ post: Samples, list: Samples }} Measured */

/** One post takes a few ticks of the clock, so a sample is many calls. Both inputs are warmed up until the code is compiled. */
const CALLS = 100

const [, , id, file = ''] = process.argv
const row = ROWS.find((candidate) => candidate.id === id)
if (row === undefined) throw new Error(`Cannot measure row ${id}: it does not exist`)

const { run, prepare = (json) => json } = row
let checksum = 0
/** @type {Measured} */
const measured = {
  post: sample(Array(CALLS).fill(readFileSync(file, 'utf8')), { units: CALLS, warmUp: 200, count: 60 }),
  list: sample(generatePosts(1000), { units: 1, warmUp: 4, count: 8 }),
}
// An empty string has no last character.
if (Number.isNaN(checksum)) throw new Error(`Cannot measure row ${id}: it prints nothing`)
process.send?.(measured)

/**
 * Samples the floor and the row alternately.
 *
 * @param {string[]} texts
 * @param {{ units: number, warmUp: number, count: number }} options `units`: number of posts or lists in one pass over the texts.
 * @returns {Samples}
 */
function sample(texts, { units, warmUp, count }) {
  const inputs = texts.map(prepare)
  for (let turn = 0; turn < warmUp; turn++) {
    timePass(texts, runFloor)
    timePass(inputs, run)
  }
  /** @type {Samples} */
  const samples = { times: [], floors: [], ratios: [] }
  let before = timePass(texts, runFloor)
  for (let turn = 0; turn < count; turn++) {
    const own = timePass(inputs, run)
    const after = timePass(texts, runFloor)
    samples.times.push(own / units)
    samples.floors.push(after / units)
    samples.ratios.push(own / ((before + after) / 2))
    before = after
  }
  return samples
}

/** @param {readonly unknown[]} inputs @param {(input: any) => unknown} work */
function timePass(inputs, work) {
  const start = readClock()
  for (const input of inputs) {
    const result = work(input)
    // A string built with `+=` is a rope until it is read: flattening it is part of its cost.
    checksum += typeof result === 'string' ? result.charCodeAt(result.length - 1) : 1
  }
  return readClock() - start
}
