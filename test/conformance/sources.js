// @ts-check
/**
 * Compares sources that send less than a whole head with what they come from: SEOPress's fields with the page, posts of WPGraphQL and
 * WordPress.com with the same posts by REST. Also checks that no question is marked up twice, whatever the plugin.
 *
 *   npm run plugins                  the pages of this repository
 *   node test/conformance/sources.js DIR    your own: folders named `rankmath`, `aioseo`, `seopress`, `tsf`, `wpgraphql-yoast` or `wpcom-v1.1`
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseFragment } from 'parse5'
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { readPluginHead } from 'wp-faq-seo/plugins'
import {
  postFromWordPressCom,
  postFromWpGraphql,
  postsFromWordPressCom,
  postsFromWpGraphql,
} from 'wp-faq-seo/wordpress'
import { readJson } from './questions/contents.js'
import { listJson, PLUGINS } from './recorded/folders.js'
import { readReferenceHead } from './recorded/reference-head.js'

/** @typedef {import('wp-faq-seo').RestPost} RestPost @typedef {import('wp-faq-seo').Head} Head */

const [folder = PLUGINS] = process.argv.slice(2)
let failed = 0
let checked = 0

const seopress = join(folder, 'seopress')
check(
  'SEOPress: fields as on the page',
  listJson(join(seopress, 'seopress')).filter((file) => existsSync(pageOf(seopress, file))),
  (file) => compareFields(readJson(file), pageOf(seopress, file)),
)
for (const name of ['rankmath', 'aioseo', 'seopress', 'tsf']) {
  const path = join(folder, name)
  const files = listJson(join(path, 'rest')).filter((file) => existsSync(pageOf(path, file)))
  check(`${name}: every question once`, files, (file) =>
    compareQuestions(parsePost(readJson(file)), pageOf(path, file)),
  )
}
const graphql = listJson(join(folder, 'wpgraphql-yoast'))
const nodes = graphql.filter((file) => readJson(file).data?.faq?.content !== undefined)
check('WPGraphQL: pages as by REST', nodes.filter(hasTwin), (file) =>
  comparePages(postFromWpGraphql(readJson(file)), file),
)
check('WPGraphQL: head as printed', nodes, compareFullHead)
check('WPGraphQL: lists as single posts', nodes, (file) =>
  compareToList(
    postFromWpGraphql(readJson(file)),
    postsFromWpGraphql(readJson(join(dirname(file), 'list.json'))).items,
  ),
)
const posts = listJson(join(folder, 'wpcom-v1.1')).filter((file) => readJson(file).URL !== undefined)
check('WordPress.com: pages as by REST', posts.filter(hasTwin), (file) =>
  comparePages(postFromWordPressCom(readJson(file)), file),
)
const list = join(folder, 'wpcom-v1.1', 'posts-faq.json')
if (existsSync(list))
  check('WordPress.com: lists as single posts', posts, (file) =>
    compareToList(postFromWordPressCom(readJson(file)), postsFromWordPressCom(readJson(list)).items),
  )

if (checked === 0) {
  console.error(`Cannot check sources: no folder of a known source in ${folder}`)
  process.exit(2)
}
console.log(failed === 0 ? '\npassed' : `\n${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/**
 * @param {string} title
 * @param {readonly string[]} files
 * @param {(file: string) => readonly string[]} compare Returns the differences.
 */
function check(title, files, compare) {
  if (files.length === 0) return
  checked += files.length
  const wrong = files.flatMap((file) => compare(file).map((problem) => `  ${basename(file)}: ${problem}`))
  console.log(`${title.padEnd(36)} ${files.length} files, ${wrong.length} differences`)
  for (const problem of wrong) console.log(problem)
  failed += wrong.length
}

/** The fields of SEOPress, of those that its page prints. @param {any} json @param {string} page */
function compareFields(json, page) {
  const { data } = json
  const head = readPluginHead(json) ?? {}
  const printed = readReferenceHead(headOf(page))
  const meta = (/** @type {string} */ name) => {
    const attributes = printed.find(
      ([tag, attributes]) =>
        tag === 'meta' && attributes.some((one) => one === `name=${name}` || one === `property=${name}`),
    )?.[1]
    return attributes?.find((one) => one.startsWith('content='))?.slice('content='.length) || undefined
  }
  const robots = meta('robots') ?? ''
  const canonical = printed
    .find(([tag, attributes]) => tag === 'link' && attributes.includes('rel=canonical'))?.[1]
    .find((one) => one.startsWith('href='))
  /** @type {readonly (readonly [field: string, ours: unknown, theirs: unknown])[]} */
  const pairs = [
    ['title', head.title, printed.find(([tag]) => tag === 'title')?.[2]],
    // SEOPress generates other descriptions for its API than for the page.
    ['description', head.description, meta('description') && decodeOnce(data.description)],
    ['og:title', head.openGraph?.title, meta('og:title')],
    [
      'og:description',
      head.openGraph?.description,
      meta('og:description') && decodeOnce(data.og.description),
    ],
    ['og:image', head.openGraph?.images?.[0]?.url, meta('og:image')],
    ['twitter:title', head.twitter?.title, meta('twitter:title')],
    ['noindex', head.robots?.index === false, robots.includes('noindex')],
    ['nofollow', head.robots?.follow === false, robots.includes('nofollow')],
    // The page of a hidden post has no canonical.
    [
      'canonical',
      head.canonical,
      robots.includes('noindex') ? data.canonical : head.canonical && canonical?.slice(5),
    ],
    ['nothing empty', renderHead(head).includes('content=""'), false],
  ]
  return differences(pairs)
}

/** @param {string} text */
function decodeOnce(text) {
  const [element] = parseFragment(`<p title="${text.replaceAll('"', '&quot;')}">`).childNodes
  return element !== undefined && 'attrs' in element ? element.attrs[0]?.value : undefined
}

/** Whether each question of the page is in the graph exactly once. @param {RestPost} post @param {string} page */
function compareQuestions(post, page) {
  const pluginHead = readPluginHead(readFileSync(page, 'utf8'))
  const options = pluginHead === undefined ? {} : { pluginHead }
  const head = composeHead(post, options)
  // The markup of a page whose canonical is another page belongs there.
  const named = head.canonical ?? head.openGraph?.url ?? post.link
  const shown = toFaqPage(post).questions.filter(
    ({ depth, visible, answer }) => depth === 0 && visible && answer.text !== '',
  )
  const expected = named === post.link ? shown.map(({ question }) => toPlain(question)) : []
  return differences([['questions', questionsIn(head.graph).sort(), expected.sort()]])
}

/** @param {unknown} value @returns {string[]} */
function questionsIn(value) {
  if (typeof value !== 'object' || value === null) return []
  const { '@type': type, name } = /** @type {Record<string, unknown>} */ (value)
  const own = type === 'Question' && typeof name === 'string' ? [toPlain(name)] : []
  return [...own, ...Object.values(value).flatMap(questionsIn)]
}

/** A question without tags and typographic quotes: plugins store some names as HTML, and as they were typed. @param {string} name */
function toPlain(name) {
  return name.replace(/<[^>]*>/g, '').replace(/[“”]/g, '"')
}

/** The same post by REST, from a site whose questions are in the same blocks. @param {string} file */
function twinOf(file) {
  const slug = basename(file).replace(/^(?:faq|post)-/, '')
  return join(dirname(dirname(file)), 'tsf', 'rest', `faq-${slug}`)
}

/** @param {string} file */
function hasTwin(file) {
  return existsSync(twinOf(file))
}

/** Compares what both APIs have. The sites gave different ids to the same posts. @param {RestPost} post @param {string} file */
function comparePages(post, file) {
  const [ours, theirs] = [toFaqPage(post), toFaqPage(parsePost(readJson(twinOf(file))))]
  const withoutId = (/** @type {typeof ours} */ { id, questions }) =>
    questions.map((question) => ({ ...question, id: question.id.replace(String(id), '') }))
  const fields = /** @type {const} */ ([
    'type',
    'slug',
    'url',
    'title',
    'status',
    'publishedAt',
    'modifiedAt',
    'html',
    'text',
    'excerpt',
    'isProtected',
  ])
  return differences([
    ...fields.map((field) => /** @type {const} */ ([field, ours[field], theirs[field]])),
    ['questions', withoutId(ours), withoutId(theirs)],
    [
      'terms',
      ours.terms.map(({ taxonomy, name, slug }) => [taxonomy, name, slug]),
      theirs.terms.map(({ taxonomy, name, slug }) => [taxonomy, name, slug]),
    ],
    ['author', ours.author?.name, theirs.author?.name],
    [
      'image',
      [ours.image?.url, ours.image?.width, ours.image?.height],
      [theirs.image?.url, theirs.image?.width, theirs.image?.height],
    ],
    ['raw.title', ours.raw.title, theirs.raw.title],
    ['raw.excerpt', ours.raw.excerpt, theirs.raw.excerpt],
    ['raw.date', ours.raw.date, theirs.raw.date],
  ])
}

/** Compares the head with `fullHead`, element by element, and the robots directives with their fields. @param {string} file */
function compareFullHead(file) {
  const { faq } = readJson(file).data
  const isRobots = (/** @type {readonly [string, readonly string[], unknown]} */ [, attributes]) =>
    attributes.includes('name=robots')
  const ours = readReferenceHead(renderHead(readPluginHead(postFromWpGraphql({ data: { faq } })) ?? {}), true)
  const robots = ours.find(isRobots)?.[1].join(' ') ?? ''
  return differences([
    ['head', ours.filter((element) => !isRobots(element)), readReferenceHead(faq.seo.fullHead)],
    ['noindex', robots.includes('noindex'), faq.seo.metaRobotsNoindex === 'noindex'],
    ['nofollow', robots.includes('nofollow'), faq.seo.metaRobotsNofollow === 'nofollow'],
  ])
}

/** @param {RestPost} post @param {readonly RestPost[]} posts */
function compareToList(post, posts) {
  const same = posts.find(({ id }) => id === post.id)
  // A page is not in the list of questions.
  return same === undefined ? [] : differences([['page', { ...toFaqPage(post) }, { ...toFaqPage(same) }]])
}

/** @param {readonly (readonly [field: string, ours: unknown, theirs: unknown])[]} pairs */
function differences(pairs) {
  return pairs
    .filter(([, ours, theirs]) => !isDeepStrictEqual(ours, theirs))
    .map(
      ([field, ours, theirs]) =>
        `${field}\n    ours   ${JSON.stringify(ours)}\n    theirs ${JSON.stringify(theirs)}`,
    )
}

/** The printed page of a response. @param {string} path @param {string} file */
function pageOf(path, file) {
  return join(path, 'page', basename(file).replace('.json', '.html'))
}

/** The elements of a page's head that parse5 can read on their own. @param {string} page */
function headOf(page) {
  const html = readFileSync(page, 'utf8')
  return html.slice(html.indexOf('<title>'), html.indexOf('<link rel="alternate" type="application/rss+xml"'))
}
