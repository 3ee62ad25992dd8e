// @ts-check
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The owner that stands in every place until `set-owner.js` has set one. */
export const PLACEHOLDER = 'OWNER'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Every URL of the repository. Its name is that of the package. */
const REPOSITORY = /(github\.com\/)([\w-]+)(?=\/wp-faq-seo\b)/g

/** Account names of GitHub. */
const OWNER = /^[a-z\d](?:-?[a-z\d]){0,38}$/i

/** @typedef {{ version: string, homepage?: string, bugs?: { url: string }, repository?: { type: string, url: string } }} Manifest */

/** @returns {Manifest} */
export function readManifest() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
}

/** The owner of the repository in `package.json`, from which everything that is built takes it. */
export function readOwner(manifest = readManifest()) {
  const [, , owner] = [...(manifest.repository?.url ?? '').matchAll(REPOSITORY)][0] ?? []
  if (owner === undefined) throw new Error('package.json names no repository')
  return owner
}

/** The URL of the repository for readers. @param {string} [owner] */
export function repositoryUrl(owner = readOwner()) {
  return `https://github.com/${owner}/wp-faq-seo`
}

/** The text with another owner in every URL of the repository. @param {string} text @param {string} owner */
export function replaceOwner(text, owner) {
  if (!OWNER.test(owner)) throw new Error(`Not the name of an account: ${owner}`)
  return text.replace(REPOSITORY, `$1${owner}`)
}

/** Text files under version control that name the repository, with their text. @returns {[file: string, text: string][]} */
export function listPlaces() {
  const found = execFileSync('git', ['grep', '-lIE', 'github\\.com/[[:alnum:]_-]+/wp-faq-seo'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return found
    .split('\n')
    .filter((file) => file !== '')
    .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])
}

/**
 * Returns what contradicts the owner: `package.json` needs all three fields, and no place may name another owner.
 *
 * @param {Manifest} manifest
 * @param {readonly (readonly [file: string, text: string])[]} places
 */
export function checkRepository(manifest, places) {
  const owner = readOwner(manifest)
  const url = repositoryUrl(owner)
  const fields = /** @type {const} */ ([
    ['repository.url', manifest.repository?.url, `git+${url}.git`],
    ['homepage', manifest.homepage, `${url}#readme`],
    ['bugs.url', manifest.bugs?.url, `${url}/issues`],
  ])
  return [
    ...fields.flatMap(([name, value, expected]) =>
      value === expected ? [] : [`package.json: ${name} is ${value}, not ${expected}`],
    ),
    ...places.flatMap(([file, text]) =>
      [...text.matchAll(REPOSITORY)].flatMap(([, , other]) =>
        other === owner ? [] : [`${file} names the owner ${other}, package.json ${owner}`],
      ),
    ),
  ]
}
