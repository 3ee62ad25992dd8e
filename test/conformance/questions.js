// @ts-check
/**
 * Checks the questions found in content against what an independent DOM reading finds (judge-questions.js), against the
 * pairs recorded beside FAQ plugins' output, and against the Question nodes that Yoast printed for its own block.
 *
 *   npm run build && node test/conformance/questions.js [--verbose] DIR
 *
 * `DIR` holds `corpus/SITE/` (recorded sites) and `corpus-plugins/` (output of other plugins, each folder with the
 * `pairs.json` that a DOM reading found). `--verbose` lists every miss and every pair too many.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseFragment, serialize } from 'parse5'
import { composeHead, parsePost } from 'wp-faq-seo'
import { extractQuestions } from 'wp-faq-seo/faq'
import { judgeQuestions } from './questions/judge-questions.js'
import { fold, nameOf, shownText } from './questions/shown-text.js'
import { readCorpusSite } from './recorded/corpus-site.js'
import { readReferenceHead } from './recorded/reference-head.js'

/** The share below which finding pairs has failed, in every plugin's output and in all. */
const GOAL = 0.99

/** @typedef {{ name: string, posts: number, expected: number, found: number, right: number }} PairsRow */
/** @typedef {{ name: string, checked: number, right: number }} CheckRow */
/** @typedef {{ key: string, html: string, isRaw: boolean }} Content */

const isVerbose = process.argv.includes('--verbose')
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (folder === undefined || !existsSync(join(folder, 'corpus-plugins'))) {
  console.error(
    'Cannot check questions: no folder with corpus-plugins; node test/conformance/questions.js DIR',
  )
  process.exit(2)
}
const pluginFolders = findFolders(join(folder, 'corpus-plugins'), 'pairs.json')
const siteFolders = findFolders(join(folder, 'corpus'), 'site.json')

/** @type {string[]} */
const faults = []
const pairsRows = pluginFolders.map(checkPairs)
const total = pairsRows.reduce((sum, row) => ({
  name: 'all',
  posts: sum.posts + row.posts,
  expected: sum.expected + row.expected,
  found: sum.found + row.found,
  right: sum.right + row.right,
}))
const contents = [...siteFolders, ...pluginFolders].flatMap(listContents)
const checkRows = [checkYoast(), checkOrdinary(), checkAgreement()]

printPairs([...pairsRows, total])
printChecks(checkRows)
for (const fault of isVerbose ? faults : faults.slice(0, 3)) console.log(`\n${fault}`)
if (!isVerbose && faults.length > 3) console.log(`\n… ${faults.length - 3} more: --verbose`)
const isMissed =
  [...pairsRows, total].some((row) => scoresOf(row).f1 < GOAL) ||
  checkRows.some(({ checked, right }) => right < checked || checked === 0)
console.log(isMissed ? '\nfailed' : '\npassed')
process.exit(isMissed ? 1 : 0)

/**
 * The pairs of every post of a plugin, those less that are nested, empty or doubled. A post without any must give none.
 *
 * @param {string} place
 * @returns {PairsRow}
 */
function checkPairs(place) {
  const row = { name: nameOfFolder(place), posts: 0, expected: 0, found: 0, right: 0 }
  const posts = listPosts(join(place, 'rest'))
  for (const [key, recorded] of Object.entries(readJson(join(place, 'pairs.json')))) {
    const html = contentOf(place, key, posts)
    const expected = unique(
      /** @type {any[]} */ (recorded)
        .filter(
          ({ depth, question, answerHtml }) => depth === 0 && question !== '' && answerHtml.trim() !== '',
        )
        .map(({ question, answerHtml }) => toPair(question, shownText(parseFragment(answerHtml).childNodes))),
    )
    const found = extractQuestions(html)
      .filter(({ depth, visible }) => depth === 0 && visible)
      .map(({ question, answer }) => toPair(question, answer.text))
    const right = common(expected, found)
    row.posts++
    row.expected += expected.length
    row.found += found.length
    row.right += right.length
    for (const pair of without(expected, right)) faults.push(`${row.name} ${key}: missed\n  ${pair}`)
    for (const pair of without(found, right)) faults.push(`${row.name} ${key}: not a pair\n  ${pair}`)
  }
  return row
}

/** What Yoast printed of its FAQ block, node by node, must be what is derived without it. @returns {CheckRow} */
function checkYoast() {
  const row = { name: 'Yoast’s Question nodes', checked: 0, right: 0 }
  for (const place of siteFolders) {
    const { site, now, terms, posts } = readCorpusSite(place)
    for (const { name, recorded, input } of posts) {
      if (!recorded.content?.rendered?.includes('schema-faq-section')) continue
      const expected = questionNodes(promisedGraph(recorded.yoast_head))
      if (expected.length === 0) continue
      const { graph } = composeHead(parsePost(input), { source: 'derive', site, now, terms })
      const actual = questionNodes(graph)
      const wrong = [...Array(Math.max(expected.length, actual.length)).keys()].filter(
        (index) => !isDeepStrictEqual(expected[index], actual[index]),
      )
      row.checked++
      if (wrong.length === 0) row.right++
      for (const index of wrong)
        faults.push(differ(`${name} question ${index + 1}`, 'Yoast', expected[index], actual[index]))
    }
  }
  return row
}

/** Where the DOM shows no pair nothing is invented. @returns {CheckRow} */
function checkOrdinary() {
  const row = { name: 'posts without questions', checked: 0, right: 0 }
  for (const { key, html } of siteFolders.flatMap(listContents).filter(({ isRaw }) => !isRaw)) {
    if (judgeQuestions(html).length > 0) continue
    const found = extractQuestions(html)
    row.checked++
    if (found.length === 0) row.right++
    else
      faults.push(
        `${key}: has no pairs\n  ${found.map(({ question, source }) => `${source}: ${question}`).join('\n  ')}`,
      )
  }
  return row
}

/**
 * What a reader sees, in order and with its depth, is what the DOM shows. Raw content says some of its questions in the
 * attributes of blocks only: these aside.
 *
 * @returns {CheckRow}
 */
function checkAgreement() {
  const row = { name: 'same as the DOM', checked: 0, right: 0 }
  for (const { key, html, isRaw } of contents) {
    const expected = judgeQuestions(html)
      .filter(({ visible }) => visible)
      .map(({ depth, question, answer }) => `${depth} ${toPair(question, answer)}`)
    if (isRaw && expected.length === 0) continue
    const actual = extractQuestions(html)
      .filter(({ visible }) => visible)
      .map(({ depth, question, answer }) => `${depth} ${toPair(question, answer.text)}`)
      .filter((pair) => !isRaw || expected.includes(pair))
    row.checked++
    if (isDeepStrictEqual(expected, actual)) row.right++
    else faults.push(differ(key, 'DOM', expected, actual))
  }
  return row
}

/** Yoast's graph in the form that the library promises: names decoded, nothing active in answers. @param {string} yoastHead @returns {any} */
function promisedGraph(yoastHead) {
  return readReferenceHead(yoastHead)
    .map(([, , content]) => /** @type {any} */ (content))
    .find((content) => content?.['@graph'] !== undefined)
}

/** @param {any} graph @returns {unknown[]} */
function questionNodes(graph) {
  return (graph?.['@graph'] ?? [])
    .filter((/** @type {any} */ node) => node['@type'] === 'Question')
    .map((/** @type {any} */ node) => ({
      id: node['@id'],
      position: node.position,
      name: fold(node.name ?? ''),
      text: fold(serialize(parseFragment(node.acceptedAnswer?.text ?? ''))),
    }))
}

/** @param {string} question @param {string} answer */
function toPair(question, answer) {
  return `${fold(question)} | ${fold(answer)}`
}

/** Each pair once: questions that differ in their last mark are one. @param {readonly string[]} pairs */
function unique(pairs) {
  const names = pairs.map((pair) => {
    const [question = '', ...answer] = pair.split(' | ')
    return `${nameOf(question)} | ${answer.join(' | ')}`
  })
  return pairs.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}

/** What two lists have in common, as often as both have it. @param {readonly string[]} one @param {readonly string[]} other */
function common(one, other) {
  const rest = [...other]
  return one.filter((pair) => {
    const place = rest.indexOf(pair)
    if (place >= 0) rest.splice(place, 1)
    return place >= 0
  })
}

/** @param {readonly string[]} pairs @param {readonly string[]} taken */
function without(pairs, taken) {
  const rest = [...taken]
  return pairs.filter((pair) => {
    const place = rest.indexOf(pair)
    if (place >= 0) rest.splice(place, 1)
    return place < 0
  })
}

/** @param {string} where @param {string} judge @param {unknown} expected @param {unknown} actual */
function differ(where, judge, expected, actual) {
  return `${where}\n  ${judge.padEnd(5)} ${JSON.stringify(expected)}\n  ours  ${JSON.stringify(actual)}`
}

/** @param {PairsRow} row */
function scoresOf({ expected, found, right }) {
  const precision = found === 0 ? 1 : right / found
  const recall = expected === 0 ? 1 : right / expected
  return { precision, recall, f1: expected + found === 0 ? 1 : (2 * right) / (expected + found) }
}

/** @param {readonly PairsRow[]} rows */
function printPairs(rows) {
  const columns = ['posts', 'pairs', 'found', 'right', 'precision', 'recall', 'F1']
  console.log('plugin'.padEnd(24) + columns.map((column) => column.padStart(11)).join(''))
  for (const row of rows) {
    const { precision, recall, f1 } = scoresOf(row)
    const cells = [
      row.posts,
      row.expected,
      row.found,
      row.right,
      ...[precision, recall, f1].map((score) => score.toFixed(3)),
    ]
    console.log(row.name.padEnd(24) + cells.map((cell) => String(cell).padStart(11)).join(''))
  }
}

/** @param {readonly CheckRow[]} rows */
function printChecks(rows) {
  console.log()
  for (const { name, checked, right } of rows) {
    const share = `${((100 * right) / Math.max(checked, 1)).toFixed(1)} %`
    console.log(
      `${name.padEnd(24)}${String(checked).padStart(11)}${String(right).padStart(11)}${share.padStart(11)}`,
    )
  }
}

/** The content that a key of `pairs.json` names: `TYPE/SLUG`, or a page as the site printed it. @param {string} place @param {string} key @param {readonly any[]} posts */
function contentOf(place, key, posts) {
  if (key.startsWith('front-end ')) return readFileSync(join(place, 'page', key.slice(10)), 'utf8')
  const [type, slug] = key.split('/')
  const post = posts.find((one) => one.slug === slug && (one.type === 'page') === (type === 'page'))
  if (post === undefined) throw new Error(`Cannot check ${place}: no post ${key}`)
  return post.content.rendered
}

/** Every content of a folder of recorded responses. @param {string} place @returns {Content[]} */
function listContents(place) {
  const name = nameOfFolder(place)
  const pages = join(place, 'page')
  return [
    ...['rest', 'posts', 'edit'].flatMap((kind) =>
      listPosts(join(place, kind)).flatMap(({ type, slug, id, content }) => {
        const key = `${name} ${kind} ${type}/${decodeURIComponent(slug || id)}`
        const own = [{ key, html: content?.rendered ?? '', isRaw: false }]
        return typeof content?.raw === 'string' ? [...own, { key, html: content.raw, isRaw: true }] : own
      }),
    ),
    ...(existsSync(pages) ? readdirSync(pages) : []).map((file) => ({
      key: `${name} page ${file}`,
      html: readFileSync(join(pages, file), 'utf8'),
      isRaw: false,
    })),
  ]
}

/** The posts of all responses in a folder, single or in lists. @param {string} place @returns {any[]} */
function listPosts(place) {
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => readJson(join(place, file)))
    .filter((post) => post.content !== undefined)
}

/** The folders that hold a file of this name, at whatever depth. @param {string} place @param {string} file @returns {string[]} */
function findFolders(place, file) {
  if (!existsSync(place)) return []
  if (existsSync(join(place, file))) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => findFolders(join(place, name), file))
}

/** @param {string} place */
function nameOfFolder(place) {
  return relative(folder ?? '', place).replace(/^corpus(?:-plugins)?[\\/]/, '')
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
