// @ts-check
/**
 * Compares the heads that are read from SEO plugins other than Yoast with what these plugins printed on the page, element by element.
 *
 *   npm run plugins                  the pages of this repository
 *   npm run plugins -- DIR           your own: folders named `rankmath`, `aioseo`, `seopress` or `tsf` with the HTML of pages in `page`,
 *                                    and with responses of the same pages in `getHead` or `rest`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { renderHead } from 'wp-faq-seo'
import { headFromAioseo, headFromHtml, headFromRankMath } from 'wp-faq-seo/plugins'
import { readJson } from './questions/contents.js'
import { findFolders, PLUGINS } from './recorded/folders.js'
import { readReferenceHead } from './recorded/reference-head.js'

/** @typedef {import('wp-faq-seo').Head} Head */
/** @typedef {(html: string) => string} ReadBlock The tags that the plugin printed in the head of a page. */
/** @typedef {{ name: string, read(folder: string, page: string): Head | undefined, omits?: RegExp }} Source */

/** @type {Readonly<Record<string, { block: ReadBlock, sources: readonly Source[] }>>} */
const KINDS = {
  rankmath: {
    block: between('<!-- Search Engine Optimization by Rank Math', '<!-- /Rank Math'),
    sources: [
      { name: 'getHead', read: (folder, page) => headFromRankMath(response(folder, 'getHead', page)) },
    ],
  },
  aioseo: {
    block: between('<!-- All in One SEO', '<!-- All in One SEO -->'),
    sources: [
      { name: 'post', read: (folder, page) => headFromAioseo(response(folder, 'rest', page)) },
      { name: 'post of a list', read: (folder, page) => headFromAioseo(findInLists(folder, page)) },
      {
        name: 'JSON',
        read: (folder, page) => headFromAioseo({ ...response(folder, 'rest', page), aioseo_head: '' }),
        omits: /^name=(?:author|generator)$/,
      },
    ],
  },
  seopress: { block: between('<title>', '<link rel="alternate" type="application/rss+xml"'), sources: [] },
  tsf: { block: between('<!-- The SEO Framework', '<!-- / The SEO Framework'), sources: [] },
}

/** The generator is about the plugin, not about the page. */
const PAGE = {
  name: 'page',
  read: (/** @type {string} */ folder, /** @type {string} */ page) =>
    headFromHtml(readFileSync(join(folder, 'page', page), 'utf8')),
  omits: /^name=generator$/,
}

const [folder = PLUGINS] = process.argv.slice(2)
const folders = findFolders(folder, 'page').filter((path) => basename(path) in KINDS)
if (folders.length === 0) {
  console.error(`Cannot check plugins: no folder of a known plugin with pages in ${folder}`)
  process.exit(2)
}

let failed = 0
for (const path of folders) {
  const { block, sources } = /** @type {(typeof KINDS)[string]} */ (KINDS[basename(path)])
  const pages = readdirSync(join(path, 'page')).filter((name) => name.endsWith('.html'))
  for (const source of [PAGE, ...sources]) {
    const wrong = pages.flatMap((page) => {
      const expected = readPrinted(readFileSync(join(path, 'page', page), 'utf8'), block, source.omits)
      const head = source.read(path, page)
      const actual = head === undefined ? [] : readReferenceHead(renderHead(head), true)
      const index = expected.findIndex((element, at) => !isDeepStrictEqual(element, actual[at]))
      if (index < 0 && expected.length === actual.length) return []
      const at = index < 0 ? expected.length : index
      return [
        `${page}: element ${at + 1}\n  plugin ${JSON.stringify(expected[at])}\n  ours   ${JSON.stringify(actual[at])}`,
      ]
    })
    console.log(
      `${basename(path).padEnd(10)} ${source.name.padEnd(15)} ${pages.length - wrong.length} of ${pages.length}`,
    )
    for (const fault of wrong) console.log(`  ${fault}`)
    failed += wrong.length
  }
}
console.log(failed === 0 ? '\npassed' : `\n${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/**
 * The elements that the plugin printed on a page. Some plugins leave the title to the theme. Empty tags say nothing.
 *
 * @param {string} html
 * @param {ReadBlock} readBlock
 * @param {RegExp} [omits] Attributes of tags that the source does not have.
 */
function readPrinted(html, readBlock, omits) {
  const block = readBlock(html)
  const [title = ''] = block.includes('<title>') ? [] : (/<title>[^<]*<\/title>/.exec(html) ?? [])
  return readReferenceHead(title + block).filter(
    ([name, attributes]) =>
      (name !== 'meta' || !attributes.includes('content=')) &&
      (name !== 'script' ||
        attributes.some((attribute) => attribute.startsWith('type=application/ld+json'))) &&
      name !== 'style' &&
      !attributes.some((attribute) => omits?.test(attribute)),
  )
}

/** @param {string} start @param {string} end @returns {ReadBlock} */
function between(start, end) {
  return (html) => {
    const from = html.indexOf(start)
    return html.slice(from, html.indexOf(end, from + start.length))
  }
}

/** @param {string} folder @param {string} kind @param {string} page @returns {any} */
function response(folder, kind, page) {
  return readJson(join(folder, kind, page.replace('.html', '.json')))
}

/** The same post as part of a list. @param {string} folder @param {string} page */
function findInLists(folder, page) {
  const { id } = response(folder, 'rest', page)
  const lists = ['faq', 'pages'].map((name) => join(folder, 'rest', `${name}.json`)).filter(existsSync)
  return lists.flatMap(readJson).find((post) => post.id === id)
}
