// @ts-check
/** Runs one case through its door and the targets. */
import { defineSite, parsePost, resourceKind, toFaqPage } from 'wp-faq-seo'
import { readInput } from './case.js'
import { expand } from './compact.js'
import { DOORS, isRefusal } from './doors.js'
import { readOptions } from './options.js'
import { TARGETS } from './targets.js'

/**
 * @typedef {object} Fault
 * @property {string} target The target, or the door.
 * @property {string} fault What is wrong, in words that are the same for the same fault.
 */

/**
 * @typedef {object} Outcome
 * @property {readonly Fault[]} faults
 * @property {boolean} isAccepted Whether the door accepted the input.
 * @property {number} size Of the input in characters.
 * @property {readonly (readonly [target: string, milliseconds: number])[]} times
 */

/** The page of a head or a graph without a resource of its own. */
const PAGE = {
  id: 549,
  type: 'faq',
  link: 'https://cms.example.com/faq/fees/',
  title: { rendered: 'Fees?' },
  content: { rendered: '<p>Ten euros.</p>' },
}

/**
 * Runs a case.
 *
 * @param {import('./case.js').Case} testCase
 * @param {(target: import('./targets.js').Target) => boolean} isChosen Whether a target runs. `head` always does, and `page` if another needs it.
 * @param {(target: string) => void} enter Called before each target.
 * @returns {Promise<Outcome>}
 */
export async function runCase(testCase, isChosen, enter = () => {}) {
  /** @type {Fault[]} */
  const faults = []
  /** @type {[string, number][]} */
  const times = []
  const { input, size } = readInput(testCase)
  const timed = async (/** @type {string} */ target, /** @type {() => any} */ run) => {
    enter(target)
    const start = performance.now()
    const result = run()
    times.push([target, performance.now() - start])
    return result instanceof Promise ? await result : result
  }

  // What is wrong with a head is wrong in everything that is made of it.
  const report = (/** @type {string} */ target, /** @type {string} */ fault) => {
    if (!faults.some((known) => known.fault === fault)) faults.push({ target, fault })
  }

  const door = `door ${testCase.door}`
  /** @type {import('./targets.js').Subject} */
  let subject
  try {
    const opened = await timed(door, () => DOORS[testCase.door].open(input))
    subject = toSubject(opened, testCase, input)
  } catch (error) {
    if (!isRefusal(error)) report(door, describe(error))
    return { faults, isAccepted: false, size, times }
  }
  const chosen = TARGETS.filter((target) => isChosen(target) && (subject.isPost || !target.postsOnly))
  const needsPage = chosen.some((target) => target.needsPage || target.postsOnly)
  for (const target of TARGETS) {
    const isNeeded = target.name === 'head' || (target.name === 'page' && needsPage)
    if (!isNeeded && !chosen.includes(target)) continue
    try {
      const result = await timed(target.name, () => target.run(subject))
      for (const fault of target.judge(result, subject)) report(target.name, fault)
    } catch (error) {
      report(target.name, describe(error))
      if (isNeeded) break
    }
  }
  return { faults, isAccepted: true, size, times }
}

/** @param {import('./doors.js').Opened} opened @param {import('./case.js').Case} testCase @param {any} input @returns {import('./targets.js').Subject} */
function toSubject({ resource = parsePost(PAGE), pluginHead, graph, site }, testCase, input) {
  const options = readOptions(expand(testCase.options ?? {}))
  if (pluginHead !== undefined) options.pluginHead = pluginHead
  if (graph !== undefined) options.pluginHead = { graph }
  if (site !== undefined) options.site = defineSite({ language: 'en-US', ...site })
  const more = (testCase.more ?? []).flatMap(toPage)
  const isPost = resourceKind(resource) === 'post'
  const output = {
    markdown: {},
    preview: {},
    lint: {},
    llms: {},
    group: {},
    ...expand(testCase.output ?? {}),
  }
  return { input, resource, options, output, more, isPost, head: {}, html: '', page: undefined }
}

/** @param {any} json */
function toPage(json) {
  try {
    return [toFaqPage(parsePost(expand(json)))]
  } catch (error) {
    if (isRefusal(error)) return []
    throw error
  }
}

/** Names an error and the place in the library that it comes from. @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return `throws ${typeof error}`
  const [, place = 'elsewhere'] = /\/(?:dist|src)\/(.*?)\.[jt]s/.exec(error.stack ?? '') ?? []
  const message =
    error.name === 'RangeError'
      ? `: ${error.message}`
      : error.name === 'ConfigError'
        ? `: ${error.message.slice(0, 80)}`
        : ''
  return `throws ${error.name} in ${place}${message}`
}
