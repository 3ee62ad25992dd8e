// @ts-check
/**
 * How long it takes from the JSON text of a post to the HTML of its head:
 * `npm run build && node bench/head.js [FILE.json] [--rounds N] [--rows ID,ID]`.
 *
 * Measured are this library, what people combine instead (peers.js), and a floor: `JSON.parse` of the post and
 * `JSON.stringify` of its graph, the two things that nobody can do without. Each row runs over one post and over a list
 * of 1,000 made-up ones (posts.js), after parse5 has seen that it prints the tags that Yoast printed.
 *
 * Times are those of the processor, not of the wall, and the garbage collector has no threads of its own: so what else
 * the machine does shows less. Ratios to the floor say more than times do. Each row has a process of its own, in which no
 * other row shapes the engine's caches, and takes turns there with the floor: a ratio is one sample of the row (100 calls
 * for one post, one pass over the list) by the mean of the two samples of the floor around it. The table has the medians
 * of all rounds, and ± half of the interquartile range of the ratios.
 */
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkRow } from './check-row.js'
import { generatePosts } from './posts.js'
import { ROWS } from './rows.js'

const DEFAULT_POST = '../test/fixtures/posts/organization/2193.json'

/**
 * The goals: the rows to compare, and the limits of their ratio, for one post and for the list.
 *
 * @type {readonly { name: string, row: string, of?: string, limits: readonly [number, number], isAtLeast?: boolean }[]}
 */
const GOALS = [
  { name: 'without questions, times the floor', row: 'without', limits: [1.4, 1.4] },
  { name: 'with questions, times the floor', row: 'with', limits: [2.2, 2.4] },
  { name: 'filled from a site, times without', row: 'site', of: 'without', limits: [1.3, 1.3] },
  { name: 'URLs mapped, times without', row: 'urls', of: 'without', limits: [1.3, 1.3] },
  { name: 'robots from the resource, times without', row: 'robots', of: 'without', limits: [1.3, 1.3] },
  { name: 'derived, times the floor', row: 'derived', limits: [3, 3] },
  {
    name: 'times faster than zod + react-dom',
    row: 'zod-react-dom',
    of: 'without',
    limits: [1.4, 1.2],
    isAtLeast: true,
  },
  {
    name: 'times faster than zod + unhead + @unhead/schema-org',
    row: 'zod-unhead-schema-org',
    of: 'without',
    limits: [10, 5],
    isAtLeast: true,
  },
]

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, rows: { type: 'string', default: '' } },
})
const rows = values.rows === '' ? ROWS : ROWS.filter(({ id }) => values.rows.split(',').includes(id))
const file = positionals[0] ?? fileURLToPath(new URL(DEFAULT_POST, import.meta.url))
const rounds = Math.max(1, Number(values.rounds) || 1)

const json = readFileSync(file, 'utf8')
const { yoast_head: html, yoast_head_json: head } = JSON.parse(json)
if (!html || !head?.schema)
  throw new Error(`Cannot measure ${file}: it is not one post with the head of Yoast SEO`)
const someOfList = generatePosts(1000).filter((_, index) => index % 20 === 0)
for (const row of rows) for (const text of [json, ...someOfList]) checkRow(row, text)

/** @type {Map<string, import('./measure-row.js').Measured>} */
const measured = new Map()
for (let round = 1; round <= rounds; round++) {
  for (const [index, { id, name }] of rows.entries()) {
    if (process.stderr.isTTY)
      process.stderr.write(`\r\x1b[Kround ${round}/${rounds}, ${index + 1}/${rows.length}: ${name}`)
    const { post, list } = await forkRow(id)
    const earlier = measured.get(id)
    measured.set(id, {
      post: earlier === undefined ? post : join(earlier.post, post),
      list: earlier === undefined ? list : join(earlier.list, list),
    })
  }
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
console.log(formatTable())
console.log(formatGoals())

/** @param {string} id @returns {Promise<import('./measure-row.js').Measured>} */
function forkRow(id) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('measure-row.js', import.meta.url)), [id, file], {
      execArgv: ['--single-threaded-gc'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.on('message', (message) => resolve(/** @type {import('./measure-row.js').Measured} */ (message)))
    child.on('exit', (code) => reject(new Error(`Cannot measure row ${id}: its process ended with ${code}`)))
  })
}

/** @param {import('./measure-row.js').Samples} one @param {import('./measure-row.js').Samples} other */
function join(one, other) {
  return {
    times: [...one.times, ...other.times],
    floors: [...one.floors, ...other.floors],
    ratios: [...one.ratios, ...other.ratios],
  }
}

function formatTable() {
  const all = [...measured.values()]
  const floor = {
    post: median(all.flatMap(({ post }) => post.floors)),
    list: median(all.flatMap(({ list }) => list.floors)),
  }
  const lines = [
    ['', 'post', '× floor', '±', 'list (1,000)', '× floor', '±'],
    [
      'floor: JSON.parse + JSON.stringify(graph)',
      formatTime(floor.post),
      '1',
      '',
      formatTime(floor.list),
      '1',
      '',
    ],
    ...rows.map(({ id, name }) => [name, ...formatSamples(id, 'post'), ...formatSamples(id, 'list')]),
  ]
  return lines
    .map(([name = '', ...cells]) => name.padEnd(44) + cells.map((cell) => cell.padStart(13)).join(''))
    .join('\n')
}

/** @param {string} id @param {'post' | 'list'} column */
function formatSamples(id, column) {
  const { times, ratios } = samplesOf(id, column)
  const spread = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2
  return [
    formatTime(median(times)),
    median(ratios).toFixed(2),
    `${((spread / median(ratios)) * 100).toFixed(0)} %`,
  ]
}

function formatGoals() {
  const lines = GOALS.filter(({ row, of = row }) => measured.has(row) && measured.has(of)).map((goal) => {
    const { name, row, of, limits, isAtLeast = false } = goal
    const cells = /** @type {const} */ (['post', 'list']).map((column, index) => {
      const ratioOf = (/** @type {string} */ id) => median(samplesOf(id, column).ratios)
      const value = of === undefined ? ratioOf(row) : ratioOf(row) / ratioOf(of)
      const limit = limits[index] ?? Number.NaN
      const isMet = isAtLeast ? value >= limit : value <= limit
      return `${column} ${value.toFixed(2)}, goal ${isAtLeast ? '>=' : '<='} ${limit} ${isMet ? 'met' : 'MISSED'}`
    })
    return `${name.padEnd(54)}${cells.map((cell) => cell.padEnd(34)).join('')}`.trimEnd()
  })
  return `\n${lines.join('\n')}`
}

/** @param {string} id @param {'post' | 'list'} column */
function samplesOf(id, column) {
  const row = measured.get(id)
  if (row === undefined) throw new Error(`Cannot report row ${id}: it was not measured`)
  return row[column]
}

/** @param {number} microseconds */
function formatTime(microseconds) {
  return microseconds < 1e3 ? `${microseconds.toFixed(1)} µs` : `${(microseconds / 1e3).toFixed(1)} ms`
}

/** @param {readonly number[]} values */
function median(values) {
  return quantile(values, 0.5)
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? Number.NaN
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place % 1)
}
