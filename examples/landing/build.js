// @ts-check
/**
 * Writes an FAQ as static files: a landing page with all questions, a page for each post, sitemap.xml and llms.txt.
 *
 *   WORDPRESS_URL=https://www.example.com node build.js
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { composeHead, POST_FIELDS, parsePosts, renderHead, toFaqPage } from 'wp-faq-seo'
import { escapeAttribute, escapeText } from 'wp-faq-seo/content'
import { buildCatalog, groupByCategory, mergeFaqPages, toLlmsText } from 'wp-faq-seo/faq'
import { addFaqGraph, buildHead, toSitemapEntries } from 'wp-faq-seo/head'
import { LANDING, SITE } from './site.js'

/** @typedef {import('wp-faq-seo').FaqPage} FaqPage */

const items = (await listPosts()).map((post) => ({
  // The landing page has the markup of the questions, so that each question is marked up once on the site.
  head: composeHead(post, { site: SITE, faq: 'never' }),
  page: toFaqPage(post),
}))
const pages = items.map(({ page }) => page)
const landing = mergeFaqPages(LANDING, pages)
const landingHead = addFaqGraph(buildHead(landing, SITE), landing)

rmSync('dist', { recursive: true, force: true })
write('faq', landingHead, landing, listTopics(groupByCategory(pages)))
for (const { head, page } of items) write(`faq/${pathOf(page)}`, head, page)
writeFileSync('dist/sitemap.xml', renderSitemap(toSitemapEntries([{ head: landingHead }, ...items])))
writeFileSync('dist/llms.txt', toLlmsText(buildCatalog(pages), { name: SITE.name }))

async function listPosts() {
  const all = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = `per_page=100&page=${page}&_embed&_fields=${POST_FIELDS},yoast_head_json`
    const response = await fetch(`${process.env.WORDPRESS_URL}/wp-json/wp/v2/faq?${query}`)
    if (!response.ok) throw new Error(`Cannot fetch posts: HTTP ${response.status}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    all.push(...parsePosts(await response.text()).items)
  }
  return all
}

/**
 * @param {string} path
 * @param {import('wp-faq-seo').Head} head
 * @param {FaqPage} page
 * @param {string} [topics]
 */
function write(path, head, { title, questions, language = SITE.language }, topics = '') {
  const list = questions
    .filter(({ depth, visible }) => depth === 0 && visible)
    .map(({ id, question, answer }) => {
      const summary = `<summary>${escapeText(question)}</summary>`
      return `<details id="${escapeAttribute(id)}">${summary}${answer.html}</details>`
    })
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
${topics}
${list.join('\n')}
</body>
</html>
`,
  )
}

/**
 * Lists the posts by category, nested like the categories.
 *
 * @param {readonly import('wp-faq-seo/faq').CategoryGroup[]} groups
 * @returns {string}
 */
function listTopics(groups) {
  const items = groups.map(({ term, pages, children }) => {
    const links = pages.map((page) => {
      const href = encodeURI(`/faq/${pathOf(page)}/`)
      return `<li><a href="${escapeAttribute(href)}">${escapeText(page.title)}</a></li>`
    })
    return `<li>${escapeText(term?.name ?? 'More')}<ul>${links.join('')}</ul>${listTopics(children)}</li>`
  })
  return items.length === 0 ? '' : `<ul>${items.join('\n')}</ul>`
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
