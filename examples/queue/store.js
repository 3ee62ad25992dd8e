// @ts-check
/** Where the heads are stored. An implementation for a folder. */
import { randomUUID } from 'node:crypto'
import { mkdir, opendir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @typedef {object} Key
 * @property {string} site
 * @property {number} id Id of the post.
 *
 * @typedef {object} Entry
 * @property {string} modified Version of the post: `modified_gmt`.
 * @property {string} revision Version of the settings and of the library.
 * @property {string} route Route of the post's type.
 * @property {string} [head] HTML. Absent if the post is gone.
 * @property {string} [etag] `ETag` of the response.
 * @property {readonly string[]} [errors] Rules of lint that report an error.
 *
 * @typedef {object} Store
 * @property {(key: Key) => Promise<Entry | undefined>} read
 * @property {(key: Key, entry: Entry) => Promise<boolean>} write Returns `false`, and changes nothing, if there is a newer version.
 * @property {(site: string) => AsyncIterable<number>} list The ids of all posts.
 */

/**
 * A store in a folder: `SITE/ID/MODIFIED.json`. The last file of a post is its head.
 *
 * A file is written elsewhere and renamed, so nobody reads half of it, and a job that runs twice writes the same file twice. Versions
 * are different files, so a slow worker cannot replace a newer head: it removes its own file. No lock is left behind by a worker that is
 * killed.
 *
 * @param {string} root On one file system.
 * @returns {Store}
 */
export function folderStore(root) {
  const temporary = join(root, '.tmp')
  /** @type {Promise<unknown> | undefined} */
  let isReady
  /** @param {Key} key */
  const folderOf = ({ site, id }) => join(root, site, String(id))
  return {
    async read(key) {
      const folder = folderOf(key)
      for (;;) {
        const name = await keepNewest(folder)
        if (name === undefined) return undefined
        const text = await ifExists(readFile(join(folder, name), 'utf8'))
        // Otherwise, a newer version has just replaced it.
        if (text !== undefined) return JSON.parse(text)
      }
    },
    async write(key, entry) {
      const folder = folderOf(key)
      const name = `${entry.modified.replace(/\D/g, '')}.json`
      const file = join(temporary, randomUUID())
      isReady ??= mkdir(temporary, { recursive: true })
      await Promise.all([isReady, mkdir(folder, { recursive: true })])
      await writeFile(file, JSON.stringify(entry))
      await rename(file, join(folder, name))
      return (await keepNewest(folder)) === name
    },
    async *list(site) {
      const folder = await ifExists(opendir(join(root, site)))
      for await (const { name } of folder ?? []) yield Number(name)
    },
  }
}

/** Removes all versions but the newest, whose name it returns. @param {string} folder */
async function keepNewest(folder) {
  const names = (await ifExists(readdir(folder))) ?? []
  const newest = names.sort().pop()
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
  return newest
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>}
 */
async function ifExists(promise) {
  try {
    return await promise
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}
