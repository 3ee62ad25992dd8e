// @ts-check
/**
 * Reads a folder of recorded responses for the deriving of heads: the settings of the site as a `Site`, and each post
 * without the fields of the SEO plugin but with `_embedded` as `?_embed` returns it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineSite } from 'wp-faq-seo/site'
import { findReason } from './exclusions.js'
import { toSite } from './site-settings.js'

/** @typedef {import('wp-faq-seo/site').Site} Site */
/** @typedef {import('./exclusions.js').Context} Context */

/**
 * @typedef {object} CorpusPost
 * @property {string} name Site and id.
 * @property {string} type
 * @property {any} recorded The response as recorded.
 * @property {any} input The same without the fields of the SEO plugin, with `_embedded`.
 * @property {string} [leftOut] Why its head cannot be derived from REST and the settings of the site.
 */

/**
 * @typedef {object} CorpusSite
 * @property {string} name
 * @property {Site} site
 * @property {string} now Time of the recording, ISO 8601.
 * @property {any[]} terms All terms of all taxonomies.
 * @property {CorpusPost[]} posts All published posts with a head by Yoast.
 */

/** @param {string} folder @returns {CorpusSite} */
export function readCorpusSite(folder) {
  const settings = readJson(join(folder, 'site.json'))
  const posts = readPosts(folder)
  const terms = withoutPluginFields(listTerms(folder))
  const lists = {
    posts: indexById(posts),
    media: indexById(readList(folder, 'media')),
    users: indexById(readList(folder, 'users')),
    terms: indexById(terms),
    taxonomies: existsSync(join(folder, 'taxonomies.json')) ? readJson(join(folder, 'taxonomies.json')) : {},
  }
  const context = readContext(folder, settings, lists.taxonomies)
  const name = basename(folder)
  return {
    name,
    site: defineSite(toSite(settings)),
    now: settings.oracle?.dumped_at ?? '2026-01-01T00:00:00Z',
    terms,
    posts: posts
      .filter((post) => post.status === 'publish' && typeof post.yoast_head === 'string')
      .map((post) => {
        const embedFile = join(folder, 'posts-embed', `${post.id}.json`)
        const embedded = existsSync(embedFile) ? readJson(embedFile) : embed(post, lists)
        const leftOut = findReason(post, context)
        return {
          name: `${name}/${post.id}`,
          type: post.type,
          recorded: post,
          input: withoutPluginFields(embedded),
          ...(leftOut !== undefined && { leftOut }),
        }
      }),
  }
}

/** @param {string} folder @returns {any[]} */
function readPosts(folder) {
  return readdirSync(join(folder, 'posts'))
    .filter((name) => name.endsWith('.json'))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((name) => readJson(join(folder, 'posts', name)))
}

/** The terms of all lists in the folder. @param {string} folder @returns {any[]} */
function listTerms(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'search.json')
    .map((name) => readJson(join(folder, name)))
    .flatMap((body) => (Array.isArray(body) ? body : []))
    .filter((item) => typeof item?.taxonomy === 'string' && typeof item.id === 'number')
}

/**
 * Adds what `?_embed` would add.
 *
 * @param {any} post
 * @param {{ posts: Map<number, any>, media: Map<number, any>, users: Map<number, any>, terms: Map<number, any>, taxonomies: any }} lists
 */
function embed(post, lists) {
  const author = lists.users.get(post.author)
  const parent = lists.posts.get(post.parent)
  const media = lists.media.get(post.featured_media)
  const links = post._links?.['wp:term'] ?? []
  const terms = links.map((/** @type {any} */ link) => {
    const ids = post[lists.taxonomies[link.taxonomy]?.rest_base ?? link.taxonomy] ?? []
    return ids.flatMap((/** @type {number} */ id) => {
      const term = lists.terms.get(id)
      if (term === undefined) return []
      const { name, slug, taxonomy, link: href, _links } = term
      return [{ id, link: href, name, slug, taxonomy, _links }]
    })
  })
  const embedded = {
    ...(author !== undefined && { author: [author] }),
    ...(parent !== undefined && { up: [toEmbeddedParent(parent)] }),
    ...(media !== undefined && { 'wp:featuredmedia': [media] }),
    ...(links.length > 0 && { 'wp:term': terms }),
  }
  return Object.keys(embedded).length === 0 ? post : { ...post, _embedded: embedded }
}

/** @param {any} post */
function toEmbeddedParent({ id, date, slug, type, link, title, excerpt, author, featured_media, _links }) {
  return { id, date, slug, type, link, title, excerpt, author, featured_media, _links }
}

/** Omits the fields of the SEO plugin at any depth. @param {any} value @returns {any} */
export function withoutPluginFields(value) {
  if (Array.isArray(value)) return value.map(withoutPluginFields)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'yoast_head' && key !== 'yoast_head_json')
      .map(([key, inner]) => [key, withoutPluginFields(inner)]),
  )
}

/** @param {string} folder @param {any} settings @param {any} taxonomies @returns {Context} */
function readContext(folder, settings, taxonomies) {
  const edits = join(folder, 'edit')
  const index = join(folder, 'INDEX.md')
  const rows = existsSync(index)
    ? readFileSync(index, 'utf8').matchAll(/^\| (\d+) \|[^|]*\|[^|]*\|([^|]*)\|/gm)
    : []
  return {
    settings,
    taxonomies,
    meta: readJson(join(folder, 'posts-meta.json')),
    drafts: indexById(existsSync(edits) ? readdirSync(edits).map((name) => readJson(join(edits, name))) : []),
    notes: new Map([...rows].map(([, id, note = '']) => [Number(id), note.trim()])),
  }
}

/** @param {string} folder @param {string} name @returns {any[]} */
function readList(folder, name) {
  const file = join(folder, `${name}.json`)
  return existsSync(file) ? readJson(file) : []
}

/** @param {any[]} items @returns {Map<number, any>} */
function indexById(items) {
  return new Map(items.map((item) => [item.id, item]))
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
