// @ts-check
/** What is done with an accepted input, and how the result is judged. A new target is one entry. */
import { isDeepStrictEqual } from 'node:util'
import {
  ConfigError,
  composeHead,
  defineSite,
  parsePost,
  readPluginHead,
  renderHead,
  siteFromHead,
  toFaqPage,
  toSitePage,
} from 'wp-faq-seo'
import {
  CONTENT_POLICY,
  countWords,
  listHeadings,
  listImages,
  listLinks,
  readingMinutes,
  sanitizeHtml,
  toText,
  truncateText,
} from 'wp-faq-seo/content'
import {
  buildCatalog,
  descriptionOf,
  excerptOf,
  extractQuestions,
  groupByCategory,
  groupQuestions,
  linkTranslations,
  mergeFaqPages,
  rewritePageUrls,
  titleOf,
  toLlmsFullText,
  toLlmsText,
  toMarkdown,
} from 'wp-faq-seo/faq'
import {
  addFaqGraph,
  buildHead,
  compareHeads,
  findOrigins,
  listBreadcrumbs,
  listTagKeys,
  listUrls,
  mergeHeads,
  parseHead,
  toSitemapEntries,
} from 'wp-faq-seo/head'
import {
  ANSWER_POLICY,
  findNodes,
  mergeGraphs,
  parseGraph,
  rewriteGraph,
  serializeGraph,
} from 'wp-faq-seo/jsonld'
import { formatDiagnostics, lint, lintCatalog } from 'wp-faq-seo/lint'
import { renderPreview } from 'wp-faq-seo/preview'
import {
  listNextUrls,
  printHtmlTags,
  printNext,
  printReact,
  printReactRouter,
  printTanstack,
  printUnhead,
} from './adapters.js'
import { judgeHead } from './judge/head.js'
import { judgeMarkdown } from './judge/markdown.js'
import { judgeContent } from './judge/markup.js'
import { judgePreview } from './judge/preview.js'
import { isActiveUrl } from './judge/urls.js'
import { readLintOptions } from './options.js'
import { composeBySteps } from './steps.js'

/** @typedef {import('wp-faq-seo').Head} Head */

/**
 * @typedef {object} Subject An accepted input, and what has been made of it.
 * @property {any} input As the door got it.
 * @property {any} resource
 * @property {any} options
 * @property {any} output Options of the functions that write.
 * @property {readonly any[]} more Further pages.
 * @property {boolean} isPost Whether the resource is a post.
 * @property {Head} head Set by the target `head`.
 * @property {string} html Set by the target `head`.
 * @property {any} page Set by the target `page`.
 */

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {number} every Runs for one of so many inputs.
 * @property {boolean} [needsPage] Runs after the target `page`.
 * @property {boolean} [postsOnly] Runs for posts only, after the target `page`.
 * @property {(subject: Subject) => any} run Calls the library, and nothing else that takes time. May return a promise.
 * @property {(result: any, subject: Subject) => readonly string[]} judge Lists what is wrong with the result.
 */

const SITE = { url: 'https://cms.example.com/', name: 'Example', language: 'en-US' }
const URLS = { from: 'https://cms.example.com/', to: 'https://www.front.example/' }
const OTHER_POST = parsePost({
  id: 1,
  type: 'faq',
  link: 'https://cms.example.com/faq/x/',
  title: { rendered: 'X?' },
  content: { rendered: '<p>Y.</p>' },
})
const OTHER_HEAD = composeHead(OTHER_POST, { site: SITE })
const OTHER_SAMPLE = { head: OTHER_HEAD, resource: OTHER_POST }

/** @type {readonly Target[]} */
export const TARGETS = [
  {
    name: 'head',
    every: 1,
    run(subject) {
      subject.head = composeHead(subject.resource, subject.options)
      subject.html = renderHead(subject.head)
    },
    judge: (_, { html }) => judgeHead(html),
  },
  {
    name: 'page',
    every: 2,
    run(subject) {
      const { resource, options, isPost } = subject
      subject.page = isPost
        ? toFaqPage(resource, pageOptions(options))
        : toSitePage(resource, sitePageOptions(options))
    },
    judge: (_, { page }) => judgePage(page),
  },
  {
    name: 'derived head',
    every: 6,
    run: ({ resource, options }) =>
      renderHead(composeHead(resource, { site: SITE, ...options, source: 'derive' })),
    judge: judgeHead,
  },
  {
    name: 'head by steps',
    every: 10,
    run: ({ resource, options, head }) =>
      options.pluginHead === undefined && !('kind' in resource) ? composeBySteps(resource, options) : head,
    judge: (result, { head }) =>
      isDeepStrictEqual(result, head) ? [] : ['another head than that of its steps'],
  },
  {
    name: 'head of a plugin',
    every: 10,
    run: ({ resource }) => renderHead(readPluginHead(resource) ?? {}),
    judge: judgeHead,
  },
  {
    name: 'learned site',
    every: 12,
    needsPage: true,
    run({ resource, head, page }) {
      const site = learnSite(head, page, resource)
      return site === undefined ? '' : renderHead(composeHead(resource, { site, source: 'derive' }))
    },
    judge: judgeHead,
  },
  { name: 'html', every: 12, run: ({ head }) => printHtmlTags(head), judge: judgeHead },
  { name: 'react', every: 12, run: ({ head }) => printReact(head), judge: judgeHead },
  {
    name: 'next',
    every: 12,
    run: ({ head }) => ({ html: printNext(head), urls: listNextUrls(head) }),
    judge: ({ html, urls }) => [
      ...judgeHead(html),
      ...urls.filter(isActiveUrl).map(() => 'active URL in the metadata'),
    ],
  },
  { name: 'unhead', every: 12, run: ({ head }) => printUnhead(head), judge: judgeHead },
  { name: 'react-router', every: 40, run: ({ head }) => printReactRouter(head), judge: judgeHead },
  { name: 'tanstack', every: 40, run: ({ head }) => printTanstack(head), judge: judgeHead },
  {
    name: 'markdown',
    every: 5,
    postsOnly: true,
    run: ({ page, output }) => toMarkdown(page, output.markdown),
    judge: judgeMarkdown,
  },
  {
    name: 'rewritten page',
    every: 6,
    postsOnly: true,
    run: ({ page, options }) => rewritePageUrls(page, urlsOf(options)),
    judge: judgePage,
  },
  {
    name: 'lint',
    every: 30,
    needsPage: true,
    run({ input, resource, head, page, options, output }) {
      const config = readLintOptions(output.lint)
      return output.lint.vocabulary
        ? lint({ json: input, graph: head.graph }, config)
        : lint({ post: resource, head, page, urls: options.urls, pageHtml: page.html }, config)
    },
    judge: judgeDiagnostics,
  },
  {
    name: 'lint of HTML',
    every: 30,
    run: ({ resource, html, output }) =>
      lint({ html: resource.yoast_head ?? resource.html ?? html }, readLintOptions(output.lint)),
    judge: judgeDiagnostics,
  },
  {
    name: 'preview',
    every: 20,
    needsPage: true,
    run: ({ head, page, output }) =>
      renderPreview(head, { ...output.preview, page, diagnostics: lint({ head }) }),
    judge: judgePreview,
  },
  {
    name: 'comparison',
    every: 12,
    run: ({ head, html }) => ({
      same: compareHeads(head, head),
      read: compareHeads(head, parseHead(html).head),
      other: compareHeads(OTHER_HEAD, head),
    }),
    judge: ({ same }) => (same.length > 0 ? ['a head differs from itself'] : []),
  },
  {
    name: 'head read back',
    every: 12,
    run: ({ html }) => renderHead(parseHead(html).head),
    judge: judgeHead,
  },
  {
    name: 'merged head',
    every: 12,
    run: ({ head }) => renderHead(mergeHeads(OTHER_HEAD, head)),
    judge: judgeHead,
  },
  {
    name: 'merged graph',
    every: 12,
    run({ head: { graph = { '@context': 'https://schema.org', '@graph': [] } } }) {
      const merged = mergeGraphs(/** @type {any} */ (OTHER_HEAD.graph), graph, graph)
      findNodes(merged, 'Question')
      const json = serializeGraph(rewriteGraph(merged, URLS))
      return `<script type="application/ld+json">${json}</script>${parseGraph(json) === undefined ? '<p>' : ''}`
    },
    judge: judgeHead,
  },
  {
    name: 'inspection',
    every: 12,
    needsPage: true,
    run({ head, page, isPost, options }) {
      if (isPost)
        for (const describe of [titleOf, descriptionOf, excerptOf])
          describe(page, options.site ?? SITE, options)
      for (const list of [findOrigins, listUrls, listBreadcrumbs, listTagKeys]) list(head)
      return toSitemapEntries([{ head, page }, { head }, { head: OTHER_HEAD }])
    },
    judge: (entries) =>
      entries.filter((/** @type {any} */ { url }) => isActiveUrl(url)).map(() => 'active URL in the sitemap'),
  },
  {
    name: 'content',
    every: 8,
    needsPage: true,
    run({ page: { html = '', text = '' }, options: { language, headings, patterns } }) {
      extractQuestions(html, { baseUrl: SITE.url, headings, patterns })
      for (const list of [listLinks, listImages]) list(html, { baseUrl: SITE.url })
      for (const at of /** @type {const} */ (['sentence', 'word', 'grapheme']))
        truncateText(text, 150, { at, language })
      listHeadings(html)
      toText(html)
      countWords(text, language)
      readingMinutes(text, language)
      return [CONTENT_POLICY, ANSWER_POLICY, EVERYTHING].map((policy) =>
        sanitizeHtml(html, policy, { baseUrl: SITE.url }),
      )
    },
    judge: (results) => results.flatMap(judgeContent),
  },
  {
    name: 'catalog',
    every: 12,
    postsOnly: true,
    run({ input, page, more, head, output, options, resource }) {
      const written = [page, twinOf(page), ...more]
      const pages =
        output.llms.answerLength === 0 ? written.map((one) => rewritePageUrls(one, urlsOf(options))) : written
      const group = { ...output.group, heads: [head, undefined, head], terms: options.terms }
      const catalog = buildCatalog(pages, { ...group, knownUrls: [SITE.url, page.url] })
      linkTranslations(translationsOf(resource), { defaultLanguage: 'de', languages: { de: 'de-AT' } })
      groupByCategory(pages, group)
      const found = lintCatalog([
        { json: input, html: renderHead(head) },
        ...pages.map((one) => ({ page: one, head })),
      ])
      return [
        toLlmsText(catalog, output.llms),
        toLlmsFullText(catalog, pages, output.llms),
        ...judgeDiagnostics(found),
      ]
    },
    judge: (texts) => texts.flatMap(judgeMarkdown),
  },
  {
    name: 'landing page',
    every: 12,
    postsOnly: true,
    run({ page, more, options, output }) {
      const pages = [page, twinOf(page), ...more]
      const landing = mergeFaqPages({ url: `${SITE.url}help/`, title: 'Help' }, pages, {
        report: options.report,
      })
      groupQuestions(landing, { ...output.group, terms: options.terms })
      rewritePageUrls(landing, URLS)
      return renderHead(addFaqGraph(buildHead(landing, options.site), landing))
    },
    judge: judgeHead,
  },
]

/** A policy that allows what no policy can remove. */
const EVERYTHING = {
  elements: { '*': ['*'] },
  attributes: ['*'],
  schemes: ['*'],
  drop: [],
  dropHidden: false,
}

/** The settings that a head shows, unless they have to be corrected first. @param {Head} head @param {any} page @param {any} resource */
function learnSite(head, page, resource) {
  const site =
    page.id === undefined ? siteFromHead([OTHER_SAMPLE, { head, resource }]) : siteFromHead(head, page)
  try {
    return defineSite({
      ...site,
      url: site.url || SITE.url,
      name: site.name || SITE.name,
      language: site.language || SITE.language,
    })
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

/** @param {any} options */
function urlsOf({ urls = URLS }) {
  return urls
}

/** Another page with the same questions. @param {any} page */
function twinOf(page) {
  const questions = page.questions.map((/** @type {any} */ question, /** @type {number} */ index) =>
    index % 2 === 0
      ? question
      : { ...question, answer: { ...question.answer, html: '<p>Z.</p>', text: 'Z.' } },
  )
  return { ...page, id: page.id + 1, slug: `${page.slug}-2`, url: `${page.url}-2/`, questions }
}

/** The same post in two languages. @param {any} resource */
function translationsOf(resource) {
  const translations = { ...resource.translations, de: 1, en: 2 }
  return [1, 2].map((id) => ({ ...resource, id, link: `https://cms.example.com/${id}/`, translations }))
}

/** @param {any} options */
function pageOptions({
  site,
  language,
  pagination,
  terms,
  report,
  faq,
  faqTypes,
  isFaqPage,
  patterns,
  headings,
  fields,
}) {
  return { site, language, pagination, terms, report, faq, faqTypes, isFaqPage, patterns, headings, fields }
}

/** @param {any} options */
function sitePageOptions({ site, language, pagination, posts, questions, terms }) {
  return { site, language, pagination, posts, questions, terms }
}

/** @param {any} page */
function judgePage(page) {
  const { questions, title } = page
  const found = typeof title === 'string' ? [] : ['a title that is no text']
  const ids = new Set(questions.map((/** @type {any} */ { id }) => id))
  if (ids.size !== questions.length) found.push('two questions with one id')
  for (const { answer } of questions) found.push(...judgeContent(answer.html))
  if (listUrlsOf(page).some((url) => typeof url === 'string' && isActiveUrl(url)))
    found.push('active URL in a page')
  return found
}

/** The URLs of a page that a template would link to. @param {any} page */
function listUrlsOf({ url, author, image, terms = [], ancestors = [], part, questions }) {
  const sizes = Object.values(image?.sizes ?? {})
  const origins = questions.map((/** @type {any} */ { origin }) => origin)
  const linked = [author, image, part, ...sizes, ...terms, ...ancestors, ...origins]
  return [
    url,
    author?.website,
    author?.avatar,
    part?.previousUrl,
    part?.nextUrl,
    ...linked.map((one) => one?.url),
  ]
}

const FORMATS = /** @type {const} */ (['text', 'json', 'sarif', 'github'])

/** @param {readonly import('wp-faq-seo/lint').Diagnostic[]} diagnostics */
function judgeDiagnostics(diagnostics) {
  for (const format of FORMATS) formatDiagnostics(diagnostics, { format, file: 'a b/\ud800.html' })
  return diagnostics.some(({ message, path }) => message === '' || typeof path !== 'string')
    ? ['a diagnostic without message']
    : []
}
