// @ts-check
/**
 * Writes an FAQ as static files: a landing page with all questions, a page for each post, sitemap.xml and llms.txt.
 *
 *   WORDPRESS_URL=https://www.example.com node build.js
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { composeHead, POST_FIELDS, parsePosts, renderHead, toFaqPage } from 'wp-faq-seo'
import { escapeAttribute, escapeText } from 'wp-faq-seo/content'
import { buildCatalog, groupQuestions, mergeFaqPages, toLlmsFullText, toLlmsText } from 'wp-faq-seo/faq'
import { addFaqGraph, buildHead, toSitemapEntries } from 'wp-faq-seo/head'
import { parseTerms } from 'wp-faq-seo/wordpress'
import { LANDING, SITE } from './site.js'

/** @typedef {import('wp-faq-seo').FaqPage} FaqPage */

const posts = parsePosts(await fetchAll(`faq?_embed&_fields=${POST_FIELDS},yoast_head_json`)).items
// Embedded terms do not contain their parent.
const terms = parseTerms(await fetchAll('faq-categories?_fields=id,name,slug,link,taxonomy,parent')).items
const items = posts.map((post) => ({
  // Only the landing page marks up the questions, so that each question is marked up once on the site.
  head: composeHead(post, { site: SITE, faq: 'never' }),
  page: toFaqPage(post),
}))
const pages = items.map(({ page }) => page)
const landing = mergeFaqPages(LANDING, pages, { report: ({ message }) => console.warn(message) })
const landingHead = addFaqGraph(buildHead(landing, SITE), landing)

rmSync('dist', { recursive: true, force: true })
write('faq', landingHead, landing, renderGroups(groupQuestions(landing, { terms })))
for (const { head, page } of items)
  write(`faq/${pathOf(page)}`, head, page, renderGroups(groupQuestions({ ...page, terms: [] })))
writeFileSync('dist/sitemap.xml', renderSitemap(toSitemapEntries([{ head: landingHead }, ...items])))
const catalog = buildCatalog(pages, { terms, heads: items.map(({ head }) => head) })
writeFileSync('dist/llms.txt', toLlmsText(catalog, { name: SITE.name }))
writeFileSync('dist/llms-full.txt', toLlmsFullText(catalog, pages, { name: SITE.name }))

/**
 * @param {string} path A list below `wp/v2/`, with a query.
 * @returns {Promise<unknown[]>}
 */
async function fetchAll(path) {
  const all = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const response = await fetch(
      `${process.env.WORDPRESS_URL}/wp-json/wp/v2/${path}&per_page=100&page=${page}`,
    )
    if (!response.ok) throw new Error(`Cannot fetch ${path}: HTTP ${response.status}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    all.push(...(await response.json()))
  }
  return all
}

/**
 * @param {string} path
 * @param {import('wp-faq-seo').Head} head
 * @param {FaqPage} page
 * @param {string} content
 */
function write(path, head, { title, language = SITE.language }, content) {
  mkdirSync(`dist/${path}`, { recursive: true })
  writeFileSync(
    `dist/${path}/index.html`,
    `<!doctype html>
<html lang="${escapeAttribute(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${renderHead(head)}
</head>
<body>
<h1>${escapeText(title)}</h1>
${content}
</body>
</html>
`,
  )
}

/**
 * Renders the questions by category, nested like the categories, with the same ids as in the graph.
 *
 * @param {readonly import('wp-faq-seo/faq').QuestionGroup[]} groups
 * @returns {string}
 */
function renderGroups(groups, level = 2) {
  return groups
    .map(({ term, questions, children }) => {
      const heading = term === undefined ? '' : `<h${level}>${escapeText(term.name ?? '')}</h${level}>`
      const below = renderGroups(children, Math.min(level + 1, 6))
      return `<section>${heading}${questions.map(renderQuestion).join('\n')}${below}</section>`
    })
    .join('\n')
}

/** Of the details elements with the same name, browsers keep only one open. @param {import('wp-faq-seo').Question} question */
function renderQuestion({ id, question, answer }) {
  const summary = `<summary>${escapeText(question)}</summary>`
  return `<details name="faq" id="${escapeAttribute(id)}">${summary}${answer.html}</details>`
}

/** @param {readonly import('wp-faq-seo/head').SitemapEntry[]} entries */
function renderSitemap(entries) {
  const urls = entries.map(({ url, modifiedAt }) => {
    const lastmod = modifiedAt === undefined ? '' : `<lastmod>${escapeText(modifiedAt)}</lastmod>`
    return `<url><loc>${escapeText(url)}</loc>${lastmod}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

/** WordPress stores non-ASCII slugs percent-encoded. @param {FaqPage} page */
function pathOf({ id, slug }) {
  return decodeURIComponent(slug ?? String(id))
}
