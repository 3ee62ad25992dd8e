// @ts-check
/** What is done with an accepted input, and how the result is judged. A new target is one entry. */
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
  extractQuestions,
  groupByCategory,
  groupQuestions,
  linkTranslations,
  mergeFaqPages,
  rewritePageUrls,
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
const OTHER_HEAD = composeHead(
  parsePost({
    id: 1,
    type: 'faq',
    link: 'https://cms.example.com/faq/x/',
    title: { rendered: 'X?' },
    content: { rendered: '<p>Y.</p>' },
  }),
  { site: SITE },
)

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
      const site = learnSite(head, page)
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
    run: ({ page, options }) => rewritePageUrls(page, options.urls ?? URLS),
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
    run: ({ head, page }) => ({
      entries: toSitemapEntries([{ head, page }]),
      others: [findOrigins(head), listUrls(head), listBreadcrumbs(head), listTagKeys(head)],
    }),
    judge: ({ entries }) =>
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
    run({ page, more, head, output, resource }) {
      const pages = [page, ...more]
      const options = { ...output.group, heads: [head], terms: [] }
      const catalog = buildCatalog(pages, options)
      linkTranslations([resource], { defaultLanguage: 'de' })
      groupByCategory(pages, options)
      lintCatalog(pages.map((one) => ({ page: one, head })))
      return [toLlmsText(catalog, output.llms), toLlmsFullText(catalog, pages, output.llms)]
    },
    judge: (texts) => texts.flatMap(judgeMarkdown),
  },
  {
    name: 'landing page',
    every: 12,
    postsOnly: true,
    run({ page, more, options, output }) {
      const landing = mergeFaqPages({ url: 'https://cms.example.com/help/', title: 'Help' }, [page, ...more])
      groupQuestions(landing, output.group)
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

/** The settings that a head shows, unless they have to be corrected first. @param {Head} head @param {any} page */
function learnSite(head, page) {
  const site = siteFromHead(head, page)
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
function judgePage({ questions, title }) {
  const found = typeof title === 'string' ? [] : ['a title that is no text']
  const ids = new Set(questions.map((/** @type {any} */ { id }) => id))
  if (ids.size !== questions.length) found.push('two questions with one id')
  for (const { answer } of questions) found.push(...judgeContent(answer.html))
  return found
}

/** @param {readonly import('wp-faq-seo/lint').Diagnostic[]} diagnostics */
function judgeDiagnostics(diagnostics) {
  formatDiagnostics(diagnostics)
  return diagnostics.some(({ message, path }) => message === '' || typeof path !== 'string')
    ? ['a diagnostic without message']
    : []
}
