// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { askSite } from './ask-site.js'

/** Printed by the page itself. */
const OF_PAGE = ['<meta charset="utf-8">', '<meta content="width=device-width" name="viewport">']

const SCRIPT = '<script type="application/ld+json">'

/** @type {import('./run.js').App} */
export const app = {
  name: 'react-router',
  host: 'react-router',
  differences: {
    order: 'React may move scripts after the other elements',
    additions: {
      'charset and viewport are the page’s own': ({ text }) => OF_PAGE.includes(text),
      'React Router has its files loaded early': ({ text }) =>
        /^<link href="\/assets\/[^"]*" rel="modulepreload">$/.test(text),
    },
    changes: {
      'an empty URL is omitted': (/** @type {string} */ text) => text.replace(/^<link href="" /, '<link '),
    },
    missing: {
      'a script that is identical to an earlier one is omitted': (text, { extra = [] }) =>
        extra.filter((tag) => tag.tag === 'script' && text === `${SCRIPT}${JSON.stringify(tag.json)}`)
          .length > 1,
    },
  },
  async ask({ folder, wordpress, run, start }) {
    await run('node_modules/@react-router/dev/bin.js', 'build')
    const { site } = await import(pathToFileURL(join(folder, 'app/server/site.js')).href)
    const server = await start('node_modules/@react-router/serve/bin.js', 'build/server/index.js')
    try {
      return await askSite(server.url, wordpress, site)
    } finally {
      await server.stop()
    }
  },
}
