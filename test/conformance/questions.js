// @ts-check
/**
 * Compares the questions found in content with those that an independent reading of the DOM finds
 * (questions/judge-questions.js), with the pairs recorded for FAQ plugins, and with the Question nodes that Yoast
 * printed for its own block.
 *
 *   npm run questions                      the sites of this repository
 *   npm run questions -- [--verbose] DIR   your own: folders with `SITE/site.json` and `SITE/posts`, and folders with
 *                                          the output of FAQ plugins in `rest` and its questions in `pairs.json`
 *
 *   --verbose   list every missed pair and every pair too many
 */
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseFragment, serialize } from 'parse5'
import { composeHead, parsePost } from 'wp-faq-seo'
import { extractQuestions } from 'wp-faq-seo/faq'
import { contentOf, listContents, listPosts, readJson } from './questions/contents.js'
import { findLostSentences } from './questions/find-lost.js'
import { judgeQuestions } from './questions/judge-questions.js'
import { common, toPair, unique, without } from './questions/pairs.js'
import { fold, shownText } from './questions/shown-text.js'
import { readCorpusSite } from './recorded/corpus-site.js'
import { findFolders, SITES } from './recorded/folders.js'
import { readReferenceHead } from './recorded/reference-head.js'

/** Minimum F1 score, for each plugin and for all. */
const GOAL = 0.99

/** The post types that are FAQ content by default. */
const FAQ_TYPES = new Set(['faq', 'faqs', 'ufaq'])

/** @typedef {{ name: string, posts: number, expected: number, found: number, right: number }} PairsRow */
/** @typedef {{ name: string, checked: number, right: number }} CheckRow */

const isVerbose = process.argv.includes('--verbose')
const [folder = SITES] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const pluginFolders = findFolders(folder, 'pairs.json')
const siteFolders = findFolders(folder, 'site.json').filter((site) => existsSync(join(site, 'posts')))
if (siteFolders.length === 0) {
  console.error(`Cannot check questions: no folder with site.json and posts in ${folder}`)
  process.exit(2)
}

/** @type {string[]} */
const faults = []
const pairsRows = pluginFolders.map(checkPairs)
const total = pairsRows.reduce(
  (sum, row) => ({
    name: 'all',
    posts: sum.posts + row.posts,
    expected: sum.expected + row.expected,
    found: sum.found + row.found,
    right: sum.right + row.right,
  }),
  { name: 'all', posts: 0, expected: 0, found: 0, right: 0 },
)
const siteContents = siteFolders.flatMap((site) => listContents(site, nameOfFolder(site)))
const contents = [
  ...siteContents,
  ...pluginFolders.flatMap((plugin) => listContents(plugin, nameOfFolder(plugin))),
]
const checkRows = [checkYoast(), checkOrdinary(), checkAgreement(), checkNothingLost()]

if (pluginFolders.length > 0) printPairs([...pairsRows, total])
else console.log('no recorded output of FAQ plugins (pairs.json)')
printChecks(checkRows)
for (const fault of isVerbose ? faults : faults.slice(0, 3)) console.log(`\n${fault}`)
if (!isVerbose && faults.length > 3) console.log(`\n… ${faults.length - 3} more: --verbose`)
const isMissed =
  [...pairsRows, total].some((row) => scoresOf(row).f1 < GOAL) ||
  checkRows.some(({ checked, right }) => right < checked || checked === 0)
console.log(isMissed ? '\nfailed' : '\npassed')
process.exit(isMissed ? 1 : 0)

/**
 * Checks the pairs of every post of a plugin, except nested, empty and duplicate ones.
 *
 * @param {string} folder
 * @returns {PairsRow}
 */
function checkPairs(folder) {
  const row = { name: nameOfFolder(folder), posts: 0, expected: 0, found: 0, right: 0 }
  const posts = listPosts(join(folder, 'rest'))
  for (const [key, recorded] of Object.entries(readJson(join(folder, 'pairs.json')))) {
    const html = contentOf(folder, key, posts)
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

/** Checks that the Question nodes derived without Yoast's head equal those that Yoast printed for its FAQ block. @returns {CheckRow} */
function checkYoast() {
  const row = { name: 'Yoast’s Question nodes', checked: 0, right: 0 }
  for (const folder of siteFolders) {
    const { site, now, terms, posts } = readCorpusSite(folder)
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

/** Checks that no question is found in content in which the DOM has none. @returns {CheckRow} */
function checkOrdinary() {
  const row = { name: 'posts without questions', checked: 0, right: 0 }
  for (const { key, html } of siteContents.filter(({ isRaw }) => !isRaw)) {
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
 * Checks that the visible questions are those of the DOM, in the same order and with the same depth. Raw content has
 * some of its questions only in the attributes of blocks; these are ignored.
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

/** Checks that every sentence of an FAQ post is in its questions or reported. @returns {CheckRow} */
function checkNothingLost() {
  const row = { name: 'FAQ posts, no sentence lost', checked: 0, right: 0 }
  for (const folder of [...siteFolders, ...pluginFolders]) {
    const posts = ['rest', 'posts', 'edit'].flatMap((kind) => listPosts(join(folder, kind)))
    for (const post of posts.filter(({ type, content }) => FAQ_TYPES.has(type) && !content.protected)) {
      const lost = findLostSentences(post)
      row.checked++
      if (lost.length === 0) row.right++
      else faults.push(`${nameOfFolder(folder)} ${post.id}: lost\n  ${lost.join('\n  ')}`)
    }
  }
  return row
}

/** Yoast that the library promises: names decoded, answers without active content. @param {string} yoastHead @returns {any} */
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

/** Name of a folder in tables and messages. @param {string} path */
function nameOfFolder(path) {
  return relative(folder, path).replace(/^corpus(?:-plugins)?[\\/]/, '')
}
