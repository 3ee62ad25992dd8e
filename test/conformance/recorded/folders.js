// @ts-check
/** Finds recorded responses on disk. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The recorded sites of this repository. */
export const SITES = fileURLToPath(new URL('../../fixtures/sites', import.meta.url))

/** The recorded pages of every kind of this repository, one folder per site. */
export const ARCHIVES = fileURLToPath(new URL('../../fixtures/archives', import.meta.url))

/** The recorded output of SEO plugins of this repository, one folder per plugin. */
export const PLUGINS = fileURLToPath(new URL('../../fixtures/plugins', import.meta.url))

/** The recorded posts of this repository, one folder per site. */
export const POSTS = fileURLToPath(new URL('../../fixtures/posts', import.meta.url))

/**
 * Lists the folders that contain a file or folder of this name, at any depth, in alphabetical order.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
export function findFolders(folder, name) {
  if (!existsSync(folder)) return []
  if (existsSync(join(folder, name))) return [folder]
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => findFolders(join(folder, entry.name), name))
}

/** Lists the JSON files of a folder in alphabetical order. @param {string} folder @returns {string[]} */
export function listJson(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}
