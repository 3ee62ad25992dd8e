// @ts-check
/** The settings of a run, from the command line. */
import { parseArgs } from 'node:util'
import { FOUND } from './found.js'

export const USAGE = `npm run fuzz -- [options]

  --count N        how many inputs. Default: 20000
  --seed N         which inputs. Default: 1
  --from N         the number of the first input. Default: 0
  --time SECONDS   ends the run early
  --state FILE     continues where the run with this file ended
  --out FOLDER     where cases are written. Default: test/fuzz/found
  --ignore REGEXP  faults that are known
  --all            runs every target for every input
  --case FILE      runs one written case`

/** @param {readonly string[]} args */
export function readSettings(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      time: { type: 'string', default: 'Infinity' },
      state: { type: 'string' },
      out: { type: 'string', default: FOUND },
      ignore: { type: 'string', default: '^$' },
      all: { type: 'boolean', default: false },
      case: { type: 'string' },
    },
  })
  const [count, seed, from, time] = [values.count, values.seed, values.from, values.time].map(Number)
  if ([count, seed, from, time].some(Number.isNaN))
    throw new Error('--count, --seed, --from and --time take a number')
  const numbers = { count: Number(count), seed: Number(seed), from: Number(from), time: Number(time) }
  return { ...values, ...numbers, ignore: new RegExp(values.ignore) }
}
