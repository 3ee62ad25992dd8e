// @ts-check
/** Finds inputs whose time grows faster than their size. */
import { readInput } from './case.js'

/** @typedef {import('./case.js').Case} Case */

/** Times below this number of milliseconds are no harm. */
const SLOW = 150
/** How many times the usual time per KB is suspicious. Most inputs are small, and cost more per KB than large ones. */
const FACTOR = 4
/** How many times the time per KB of a case is that of the case twice as large, if its time is not linear. */
const GROWTH = 1.6

/** Collects times. */
export function createTimes() {
  /** @type {Map<string, { recent: number[], next: number, median: number }>} */
  const targets = new Map()
  let worst = { perKb: 0, target: '', index: 0 }

  return {
    /** Adds a time. Whether it is suspicious. @param {string} target @param {number} ms @param {number} size @param {number} index */
    add(target, ms, size, index) {
      const perKb = ms / Math.max(1, size / 1024)
      if (perKb > worst.perKb) worst = { perKb, target, index }
      const known = targets.get(target) ?? { recent: [], next: 0, median: Infinity }
      targets.set(target, known)
      known.recent[known.next] = perKb
      known.next = (known.next + 1) % 256
      if (known.next % 32 === 0) known.median = medianOf(known.recent)
      return ms > SLOW && perKb > FACTOR * known.median
    },
    /** The worst time since the last call. */
    takeWorst() {
      const taken = worst
      worst = { perKb: 0, target: '', index: 0 }
      return taken
    },
  }
}

/**
 * Whether the time of a case grows faster than its size: the case is timed again, then with all texts, lists or depths doubled twice.
 *
 * @param {Case} testCase
 * @param {(testCase: Case) => Promise<number>} time Milliseconds.
 */
export async function growsTooFast(testCase, time) {
  const fastest = async (/** @type {Case} */ one) => Math.min(await time(one), await time(one))
  if ((await fastest(testCase)) < SLOW / 2) return false
  for (const double of [doubleTexts, doubleLists, doubleForms]) {
    let larger = testCase
    let isFaster = true
    for (let round = 0; round < 2 && isFaster; round++) {
      const before = await fastest(larger)
      const size = readInput(larger).size
      larger = { ...larger, json: double(larger.json) }
      const grown = readInput(larger).size / size
      isFaster = grown > 1.3 && (await fastest(larger)) / before > GROWTH * grown
    }
    if (isFaster) return true
  }
  return false
}

/** @param {any} json @returns {any} */
function doubleTexts(json) {
  if (typeof json === 'string') return json + json
  if (Array.isArray(json?.$repeat)) return { $repeat: json.$repeat.map(doublePiece) }
  return mapMembers(json, doubleTexts)
}

/** @param {any} piece */
function doublePiece(piece) {
  return Array.isArray(piece) ? [piece[0], 2 * piece[1]] : piece
}

/** @param {any} json @returns {any} */
function doubleLists(json) {
  if (isShort(json)) return doubleForms(json)
  return Array.isArray(json) ? [...json, ...json] : mapMembers(json, doubleLists)
}

/** Doubles only what is written in a short form. @param {any} json @returns {any} */
function doubleForms(json) {
  if (Array.isArray(json?.$repeat)) return doubleTexts(json)
  if (Array.isArray(json?.$fill)) return { $fill: [json.$fill[0], 2 * json.$fill[1]] }
  if (Array.isArray(json?.$nest)) return { $nest: [json.$nest[0], 2 * json.$nest[1], json.$nest[2]] }
  return mapMembers(json, doubleForms)
}

/** @param {any} json */
function isShort(json) {
  return json?.$repeat !== undefined || json?.$fill !== undefined || json?.$nest !== undefined
}

/** @param {any} json @param {(member: any) => any} map @returns {any} */
function mapMembers(json, map) {
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map(map)
  return Object.fromEntries(Object.entries(json).map(([key, member]) => [key, map(member)]))
}

/** @param {readonly number[]} numbers */
function medianOf(numbers) {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Infinity
}
