// @ts-check
import { fileURLToPath } from 'node:url'
import { composeHead, parsePost } from 'wp-faq-seo'
import { pathOf } from './wordpress.js'

/** Printed by the page itself. */
const OF_PAGE = ['<meta charset="utf-8">', '<meta content="width=device-width" name="viewport">']

/** Where the server listens, which adapter-node reads from the environment only. */
const ENVIRONMENT = fileURLToPath(new URL('sveltekit.env', import.meta.url))

/** @type {import('./run.js').App} */
export const app = {
  name: 'sveltekit',
  host: '@sveltejs/kit',
  node: 'node-24',
  differences: {
    additions: {
      'charset and viewport are the page’s own': ({ text }) => OF_PAGE.includes(text),
      'SvelteKit has its files loaded early': ({ text }) =>
        /^<link href="[./]*\/_app\/immutable\/[^"]*" rel="modulepreload">$/.test(text),
    },
  },
  async ask({ wordpress, run, start }) {
    await run('node_modules/vite/bin/vite.js', 'build')
    const server = await start(`--env-file=${ENVIRONMENT}`, 'build/index.js')
    try {
      const failures = []
      for (const name of ['faq/no-such-post', 'users/admin']) {
        const { status } = await fetch(`${server.url}/${name}`)
        if (status !== 404) failures.push(`${name}: HTTP ${status}`)
      }
      const pages = []
      for (const post of wordpress.posts) {
        const name = pathOf(post)
        const html = await (await fetch(`${server.url}/${name}`)).text()
        pages.push({ name, html, head: composeHead(parsePost(post)) })
      }
      return { pages, failures }
    } finally {
      await server.stop()
    }
  },
}
