// @ts-check
/** Cases that failed once, as files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Found
 * @property {string} target
 * @property {string} fault
 * @property {import('./case.js').Case} case
 */

/** Where the cases are. `test/fuzz/found.test.ts` runs them. */
export const FOUND = fileURLToPath(new URL('found', import.meta.url))

/** @param {string} [folder] @returns {readonly { readonly name: string, readonly found: Found }[]} */
export function readFound(folder = FOUND) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name: name.slice(0, -5), found: readCase(join(folder, name)) }))
}

/** @param {string} file @returns {Found} */
export function readCase(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Writes a case, and returns the path of its file. @param {Found} found @param {string} [folder] */
export function writeFound(found, folder = FOUND) {
  const name = `${found.target} ${found.fault}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name.slice(0, 80)}.json`)
  writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`)
  return file
}
