// @ts-check
/**
 * Measures how long Node takes to import the library, compared with importing `zod/mini` and `htmlparser2`, which it needs:
 * `npm run build && node bench/import.js`.
 *
 * Each import has a process of its own. Times are those of the processor, and the shortest of all runs counts, because other work on the
 * machine only makes runs longer.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUNS = 12
const GOAL = 1.2
const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {Readonly<Record<string, string>>} */
const IMPORTS = {
  'zod/mini and htmlparser2': "await import('zod/mini'); await import('htmlparser2')",
  'wp-faq-seo': "await import('wp-faq-seo')",
  'wp-faq-seo/head': "await import('wp-faq-seo/head')",
  'wp-faq-seo/adapters/next': "await import('wp-faq-seo/adapters/next')",
}

const shortest = new Map(Object.keys(IMPORTS).map((name) => [name, Number.POSITIVE_INFINITY]))
for (let run = 0; run < RUNS; run++)
  for (const [name, code] of Object.entries(IMPORTS))
    shortest.set(name, Math.min(timeOf(code), shortest.get(name) ?? Number.POSITIVE_INFINITY))
for (const [name, time] of shortest) console.log(`${name.padEnd(28)}${time.toFixed(0).padStart(5)} ms`)
const ratio = (shortest.get('wp-faq-seo') ?? 0) / (shortest.get('zod/mini and htmlparser2') ?? 0)
console.log(
  `\nimport, times the dependencies alone  ${ratio.toFixed(2)}, goal <= ${GOAL} ${ratio <= GOAL ? 'met' : 'MISSED'}`,
)

/** Milliseconds of the processor. @param {string} code */
function timeOf(code) {
  const script = `const start = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root }))
}
