// @ts-check
/** The recorded museum, at the URLs that the apps have: pages, questions, terms, authors and heads of one site. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./wordpress.js').Recorded} Recorded */

/** The home page after the move. */
export const HOME = 'https://www.example.com/'

/** URLs of the recorded site, and where the pages are in the apps. The first that fits is used. */
const MOVES = /** @type {const} */ ([
  [/https:\/\/museum\.ropewalk\.example\.com\/journal\/\d{4}\/\d{2}\//g, `${HOME}posts/`],
  [/https:\/\/museum\.ropewalk\.example\.com\/journal\//g, HOME],
  [/https:\/\/museum\.ropewalk\.example\.com\/help\//g, `${HOME}faq/`],
  [/https:\/\/museum\.ropewalk\.example\.com/g, HOME.slice(0, -1)],
])

/** The `rest_base` of the taxonomies with archives. */
const TAXONOMIES = ['categories', 'tags', 'faq-categories']

/**
 * @param {string} folder
 */
export function readMuseum(folder) {
  const read = (/** @type {string} */ path) => {
    const json = JSON.stringify(JSON.parse(readFileSync(join(folder, path), 'utf8')))
    return JSON.parse(MOVES.reduce((text, [from, to]) => text.replace(from, to), json))
  }
  const list = (/** @type {string} */ name) => /** @type {Recorded[]} */ (read(`rest/${name}.json`))
  const terms = Object.fromEntries(TAXONOMIES.map((name) => [name, list(name)]))
  const users = list('users')
  const types = /** @type {Record<string, Recorded>} */ (read('rest/types.json'))
  const recorded = readdirSync(join(folder, 'get_head')).map((name) => read(`get_head/${name}`))
  return {
    posts: [...list('posts-embed'), ...list('faq-embed'), ...list('pages-embed')],
    terms,
    users,
    types,
    findHead: createFindHead(recorded, [...Object.values(terms).flat(), ...users, ...Object.values(types)]),
  }
}

/**
 * Finds heads as `get_head` does, which answers with the page for missing URLs if it does not know a URL. The head of a term, an
 * author or a post type is that of its resource.
 *
 * @param {readonly Recorded[]} recorded
 * @param {readonly Recorded[]} resources
 * @returns {(url: string) => Recorded | undefined}
 */
function createFindHead(recorded, resources) {
  /** @type {Map<string, Recorded>} */
  const heads = new Map()
  for (const { link, yoast_head: html, yoast_head_json: json } of resources) {
    const url = link ?? json?.canonical
    if (url !== undefined) heads.set(url, { html, json, status: 200 })
  }
  for (const { url, body } of recorded) heads.set(url, body)
  const missing = recorded.find(({ kind }) => kind === 'not-found')?.body
  return (url) => heads.get(url) ?? (url.startsWith(HOME) ? missing : undefined)
}
