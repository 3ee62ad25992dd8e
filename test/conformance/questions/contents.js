// @ts-check
/** Reads the contents of recorded posts and pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listJson } from '../recorded/folders.js'

/** @typedef {{ key: string, html: string, isRaw: boolean }} Content */

/**
 * The content of a key in `pairs.json`: `TYPE/SLUG`, or `front-end FILE` for a printed page.
 *
 * @param {string} folder
 * @param {string} key
 * @param {readonly any[]} posts
 */
export function contentOf(folder, key, posts) {
  if (key.startsWith('front-end ')) return readFileSync(join(folder, 'page', key.slice(10)), 'utf8')
  const [type, slug] = key.split('/')
  const post = posts.find((one) => one.slug === slug && (one.type === 'page') === (type === 'page'))
  if (post === undefined) throw new Error(`Cannot check ${folder}: there is no post ${key}`)
  return post.content.rendered
}

/**
 * Lists every content in a folder of recorded responses.
 *
 * @param {string} folder
 * @param {string} name Name of the folder in messages.
 * @returns {Content[]}
 */
export function listContents(folder, name) {
  const pages = join(folder, 'page')
  return [
    ...['rest', 'posts', 'edit'].flatMap((kind) =>
      listPosts(join(folder, kind)).flatMap(({ type, slug, id, content }) => {
        const key = `${name} ${kind} ${type}/${decodeURIComponent(slug || id)}`
        const own = [{ key, html: content?.rendered ?? '', isRaw: false }]
        return typeof content?.raw === 'string' ? [...own, { key, html: content.raw, isRaw: true }] : own
      }),
    ),
    ...(existsSync(pages) ? readdirSync(pages) : []).map((file) => ({
      key: `${name} page ${file}`,
      html: readFileSync(join(pages, file), 'utf8'),
      isRaw: false,
    })),
  ]
}

/** Lists the posts of all responses in a folder, single or in lists. @param {string} folder @returns {any[]} */
export function listPosts(folder) {
  return listJson(folder)
    .flatMap(readJson)
    .filter((post) => post.content !== undefined)
}

/** @param {string} file @returns {any} */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
