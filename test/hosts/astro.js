// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { composeHead, parsePost } from 'wp-faq-seo'
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
  async ask({ folder, wordpress, run }) {
    await run('node_modules/astro/bin/astro.mjs', 'build')
    const { site } = await import(pathToFileURL(join(folder, 'src/site.js')).href)
    return {
      pages: wordpress.posts.map((post) => {
        const { yoast_head, yoast_head_json, ...rest } = post
        const name = decodeURIComponent(pathOf(post))
        return {
          name,
          html: readFileSync(join(folder, 'dist', name, 'index.html'), 'utf8'),
          head: composeHead(parsePost(rest), { site }),
        }
      }),
    }
  },
}
