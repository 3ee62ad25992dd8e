// @ts-check
/** Ends the process if one input takes forever: a loop cannot be interrupted from within. */
import { writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

/** How long an input may take, in seconds. */
const PATIENCE = 120
const NAME_LENGTH = 60

/** Starts the watch. Returns a function to call before each target, with the number of the input. */
export function startWatchdog() {
  const shared = new SharedArrayBuffer(8 + NAME_LENGTH)
  const [state, name] = viewsOf(shared)
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: shared })
  worker.unref()
  const encoder = new TextEncoder()
  return (/** @type {number} */ index, /** @type {string} */ target) => {
    name.fill(32)
    encoder.encodeInto(target, name)
    state[0] = index
    Atomics.add(state, 1, 1)
  }
}

/** @param {SharedArrayBuffer} shared @returns {[Int32Array, Uint8Array]} */
function viewsOf(shared) {
  return [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)]
}

if (!isMainThread) {
  const [state, name] = viewsOf(workerData)
  let seen = -1
  let waited = 0
  setInterval(() => {
    const steps = Atomics.load(state, 1)
    waited = steps === seen ? waited + 1 : 0
    seen = steps
    if (waited < PATIENCE) return
    const target = new TextDecoder().decode(new Uint8Array(name)).trim()
    writeSync(2, `\nFAILED ${target}: does not end for input ${state[0]}\n`)
    process.kill(process.pid, 'SIGKILL')
  }, 1000)
}
