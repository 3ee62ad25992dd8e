// @ts-check
/**
 * Shows that time grows with the work, and no faster: `npm run build && node bench/growth.js`.
 *
 * Each row takes an input at 1, 10, 100 and 1,000 times its size. The table has the time for each unit of work.
 */
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { buildCatalog, extractQuestions } from 'wp-faq-seo/faq'
import { lint, lintCatalog } from 'wp-faq-seo/lint'
import { readClock } from './clock.js'
import { generatePosts } from './posts.js'

const SIZES = [1, 10, 100, 1000]
const UNIT = 4

/** @type {Readonly<Record<string, (size: number) => () => unknown>>} */
const ROWS = {
  'text to head, words': (size) => headOf(postOf(`<p>${'Ten euros a month. '.repeat(20 * size)}</p>`)),
  'text to head, questions': (size) => headOf(postOf(questions(UNIT * size))),
  extractQuestions: (size) => {
    const html = questions(UNIT * size)
    return () => extractQuestions(html)
  },
  lint: (size) => {
    const post = parsePost(postOf(questions(UNIT * size)))
    const input = { page: toFaqPage(post), head: composeHead(post) }
    return () => lint(input)
  },
  'buildCatalog, pages': (size) => {
    const pages = inputsOf(size).map(({ page }) => page)
    return () => buildCatalog(pages)
  },
  'lintCatalog, pages': (size) => {
    const inputs = inputsOf(size)
    return () => lintCatalog(inputs)
  },
}

console.log(
  'microseconds for each unit of work'.padEnd(36) + SIZES.map((size) => `× ${size}`.padStart(10)).join(''),
)
for (const [name, make] of Object.entries(ROWS)) {
  const units = SIZES.map((size) => timeOf(make(size)) / size)
  // The smallest size has the cost of a call.
  const [, base = Number.NaN, ...larger] = units
  const isLinear = Math.max(...larger) <= 2 * base
  console.log(
    `${name.padEnd(36)}${units.map((time) => time.toFixed(1).padStart(10)).join('')}   ${isLinear ? 'linear' : 'NOT LINEAR'}`,
  )
}

/** @param {string} json */
function headOf(json) {
  return () => renderHead(composeHead(parsePost(json)))
}

/** @param {string} rendered */
function postOf(rendered) {
  const link = 'https://www.example.org/faq/fees/'
  return JSON.stringify({
    id: 7,
    type: 'faq',
    link,
    title: { rendered: 'What is the fee?' },
    content: { rendered },
  })
}

/** @param {number} count */
function questions(count) {
  return Array.from(
    { length: count },
    (_, index) =>
      `<div class="schema-faq-section" id="faq-${index}"><strong class="schema-faq-question">What is the fee of ${index}?</strong> <p class="schema-faq-answer">It is <b>${index}</b> euros, see <a href="/fees/${index}/">the list</a>.</p> </div>`,
  ).join('\n')
}

/** @param {number} count */
function inputsOf(count) {
  return generatePosts(count).map((text) => {
    const post = parsePost(text)
    return { post, page: toFaqPage(post), head: composeHead(post) }
  })
}

/** Microseconds of the processor, the fewest of several samples. A sample is long enough for the clock. @param {() => unknown} work */
function timeOf(work) {
  let calls = 1
  while (sample(work, calls) < 20_000 && calls < 10_000) calls *= 2
  return Math.min(...Array.from({ length: 6 }, () => sample(work, calls))) / calls
}

/** @param {() => unknown} work @param {number} calls */
function sample(work, calls) {
  const start = readClock()
  for (let call = 0; call < calls; call++) work()
  return readClock() - start
}
