// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'parse5'
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'
import { mergeFaqPages } from 'wp-faq-seo/faq'
import { addFaqGraph, buildHead } from 'wp-faq-seo/head'
import { findNodes } from 'wp-faq-seo/jsonld'
import { findSitemapFaults } from './sitemap.js'
import { pathOf } from './wordpress.js'

/** Printed by the pages themselves. */
const OF_PAGE = ['<meta charset="utf-8">', '<meta content="width=device-width" name="viewport">']

/** @type {import('./run.js').App} */
export const app = {
  name: 'landing',
  differences: {
    additions: { 'charset and viewport are the page’s own': ({ text }) => OF_PAGE.includes(text) },
  },
  async ask({ folder, wordpress, run }) {
    await run('build.js')
    const { LANDING, SITE } = await import(pathToFileURL(join(folder, 'site.js')).href)
    const posts = wordpress.posts.filter(({ type }) => type === 'faq')
    const read = (/** @type {string} */ path) => readFileSync(join(folder, 'dist', path), 'utf8')
    const faqPages = posts.map((post) => toFaqPage(parsePost(post)))
    const landing = mergeFaqPages(LANDING, faqPages)
    const head = addFaqGraph(buildHead(landing, SITE), landing)
    const pages = posts.map((post) => {
      const path = decodeURIComponent(pathOf(post))
      return {
        name: path,
        html: read(`${path}/index.html`),
        head: composeHead(parsePost(post), { site: SITE, faq: 'never' }),
      }
    })
    const html = read('faq/index.html')
    return {
      pages: [{ name: 'faq', html, head }, ...pages],
      failures: [
        ...findHidden(head, html),
        ...findUngrouped(landing, html),
        // Questions that the plugin marked up stay in the graph.
        ...pages
          .filter(({ html }, index) => isMarkedUp(html) && !isMarkedUp(posts[index]?.yoast_head))
          .map(({ name }) => `${name}: its questions are marked up here too`),
        ...findSitemapFaults(read('sitemap.xml'), [html, ...pages.map((page) => page.html)]),
        ...findUnlisted(faqPages, pages, read('llms.txt')),
      ],
    }
  },
}

/**
 * Lists the questions of the graph that are not visible on the page.
 *
 * @param {import('wp-faq-seo').Head} head
 * @param {string} html
 */
function findHidden(head, html) {
  const questions = findNodes(head.graph, 'Question')
  if (questions.length === 0) return ['faq: the graph has no question']
  const ids = new Set(listIds(parse(html)))
  return questions
    .filter(({ url }) => !ids.has(String(url).split('#')[1] ?? ''))
    .map(({ url }) => `faq: the graph has ${url}, the page has not`)
}

/**
 * Lists the visible questions that are not on the page exactly once.
 *
 * @param {import('wp-faq-seo').FaqPage} landing
 * @param {string} html
 */
function findUngrouped(landing, html) {
  const ids = listIds(parse(html))
  return landing.questions
    .filter(({ depth, visible }) => depth === 0 && visible)
    .map(({ id }) => ({ id, count: ids.filter((other) => other === id).length }))
    .filter(({ count }) => count !== 1)
    .map(({ id, count }) => `faq: the page has the question ${id} ${count} times`)
}

/** @param {any} node @returns {string[]} */
function listIds(node) {
  const own = (node.attrs ?? []).filter((/** @type {any} */ { name }) => name === 'id')
  return [
    ...own.map((/** @type {any} */ { value }) => value),
    ...(node.childNodes ?? []).flatMap((/** @type {any} */ child) => listIds(child)),
  ]
}

/** @param {string} html */
function isMarkedUp(html) {
  return html.includes('"acceptedAnswer"')
}

/**
 * Lists the pages with questions that llms.txt does not link to, and those to which it links although an editor hid them.
 *
 * @param {readonly import('wp-faq-seo').FaqPage[]} pages
 * @param {readonly { head: import('wp-faq-seo').Head }[]} printed The printed pages, in the same order.
 * @param {string} text
 */
function findUnlisted(pages, printed, text) {
  return pages.flatMap(({ url, isProtected, questions }, index) => {
    const { robots, canonical = url } = printed[index]?.head ?? {}
    const isHidden = isProtected || robots?.index === false || decodeURI(canonical) !== decodeURI(url)
    const isListed = text.includes(`(${url}`)
    if (questions.length === 0 || isListed !== isHidden) return []
    return [`llms.txt: ${url} is ${isHidden ? 'hidden and listed' : 'missing'}`]
  })
}
