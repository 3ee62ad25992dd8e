// @ts-check
/**
 * Fuzzes the whole library with changed responses of WordPress: nothing hostile may reach the output, nothing may throw but the parsers,
 * and time and memory may not grow faster than the input.
 *
 *   npm run fuzz -- --count 50000 --seed 7
 *
 * Fails if it finds a fault. Each fault is written once, with the smallest case that shows it.
 */
import './production.js'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createCase } from './case.js'
import { readCase, writeFound } from './found.js'
import { createHeapWatch } from './memory.js'
import { createRandom } from './random.js'
import { runCase } from './run-case.js'
import { readSeeds } from './seeds.js'
import { readSettings, USAGE } from './settings.js'
import { shrink } from './shrink.js'
import { createTimes, growsTooFast } from './timing.js'
import { startWatchdog } from './watchdog.js'

/** @typedef {import('./case.js').Case} Case */
/** @typedef {{ count: number, first: number }} Tally */

/** The fault of a case whose time is not linear. */
const TOO_SLOW = 'time grows faster than the input'
/** How many inputs there are between two measurements of the heap. */
const HEAP_INTERVAL = 2000
const MINUTE = 60_000

const settings = readSettingsOrExit()
const enter = startWatchdog()
if (settings.case !== undefined) await runOne(settings.case)
else await runAll()

function readSettingsOrExit() {
  try {
    return readSettings(process.argv.slice(2))
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n\n${USAGE}`)
    process.exit(2)
  }
}

/** @param {string} file */
async function runOne(file) {
  const { faults } = await runCase(readCase(file).case, () => true)
  for (const { target, fault } of faults) console.log(`FAILED ${target}: ${fault}`)
  console.log(faults.length === 0 ? 'passed' : `${faults.length} failed`)
  process.exit(faults.length === 0 ? 0 : 1)
}

async function runAll() {
  const { seed, count, from, time, all, ignore, state, out } = settings
  const seeds = readSeeds()
  const resumed = readState()
  const faults = new Map(Object.entries(resumed.faults))
  const times = createTimes()
  const heap = createHeapWatch()
  const started = performance.now()
  const first = resumed.next
  let reported = started
  let reportedIndex = first
  let megabytes = heap.measure()
  let index = first
  console.log(
    `seed ${seed}, inputs ${first} to ${from + count}, made from ${[...seeds.values()].flat().length} recorded responses`,
  )

  for (; index < from + count && performance.now() - started < time * 1000; index++) {
    const testCase = createCase(seed, index, seeds)
    const random = createRandom(seed, index, 1)
    const isChosen = (/** @type {{ every: number }} */ { every }) => all || random.below(every) === 0
    const outcome = await runCase(testCase, isChosen, (target) => enter(index, target))
    for (const { target, fault } of outcome.faults)
      await report(target, fault, testCase, sameFault(target, fault))
    for (const [target, ms] of outcome.times) {
      if (!times.add(target, ms, outcome.size, index)) continue
      const isTooSlow = (/** @type {Case} */ one) => growsTooFast(one, timeOf(target))
      if (await isTooSlow(testCase)) await report(target, TOO_SLOW, testCase, isTooSlow)
    }
    if (index % HEAP_INTERVAL === 0) megabytes = heap.measure()
    if (performance.now() - reported >= MINUTE) printProgress()
  }

  printProgress()
  const growth = heap.growth()
  if (growth > 0) console.log(`FAILED the heap has grown by ${growth.toFixed(0)} MB`)
  for (const [fault, tally] of faults)
    console.log(`FAILED ${fault}: ${tally.count} times, first for input ${tally.first}`)
  const inputs = index - first
  console.log(
    `${inputs} inputs, ${perSecond(inputs, started)} a second; ${faults.size === 0 && growth === 0 ? 'passed' : 'failed'}`,
  )
  process.exit(faults.size === 0 && growth === 0 ? 0 : 1)

  /** Counts a fault. The first time, writes the smallest case that has it. @param {string} target @param {string} fault @param {Case} testCase @param {(smaller: Case) => Promise<boolean>} fails */
  async function report(target, fault, testCase, fails) {
    const key = `${target}: ${fault}`
    if (ignore.test(key)) return
    const known = faults.get(key)
    faults.set(key, { count: (known?.count ?? 0) + 1, first: known?.first ?? index })
    if (known !== undefined) return
    const smallest = await shrink(testCase, fails, fault === TOO_SLOW ? 60 : 3000)
    console.log(`FAILED ${key} for input ${index}: ${writeFound({ target, fault, case: smallest }, out)}`)
  }

  function printProgress() {
    const now = performance.now()
    const { perKb, target, index: worstIndex } = times.takeWorst()
    const rate = ((index - reportedIndex) / (now - reported)) * 1000
    const worst = `worst ${perKb.toFixed(0)} ms/KB (${target}, input ${worstIndex})`
    console.log(
      `${index - from} of ${count}, ${rate.toFixed(0)} a second, ${faults.size} faults, heap ${megabytes.toFixed(0)} MB, ${worst}`,
    )
    reported = now
    reportedIndex = index
    if (state !== undefined)
      writeFileSync(state, JSON.stringify({ seed, next: index, faults: Object.fromEntries(faults) }))
  }

  /** @returns {{ next: number, faults: Record<string, Tally> }} */
  function readState() {
    if (state === undefined || !existsSync(state)) return { next: from, faults: {} }
    const read = JSON.parse(readFileSync(state, 'utf8'))
    return read.seed === seed ? read : { next: from, faults: {} }
  }

  /** Whether a smaller case has the same fault. @param {string} target @param {string} fault */
  function sameFault(target, fault) {
    return async (/** @type {Case} */ smaller) => {
      const outcome = await runCase(
        smaller,
        ({ name }) => name === target,
        (name) => enter(index, name),
      )
      return outcome.faults.some((one) => one.target === target && one.fault === fault)
    }
  }

  /** Measures the time of a target in milliseconds of the processor, which other work on the machine does not count to. @param {string} target */
  function timeOf(target) {
    return async (/** @type {Case} */ testCase) => {
      const { times: measured } = await runCase(
        testCase,
        ({ name }) => name === target,
        (name) => enter(index, name),
      )
      return measured.find(([name]) => name === target)?.[1] ?? 0
    }
  }
}

/** @param {number} inputs @param {number} started */
function perSecond(inputs, started) {
  return ((inputs / (performance.now() - started)) * 1000).toFixed(0)
}
