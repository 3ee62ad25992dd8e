// @ts-check
/**
 * Measures how long it takes to find the questions of a post: `npm run build && node --max-semi-space-size=256 bench/questions.js [FILE.json]`.
 *
 * On the content of a post with a Yoast FAQ block it measures `extractQuestions`, which also sanitizes each answer and
 * makes its links absolute, node-html-parser, which does neither, and the share of questions in a whole head. Both find
 * the same questions and answers. Then it measures hostile contents in two sizes, one 16 times the other: they must take
 * at most 64 times as long: 16 times, plus garbage collection. Quadratic time would be 256 times.
 *
 * Each time is the shortest of many runs, because other work on the machine only makes runs longer.
 */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { do_not_optimize, measure } from 'mitata'
import { parse } from 'node-html-parser'
import { composeHead, parsePost } from 'wp-faq-seo'
import { extractQuestions } from 'wp-faq-seo/faq'
import { defineSite } from 'wp-faq-seo/site'
import { generatePosts } from './posts.js'

/** Maximum share of the peer's time, and maximum factor for 16 times the input. */
const GOALS = { share: 0.25, growth: 64 }

/** Contents that take quadratic time if anything is scanned repeatedly. @type {Readonly<Record<string, (count: number) => string>>} */
const HOSTILE = {
  'items, one after the other': (count) => range(count, (index) => faqItem(`Q${index}?`, `A${index}.`)),
  'items, all the same': (count) => faqItem('Q?', 'A.').repeat(count),
  'items, one question': (count) => range(count, (index) => faqItem('Q?', `A${index}.`)),
  'details in details': (count) =>
    `${'<details><summary>Q?</summary>A.'.repeat(count)}${'</details>'.repeat(count)}`,
  'details never closed': (count) => '<details><summary>Q?</summary>A.'.repeat(count),
  'formatting never closed': (count) => faqItem('Q?', `A.${'<b><i>'.repeat(count)}`),
  'bare <': (count) => faqItem('Q?', `A.${'<'.repeat(10 * count)}`),
  'items and the same in JSON-LD': (count) =>
    faqItem('Q?', 'A.').repeat(count) +
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'FAQPage',
      mainEntity: Array(count).fill({
        '@type': 'Question',
        name: 'Q?',
        acceptedAnswer: { '@type': 'Answer', text: 'A.' },
      }),
    })}</script>`,
}
const SIZES = /** @type {const} */ ([2000, 32_000])

/** A content without questions, which need not be parsed. */
const PLAIN = '<p>Ten euros. <a href="/pay/">Pay here</a>.</p>\n'.repeat(200)

const [, , file] = process.argv
const post = file === undefined ? findPost() : parsePost(readFileSync(file, 'utf8'))
const html = post.content?.rendered ?? ''
const options = { baseUrl: post.link }
const pairs = extractQuestions(html, options).map(({ question, answer }) => [question, answer.text])
if (pairs.length === 0) throw new Error('Cannot measure questions: the post has no Yoast FAQ block')
if (!isDeepStrictEqual(pairs.map(foldPair), extractWithParser(html).map(foldPair)))
  throw new Error('Cannot measure questions: node-html-parser finds other questions')

const site = defineSite({ url: new URL('/', post.link).href, name: 'Example', language: 'en-US' })
const derive = (/** @type {'auto' | 'never'} */ faq) => composeHead(post, { site, source: 'derive', faq })
const own = await shortestOf(() => extractQuestions(html, options))
const peer = await shortestOf(() => extractWithParser(html))
const without = await shortestOf(() => derive('never'))
const withQuestions = await shortestOf(() => derive('auto'))
const none = await shortestOf(() => extractQuestions(PLAIN))

print(`${pairs.length} questions in ${(html.length / 1024).toFixed(1)} KB`, 'time')
print('extractQuestions', formatTime(own))
print('node-html-parser', formatTime(peer))
print('head without questions', formatTime(without))
print('head with questions', formatTime(withQuestions))
print('  of which questions', formatTime(withQuestions - without))
print(`extractQuestions, ${(PLAIN.length / 1024).toFixed(1)} KB without any`, formatTime(none))
printGoal('share of node-html-parser’s time', own / peer, GOALS.share)
printGoal('  of questions in a head', (withQuestions - without) / peer, GOALS.share)

print('\nhostile', ...SIZES.map(String), '× 16 takes')
for (const [name, write] of Object.entries(HOSTILE)) {
  const times = []
  for (const size of SIZES) {
    const content = write(size)
    times.push(await shortestOf(() => extractQuestions(content)))
  }
  const [small = 0, large = 0] = times
  print(
    name,
    ...times.map(formatTime),
    `× ${(large / small).toFixed(1)}${large / small <= GOALS.growth ? '' : ' MISSED'}`,
  )
}

/** A generated post with a typical number of questions. */
function findPost() {
  const found = generatePosts(100)
    .map((json) => parsePost(json))
    .find(({ content }) => (content?.rendered ?? '').split('"schema-faq-section"').length === 9)
  if (found === undefined) throw new Error('Cannot measure questions: no generated post has 8')
  return found
}

/** Finds the pairs of Yoast's block with a parser, as a user would. @param {string} content */
function extractWithParser(content) {
  return parse(content)
    .querySelectorAll('.schema-faq-section')
    .map((section) => {
      const question = section.querySelector('.schema-faq-question')
      const rest = section.childNodes.filter((node) => node !== question)
      const answer = rest.map((node) => node.toString()).join('')
      return /** @type {const} */ ([
        question?.text.trim() ?? '',
        rest
          .map(({ text }) => text)
          .join('')
          .trim(),
        answer,
      ])
    })
    .filter(([question, answer]) => question !== '' && answer !== '')
}

/** Ignores white space, which the parsers treat differently. @param {readonly string[]} pair */
function foldPair([question = '', answer = '']) {
  return [question, answer].map((text) => text.replace(/\s+/g, ''))
}

/** @param {() => unknown} work @returns {Promise<number>} Nanoseconds. */
async function shortestOf(work) {
  const { min } = await measure(() => do_not_optimize(work()), { min_samples: 5 })
  return min
}

/** @param {string} question @param {string} answer */
function faqItem(question, answer) {
  return (
    `<div class="schema-faq-section"><strong class="schema-faq-question">${question}</strong> ` +
    `<p class="schema-faq-answer">${answer}</p></div>`
  )
}

/** @param {number} count @param {(index: number) => string} write */
function range(count, write) {
  return Array.from({ length: count }, (_, index) => write(index)).join('')
}

/** @param {string} name @param {readonly string[]} cells */
function print(name, ...cells) {
  console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join(''))
}

/** @param {string} name @param {number} value @param {number} goal */
function printGoal(name, value, goal) {
  print(`${name}, at most ${goal.toFixed(2)}`, value.toFixed(2), value <= goal ? 'met' : 'MISSED')
}

/** @param {number} nanoseconds */
function formatTime(nanoseconds) {
  const [value, unit] = nanoseconds < 1e6 ? [nanoseconds / 1e3, 'µs'] : [nanoseconds / 1e6, 'ms']
  return `${value.toFixed(1)} ${unit}`
}
