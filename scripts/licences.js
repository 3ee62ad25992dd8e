// @ts-check
/**
 * Checks the licences of all dependencies, direct and transitive, and that `THIRD-PARTY.md` lists those that users install.
 *
 *   node scripts/licences.js           checks
 *   node scripts/licences.js --all     checks, and lists every package
 *   node scripts/licences.js --write   writes THIRD-PARTY.md
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** Licences of packages that users install: nothing is asked of them but to keep the notice. */
const RUNTIME = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/** Also licences of tools and of data for tests, no part of which is published. */
const DEVELOPMENT = [
  ...RUNTIME,
  'BlueOak-1.0.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]

const root = fileURLToPath(new URL('..', import.meta.url))
const LIST_FILE = join(root, 'THIRD-PARTY.md')

/** @typedef {{ name: string, version: string, licence: string, isRuntime: boolean, dependencies: readonly string[] }} Package */

if (argv[1] === fileURLToPath(import.meta.url)) {
  const packages = listPackages()
  const list = printRuntime(packages)
  if (argv.includes('--write')) writeFileSync(LIST_FILE, list)
  if (argv.includes('--all'))
    for (const one of packages) console.log(`${one.licence.padEnd(20)}${one.name}@${one.version}`)
  const faults = checkLicences(packages)
  if (!existsSync(LIST_FILE) || readFileSync(LIST_FILE, 'utf8') !== list)
    faults.push('THIRD-PARTY.md is out of date: run node scripts/licences.js --write')
  for (const fault of faults) console.error(fault)
  console.log(`${faults.length === 0 ? 'ok     ' : 'FAILED '} licences: ${printCounts(packages)}`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

/** Returns the packages whose licence is not allowed. @param {readonly Package[]} packages */
export function checkLicences(packages) {
  return packages
    .filter(({ licence, isRuntime }) => !isAllowed(licence, isRuntime ? RUNTIME : DEVELOPMENT))
    .map(({ name, version, licence, isRuntime }) => {
      return `${name}@${version}, a ${isRuntime ? 'runtime' : 'development'} dependency: licence ${licence}`
    })
}

/**
 * Whether an SPDX expression lets us choose allowed licences only. An exception (`WITH`) or a suffix (`+`) is not allowed.
 *
 * @param {string} expression
 * @param {readonly string[]} allowed
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function isAllowed(expression, allowed) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  // AND binds tighter than OR.
  const readAlternatives = () => {
    let result = readAll()
    while (tokens[0] === 'OR') {
      tokens.shift()
      result = readAll() || result
    }
    return result
  }
  const readAll = () => {
    let result = readOne()
    while (tokens[0] === 'AND') {
      tokens.shift()
      result = readOne() && result
    }
    return result
  }
  /** @returns {boolean} */
  const readOne = () => {
    const token = tokens.shift() ?? ''
    if (token !== '(') return allowed.includes(token)
    const result = readAlternatives()
    return tokens.shift() === ')' && result
  }
  const result = readAlternatives()
  return tokens.length === 0 && result
}

/** All packages of the lock file. What is not installed on this system has its licence from there. @returns {Package[]} */
function listPackages() {
  /** @type {{ packages: Record<string, { version: string, dev?: boolean, license?: string }> }} */
  const lock = readJson('package-lock.json')
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, dev = false, license }]) => {
      const manifest = `${path}/package.json`
      const installed = existsSync(join(root, manifest)) ? readJson(manifest) : { version, license }
      if (installed.version !== version)
        throw new Error(`${path} is installed as ${installed.version}, not ${version}: run npm ci`)
      const { name = path.replace(/^.*node_modules\//, ''), dependencies = {} } = installed
      return {
        name,
        version,
        licence: readLicence(installed),
        isRuntime: !dev,
        dependencies: Object.keys(dependencies),
      }
    })
}

/**
 * Old packages have an object or a list.
 *
 * @typedef {string | { type?: string }} Licence
 * @param {{ license?: Licence | readonly Licence[], licenses?: Licence | readonly Licence[] }} manifest
 */
function readLicence({ license, licenses }) {
  const all = [license ?? licenses ?? []]
    .flat()
    .map((one) => (typeof one === 'string' ? one : String(one?.type)))
  return all.length === 0 ? 'not stated' : all.join(' AND ')
}

/** @param {readonly Package[]} packages */
function printRuntime(packages) {
  const { name: self, dependencies: direct } = readJson('package.json')
  const runtime = packages.filter(({ isRuntime }) => isRuntime)
  const rows = runtime.map(({ name, version, licence }) => {
    const users = runtime.filter(({ dependencies }) => dependencies.includes(name)).map((user) => user.name)
    const neededBy = [...(name in direct ? [self] : []), ...users].map((user) => `\`${user}\``).join(', ')
    return `| \`${name}\` | ${version} | ${licence} | ${neededBy} |`
  })
  return `# Third-party packages

The packages that are installed with \`${self}\`, at the versions with which it is tested. None is bundled: npm installs each with
its own licence file. \`node scripts/licences.js --write\` generates this list.

| package | version | licence | needed by |
|---|---|---|---|
${rows.join('\n')}
`
}

/** @param {readonly Package[]} packages */
function printCounts(packages) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([licence, count]) => `${count} ${licence}`)
    .join(', ')
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
