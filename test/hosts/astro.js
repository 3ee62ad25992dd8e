// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { composeHead, parsePost } from 'wp-faq-seo'
import { parseTerms } from 'wp-faq-seo/wordpress'
import { askMissing, composeArchives, findMisnumbered } from './ask-site.js'
import { listArchives } from './site-pages.js'
import { findSitemapFaults } from './sitemap.js'
import { findOtherBreadcrumbs, findOtherLists } from './visible.js'
import { pathOf } from './wordpress.js'

/** Printed by the page itself. */
const OF_PAGE = ['<meta charset="utf-8">', '<meta content="width=device-width" name="viewport">']

/** @type {import('./run.js').App} */
export const app = {
  name: 'astro',
  host: 'astro',
  node: 'node-24',
  differences: {
    additions: { 'charset and viewport are the page’s own': ({ text }) => OF_PAGE.includes(text) },
  },
  async ask({ folder, wordpress, run, start }) {
    const astro = 'node_modules/astro/bin/astro.mjs'
    await run(astro, 'build')
    const { site } = await import(pathToFileURL(join(folder, 'src/site.js')).href)
    const read = (/** @type {string} */ path) => readFileSync(join(folder, 'dist', path), 'utf8')
    const options = { site, terms: parseTerms(wordpress.terms.categories).items }
    const found = [
      ...wordpress.posts.map((post) => ({
        name: decodeURIComponent(pathOf(post)),
        head: composeHead(parsePost(withoutPlugin(post)), { site }),
      })),
      ...composeArchives(wordpress, withoutPlugin, options),
    ].map((page) => ({ ...page, html: read(`${page.name}/index.html`) }))
    const server = await start(astro, 'preview', '--port', '0')
    try {
      const missing = await askMissing(server.url, site)
      const documents = found.map(({ html }) => html)
      return {
        pages: [...found, ...missing.pages],
        failures: [
          ...findMisnumbered(wordpress, found),
          ...findOtherBreadcrumbs(found),
          ...findOtherLists(listArchives(wordpress), found),
          ...findSitemapFaults(read('sitemap.xml'), documents),
          ...(missing.failures ?? []),
        ],
      }
    } finally {
      await server.stop()
    }
  },
}

/** A resource as WordPress has it without an SEO plugin. @param {import('./wordpress.js').Recorded} resource */
function withoutPlugin({ yoast_head, yoast_head_json, ...rest }) {
  return rest
}
