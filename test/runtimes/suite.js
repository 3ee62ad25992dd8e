// @ts-check
/**
 * The text-to-text functions of the library, for any JavaScript engine: no test framework, no host APIs, and no imports
 * except the package. `run.js` bundles it, computes the expected results in one engine, and compares those of the others.
 */
import {
  composeHead,
  defineSite,
  defineUrlMap,
  parsePost,
  parsePosts,
  readPluginHead,
  renderHead,
  safeParsePost,
  siteFromHead,
  toFaqPage,
  toTags,
} from 'wp-faq-seo'
import { renderHead as renderHtmlHead, toHtmlTags } from 'wp-faq-seo/adapters/html'
import { toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'
import { toJsonLdProps, toReactElements } from 'wp-faq-seo/adapters/react'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'
import {
  CONTENT_POLICY,
  countWords,
  listHeadings,
  listImages,
  listLinks,
  readingMinutes,
  sanitizeHtml,
  truncateText,
} from 'wp-faq-seo/content'
import { rewritePageUrls } from 'wp-faq-seo/faq'
import { compareHeads, listUrls, parseHead } from 'wp-faq-seo/head'
import { findNodes, parseGraph, serializeGraph } from 'wp-faq-seo/jsonld'
import { headFromYoastHtml } from 'wp-faq-seo/plugins'

/**
 * @typedef {import('wp-faq-seo').RestPost} RestPost
 * @typedef {import('wp-faq-seo').Site} Site
 *
 * @typedef {object} Fixture
 * @property {string} name
 * @property {string} text The JSON of one post.
 *
 * @typedef {readonly (readonly [name: string, text: string])[]} Outputs The result of each case, by fixture and name.
 *
 * @typedef {object} Verdict
 * @property {number} count Number of cases.
 * @property {readonly string[]} failures One text for each case with another result.
 * @property {boolean} generatesCode Whether the engine allows code generation from strings.
 */

/** Run on every post. @type {Readonly<Record<string, (post: RestPost) => unknown>>} */
const CASES = {
  'adopts the plugin’s head': (post) => renderHead(composeHead(post)),
  'adopts it from HTML': (post) =>
    renderHead(headFromYoastHtml(typeof post.yoast_head === 'string' ? post.yoast_head : '')),
  'moves to another URL': (post) => {
    const urls = urlsOf(siteOf(post))
    return renderHead(composeHead(post, { urls, robots: 'from-post', alternates: { de: post.link } }))
  },
  'derives the head': (post) => renderHead(composeHead(bareOf(post), { site: siteOf(post) })),
  'derives by templates with dates': (post) => {
    const postTypes = { [post.type]: DATED }
    const site = { ...siteOf(post), timeZone: 'Europe/Vienna', dateFormat: 'l, D j. F (M) Y', postTypes }
    return renderHead(composeHead(bareOf(post), { site, source: 'derive', now: '2026-03-29T00:59:59Z' }))
  },
  'fills what the plugin omits': (post) =>
    renderHead(composeHead(post, { site: siteOf(post), language: 'de-AT' })),
  'reads the page': (post) => toFaqPage(post, { faq: 'always' }),
  'moves the page': (post) => rewritePageUrls(toFaqPage(post), urlsOf(siteOf(post))),
  'reads the content': (post) => {
    const html = post.content?.rendered ?? ''
    const options = { baseUrl: post.link }
    return [
      sanitizeHtml(html, CONTENT_POLICY, options),
      listHeadings(html),
      listImages(html, options),
      listLinks(html, options),
    ]
  },
  'counts and truncates': (post) => {
    const { text, language } = toFaqPage(post)
    const cuts = /** @type {const} */ (['word', 'grapheme', 'sentence']).map((at) =>
      truncateText(text, 155, { at, language }),
    )
    return [countWords(text, language), readingMinutes(text, language), ...cuts]
  },
  'reads what it rendered': (post) => {
    const head = composeHead(post)
    const { head: read, dropped } = parseHead(renderHead(head))
    const graph = parseGraph(JSON.stringify(read.graph ?? {}))
    return [dropped, compareHeads(head, read), findNodes(graph, 'Question'), graph && serializeGraph(graph)]
  },
  'lists URLs': (post) => listUrls(composeHead(post)),
  'warns of broken fields': (post) => {
    const read = safeParsePost({
      ...post,
      date_gmt: 7,
      content: [],
      _links: 'x',
      slug: null,
      excerpt: '&hellip;',
    })
    return read.success ? [read.warnings, read.data] : read.error.message
  },
  'for Astro and Svelte': (post) => [renderHtmlHead(composeHead(post)), toHtmlTags(composeHead(post))],
  'for Next.js': (post) => [toNextMetadata(composeHead(post)), toNextElements(composeHead(post))],
  'for React': (post) => [toReactElements(composeHead(post)), toJsonLdProps(composeHead(post))],
  'for React Router': (post) => toMetaDescriptors(composeHead(post)),
  'for TanStack': (post) => toTanstackHead(composeHead(post)),
  'for unhead': (post) => toUnheadInput(composeHead(post)),
  'as tags': (post) => toTags(composeHead(post)),
}

/** Run on invalid input. @type {Readonly<Record<string, () => unknown>>} */
const REFUSALS = {
  'empty text': () => parsePost(''),
  'broken JSON': () => parsePost('{"id":1,'),
  'a page in place of JSON': () => parsePost('<!DOCTYPE html><title>Log in</title>'),
  'an object that is not a post': () => parsePost({ id: 1 }),
  'an error of WordPress': () =>
    parsePost('{"code":"rest_post_invalid_id","message":"No.","data":{"status":404}}'),
  'a list of bad posts': () =>
    parsePosts([{ id: 1 }, null, 'x', { link: 7 }]).errors.map(({ issues }) => issues),
  'an invalid URL map': () => defineUrlMap({ from: 'cms.example.com', to: 'http://[::1' }),
  'an invalid site': () =>
    defineSite({ url: 'example.com', name: '', language: 'german', timeZone: 'Mars/Base', separator: '||' }),
}

/** Templates with all date variables. */
const DATED = {
  titleTemplate: '%%title%% %%sep%% %%date%% %%modified%%',
  descriptionTemplate:
    '%%currentdate%% %%currentday%% %%currentmonth%% %%currentyear%% %%currenttime%% %%excerpt%%',
}

/** Hostile text that must stay data. */
const MESS = 'Safe? "><script>alert(1)</script>\'&amp;&#x1F600;<!--\u2028$& %s %%sep%% \ud83d\ude00 \ud800\0'

/** Handwritten posts, for what recorded posts do not have. @type {readonly Fixture[]} */
const HAND_MADE = [
  {
    name: 'mess',
    title: MESS,
    content: `<p>Yes.</p><p title="${MESS}">${MESS}</p><details><summary>${MESS}?</summary>${MESS}`,
  },
  {
    name: 'nested',
    title: 'Deep?',
    content: `${'<div><b>'.repeat(2000)}x &notit; &ampamp; ${'<'.repeat(2000)}`,
  },
  {
    name: 'letters',
    title: 'Çok İyi ǅ ß ﬁ?',
    content: '<p>İI ıi ΑΣ ﬀ e\u0301 é 👩‍👩‍👧 🇦🇹 नमस्ते שלום مرحبا.</p>',
  },
].map(({ name, title, content }, index) => ({
  name: `hand-made/${name}`,
  text: makePost(index + 1, title, content),
}))

/**
 * Runs every case on every fixture.
 *
 * @param {readonly Fixture[]} fixtures
 * @returns {Outputs}
 */
export function runCases(fixtures) {
  return [
    ...[...fixtures, ...HAND_MADE].flatMap(({ name, text }) =>
      Object.entries(CASES).map(([what, run]) => runCase(`${name} ${what}`, () => run(parsePost(text)))),
    ),
    ...Object.entries(REFUSALS).map(([what, run]) => runCase(`refuses ${what}`, () => refusalOf(run))),
  ]
}

/**
 * Runs every case and compares the results with the expected ones.
 *
 * @param {readonly Fixture[]} fixtures
 * @param {Outputs} expected
 * @returns {Verdict}
 */
export function runSuite(fixtures, expected) {
  const outputs = runCases(fixtures)
  const texts = new Map(outputs)
  const failures = expected.flatMap(([name, text]) => describeDifference(name, text, texts.get(name) ?? ''))
  if (expected.length !== outputs.length) failures.push(`${outputs.length} cases ran, not ${expected.length}`)
  return { count: outputs.length, failures, generatesCode: generatesCode() }
}

/** @param {string} name @param {() => unknown} run @returns {readonly [string, string]} */
function runCase(name, run) {
  try {
    const value = run()
    return [name, typeof value === 'string' ? value : JSON.stringify(value)]
  } catch (error) {
    throw new Error(`${name} threw ${error}`, { cause: error })
  }
}

/** The error of invalid input, or the value if there is none. @param {() => unknown} run */
function refusalOf(run) {
  try {
    return run()
  } catch (error) {
    const { name, message, issues } = /** @type {Error & { issues?: unknown }} */ (error)
    return [name, message, issues]
  }
}

/** Describes where two texts differ; nothing if they are equal. @param {string} name @param {string} expected @param {string} actual */
function describeDifference(name, expected, actual) {
  if (actual === expected) return []
  let index = 0
  while (actual[index] === expected[index]) index++
  const around = (/** @type {string} */ text) =>
    JSON.stringify(text.slice(Math.max(0, index - 30), index + 50))
  return [`${name}, character ${index}: ${around(actual)} in place of ${around(expected)}`]
}

function generatesCode() {
  try {
    return new Function('return true')() === true
  } catch {
    return false
  }
}

/** The post without the fields of the plugin. @param {RestPost} post @returns {RestPost} */
function bareOf({ yoast_head: _, yoast_head_json: __, ...post }) {
  return post
}

/** The site as learned from the head of a post, with values for what the head lacks. @param {RestPost} post @returns {Site} */
function siteOf(post) {
  const { url, name, language, ...site } = siteFromHead(readPluginHead(post) ?? {}, toFaqPage(post))
  return {
    ...site,
    url: url || 'https://cms.example.com/',
    name: name || MESS,
    language: language || 'fr-FR',
  }
}

/** @param {Site} site */
function urlsOf({ url }) {
  const to = 'https://www.example.com/h%C3%A9lp/'
  return defineUrlMap({ from: url, to, media: 'https://bücher.example/', trailingSlash: 'never' })
}

/** @param {number} id @param {string} title @param {string} content */
function makePost(id, title, content) {
  return JSON.stringify({
    id,
    type: 'faq',
    link: `https://cms.example.com/faq/übung-${id}/?a=b&c=%ff#d e`,
    date_gmt: '2026-03-29T00:30:00',
    modified_gmt: '2024-02-29T23:59:59',
    title: { rendered: title },
    content: { rendered: content },
    constructor: { rendered: title },
    ['__proto__']: 7,
  })
}
