// @ts-check
/**
 * Packs a commit twice, each time from a new clone with newly installed dependencies and under other conditions, and
 * compares the tarballs byte by byte. Compares them with a published version, if one is named.
 *
 *   npm run reproduce                               HEAD
 *   npm run reproduce -- v0.1.0                     another commit
 *   npm run reproduce -- --published 0.1.0          the tag of this version, with what npm has
 *   npm run reproduce -- 41c0f2e --published 0.1.0  a commit, with what npm has
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { explainFailure, npm, run } from './packed-package.js'
import { compareTarballs, integrityOf, readTarball } from './tarball.js'

const NAME = 'wp-faq-seo'
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Whatever may differ between two machines, and must not be seen in what they pack. */
const CONDITIONS = [
  { path: 'a', umask: 0o022, env: { TZ: 'UTC', LC_ALL: 'C' } },
  {
    path: 'a longer path/to the/other clone',
    umask: 0o077,
    env: {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      // As on Windows.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.autocrlf',
      GIT_CONFIG_VALUE_0: 'true',
    },
  },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' } },
})
const { published } = values
const [ref = published === undefined ? 'HEAD' : `v${published}`] = positionals

const folder = mkdtempSync(join(tmpdir(), `${NAME}-`))
try {
  const commit = (await run(ROOT, 'git', ['rev-parse', '--verify', `${ref}^{commit}`])).trim()
  const version = (await npm(ROOT, '--version')).trim()
  console.log(`commit     ${commit}\nwith       Node ${process.versions.node}, npm ${version}`)
  const packs = await Promise.all(CONDITIONS.map((condition) => pack(commit, condition)))
  const [one, other] = /** @type {[Buffer, Buffer]} */ (packs)
  describe('first', one)
  describe('second', other)
  report('Both packs', one, other, false)
  if (published !== undefined) {
    const registered = await fetchPublished(published)
    describe('published', registered)
    report(`The pack and ${NAME}@${published}`, one, registered, true)
  }
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Packs a commit from a clone of its own, as `npm publish` does.
 *
 * @param {string} commit
 * @param {typeof CONDITIONS[number]} condition
 */
async function pack(commit, { path, umask, env }) {
  const clone = join(folder, path)
  const destination = join(folder, `${path} packed`)
  mkdirSync(clone, { recursive: true })
  mkdirSync(destination)
  const under = (/** @type {string} */ file, /** @type {string[]} */ ...args) => {
    // A process has the umask that its parent had when it started.
    const before = process.umask(umask)
    try {
      const isScript = process.platform === 'win32' && file === 'npm'
      return run(clone, isScript ? 'npm.cmd' : file, args, isScript, { ...process.env, ...env })
    } finally {
      process.umask(before)
    }
  }
  await under('git', 'init', '--quiet')
  await under('git', 'fetch', '--quiet', '--depth', '1', ROOT, commit)
  await under('git', 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  await under('npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund')
  await under('npm', 'pack', '--pack-destination', destination)
  return readSingleFile(destination)
}

/** @param {string} version */
async function fetchPublished(version) {
  const destination = join(folder, 'published')
  mkdirSync(destination)
  await npm(destination, 'pack', `${NAME}@${version}`, '--pack-destination', destination)
  return readSingleFile(destination)
}

/** The only file of a folder. @param {string} destination */
function readSingleFile(destination) {
  const [file, ...others] = readdirSync(destination)
  if (file === undefined || others.length > 0)
    throw new Error(`Not one tarball: ${[file, ...others].join(', ')}`)
  return readFileSync(join(destination, file))
}

/** @param {string} name @param {Buffer} tarball */
function describe(name, tarball) {
  const { size } = readTarball(tarball)
  console.log(`${name.padEnd(11)}${integrityOf(tarball)}, ${size} files, ${tarball.length} bytes`)
}

/**
 * @param {string} what
 * @param {Buffer} one
 * @param {Buffer} other
 * @param {boolean} isElsewhere Whether they were packed by different versions of Node or npm, which compress differently.
 */
function report(what, one, other, isElsewhere) {
  const differences = compareTarballs(one, other)
  if (one.equals(other)) console.log(`${what} are identical.`)
  else if (differences.length === 0 && isElsewhere)
    console.log(`${what} have the same files, compressed by other versions of Node or npm.`)
  else {
    const list = differences.length === 0 ? ['the compression or the order of the files'] : differences
    console.error(`${what} differ:\n${list.map((line) => `  ${line}`).join('\n')}`)
    process.exitCode = 1
  }
}
