// @ts-check
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { renderHead } from 'wp-faq-seo'
import { askSite } from './ask-site.js'

/** Printed by Nuxt on every page. */
const OF_NUXT = [
  '<meta charset="utf-8">',
  '<meta content="width=device-width, initial-scale=1" name="viewport">',
]

/** A file of Nuxt that browsers load early, with its pages for errors. */
const FILE = /^<link as="script" crossorigin="" href="\/_nuxt\/[^"]*" rel="(?:modulepreload|prefetch)">$/

/** What unhead takes as the identity of a tag: a name with a colon, or a URL. */
const KEY = / (?:name="[^":]*:[^"]*"|href="[^"]*")/

const SCRIPT = '<script type="application/ld+json">'

/** Where the server listens, which Nitro reads from the environment only. */
const ENVIRONMENT = fileURLToPath(new URL('any-port.env', import.meta.url))

/** @type {import('./run.js').App} */
export const app = {
  name: 'nuxt',
  host: 'nuxt',
  node: 'node-24',
  differences: {
    order: 'unhead prints the title first, then metas, links and scripts',
    additions: {
      'charset and viewport are Nuxt’s own': ({ text }) => OF_NUXT.includes(text),
      'Nuxt has its files loaded early': ({ text }) => FILE.test(text),
    },
    changes: {
      'unhead does not escape "&" in attributes, so that a browser decodes references': (
        /** @type {string} */ text,
      ) =>
        /^<(?:meta|link) /.test(text) ? text.replaceAll('&amp;', '&').replaceAll('&#xD800;', '\ufffd') : text,
      'Nuxt takes the attribute "children" for content, which metas do not have': (
        /** @type {string} */ text,
      ) => text.replace(/^<meta children="[^"]*"/, '<meta'),
    },
    missing: {
      'an empty title and metas without content are omitted': (text) =>
        text === '<title>' || text.startsWith('<meta content="" '),
      'of several metas with one name and links to one URL, only the last is printed': (text, head) => {
        const [key] = KEY.exec(text) ?? []
        return key !== undefined && renderHead(head).split(key).length > 2
      },
      'a script that is identical to an earlier one is omitted': (text, { extra = [] }) =>
        extra.filter((tag) => tag.tag === 'script' && text === `${SCRIPT}${JSON.stringify(tag.json)}`)
          .length > 1,
    },
  },
  async ask({ folder, wordpress, run, start }) {
    await run('node_modules/nuxt/bin/nuxt.mjs', 'build')
    const { site } = await import(pathToFileURL(join(folder, 'server/utils/site.js')).href)
    const server = await start(`--env-file=${ENVIRONMENT}`, '.output/server/index.mjs')
    try {
      return await askSite(server.url, wordpress, site)
    } finally {
      await server.stop()
    }
  },
}
