// @ts-check
/**
 * Measures how much memory a page keeps, compared with its own strings: `npm run build && node --expose-gc bench/memory.js`.
 *
 * A text that is cut out of a response keeps the whole response in memory, unless it is copied. The responses here are dropped, so what
 * stays is what pages keep.
 */
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'
import { generatePosts } from './posts.js'

const PAGES = 1500
const GOAL = 1.2
const gc = globalThis.gc
if (gc === undefined) throw new Error('Cannot measure memory: run node with --expose-gc')

/** @type {Readonly<Record<string, (json: string) => unknown>>} */
const KEPT = {
  FaqPage: (json) => toFaqPage(parsePost(json)),
  Head: (json) => composeHead(parsePost(json)),
}
const texts = generatePosts(PAGES)
for (const [name, make] of Object.entries(KEPT)) {
  measure(make)
  const { retained, own } = measure(make)
  const ratio = retained / own
  const goal = name === 'FaqPage' ? `, goal <= ${GOAL} ${ratio <= GOAL ? 'met' : 'MISSED'}` : ''
  console.log(
    `${name.padEnd(8)} keeps ${kilobytes(retained)} each, ${ratio.toFixed(2)} times its own strings${goal}`,
  )
}

/** @param {(json: string) => unknown} make */
function measure(make) {
  const before = heapUsed()
  // A copy of the text, which nothing else keeps.
  const kept = texts.map((text) => make(JSON.parse(JSON.stringify(text))))
  return {
    retained: heapUsed() - before,
    own: kept.reduce((/** @type {number} */ sum, one) => sum + bytesOf(one), 0),
  }
}

function heapUsed() {
  gc?.()
  gc?.()
  return process.memoryUsage().heapUsed
}

/** The bytes of all strings in a value, each once. V8 takes one or two bytes a character, and 16 for the string itself. @param {unknown} value */
function bytesOf(value, seen = new Set()) {
  if (typeof value === 'string') {
    if (seen.has(value)) return 0
    seen.add(value)
    return 16 + (/[^\x00-\xff]/.test(value) ? 2 : 1) * value.length
  }
  if (typeof value !== 'object' || value === null) return 0
  let bytes = 0
  for (const member of Object.values(value)) bytes += bytesOf(member, seen)
  return bytes
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / PAGES / 1024).toFixed(1)} KB`
}
