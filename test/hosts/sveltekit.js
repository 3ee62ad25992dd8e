// @ts-check
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { askSite } from './ask-site.js'

/** Printed by the page itself. */
const OF_PAGE = ['<meta charset="utf-8">', '<meta content="width=device-width" name="viewport">']

/** Where the server listens, which adapter-node reads from the environment only. */
const ENVIRONMENT = fileURLToPath(new URL('any-port.env', import.meta.url))

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
  async ask({ folder, wordpress, run, start }) {
    await run('node_modules/vite/bin/vite.js', 'build')
    const { site } = await import(pathToFileURL(join(folder, 'src/lib/server/site.js')).href)
    const server = await start(`--env-file=${ENVIRONMENT}`, 'build/index.js')
    try {
      return await askSite(server.url, wordpress, site)
    } finally {
      await server.stop()
    }
  },
}
