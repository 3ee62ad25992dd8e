// @ts-check
/** Watches the heap: what stays after a collection must not grow over a run. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = /** @type {() => void} */ (runInNewContext('gc'))

/** Growth in MB that is no harm: caches fill, and code is compiled. */
const LIMIT = 48

/** Measures the heap from time to time. */
export function createHeapWatch() {
  /** @type {number[]} */
  const samples = []
  return {
    /** The heap in MB after a collection. */
    measure() {
      collect()
      const megabytes = process.memoryUsage().heapUsed / 2 ** 20
      samples.push(megabytes)
      return megabytes
    },
    /** How much the heap has grown in MB since it was warm, or 0 if that is no harm. */
    growth() {
      const [first, last] = [samples.slice(1, 4), samples.slice(-3)]
      const grown = samples.length < 5 ? 0 : Math.min(...last) - Math.min(...first)
      return grown > LIMIT ? grown : 0
    },
  }
}
