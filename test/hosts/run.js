// @ts-check
/**
 * Builds every example app as somebody would who has copied it, starts it where it is a server, asks it for every
 * recorded post, and compares the head that it serves with `renderHead`, element by element. What a host does otherwise
 * by itself is named by the app's module in this folder, and must still occur; anything else is a failure.
 *
 *   npm run hosts                                    all apps, with test/fixtures/posts
 *   npm run hosts -- next astro                      these apps
 *   npm run hosts -- ../shared/corpus                with the recorded posts of this folder too
 *
 * Each app's module exports `app`:
 *
 * @typedef {object} App
 * @property {string} name The app's folder in `examples/`, and what the table calls it.
 * @property {string} [host] The npm package that it runs on: the table shows the version installed.
 * @property {'node-24'} [node] What `node` is for it, where the oldest Node that the package promises is too old.
 * @property {import('./judge.js').Differences} [differences]
 * @property {(context: Context) => Promise<Outcome>} ask Builds, starts, asks and stops. The app's dependencies and the
 *   packed package are installed by then.
 *
 * @typedef {object} Context
 * @property {string} folder The app's, absolute.
 * @property {import('./wordpress.js').WordPress} wordpress Serves all posts; `wordpress.posts` are they.
 * @property {string} node The Node that the app is run with.
 * @property {Readonly<Record<string, string | undefined>>} env For child processes: with `WORDPRESS_URL`, and `node` first in `PATH`.
 * @property {(script: string, ...args: readonly string[]) => Promise<void>} run Runs a script of the folder (such as
 *   `node_modules/next/dist/bin/next`) in that Node with that `env`; throws with its output where it fails.
 * @property {(script: string, ...args: readonly string[]) => Promise<Server>} start Runs it and leaves it running; resolves as soon
 *   as its output has an `http://` address of this machine.
 *
 * @typedef {object} Server
 * @property {string} url Without a final slash.
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Outcome
 * @property {readonly import('./judge.js').Page[]} pages What was served, with what `renderHead` is asked about.
 * @property {readonly string[]} [failures] What else the app's module found wrong, in one line each.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderHead } from 'wp-faq-seo'
import { packPackage } from '../../scripts/packed-package.js'
import { heads } from './heads.js'
import { judge } from './judge.js'
import { importPosts, readCorpus, startWordPress } from './wordpress.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ENGINES = join(ROOT, 'test/hosts/engines')
const FIXTURES = join(ROOT, 'test/fixtures/posts')

/** The names of the modules of this folder that are an app's, in the order of the table. */
const APPS = ['next', 'astro', 'sveltekit', 'worker', 'landing'].filter((name) =>
  readdirSync(join(ROOT, 'test/hosts')).includes(`${name}.js`),
)

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** What servers print when they listen, colours apart. */
const ADDRESS = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):(\d+)/

/** How long an app may take to say where it listens. */
const START_TIMEOUT = 30_000

/** Differences shown of one app: what is wrong on one page is mostly wrong on many. */
const SHOWN_FAILURES = 20

const given = process.argv.slice(2)
const chosen = APPS.filter((name) => given.includes(name))
const folders = [FIXTURES, ...given.filter((name) => !APPS.includes(name)).map((path) => resolve(path))]

const temporary = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
const wordpress = await startWordPress(importPosts([...readAll(folders), ...handMadePosts()]))
try {
  // An app must not see anything but what npm would publish.
  const { tarball } = await packPackage(temporary)
  const rows = []
  for (const name of chosen.length > 0 ? chosen : APPS) rows.push(await checkApp(name, tarball))
  console.log(`\n${'app'.padEnd(12)}${'host'.padEnd(24)}${'pages'.padStart(6)}${'seconds'.padStart(9)}`)
  for (const { name, host, pages, seconds } of rows) {
    console.log(`${name.padEnd(12)}${host.padEnd(24)}${String(pages).padStart(6)}${seconds.padStart(9)}`)
  }
  for (const { name, used } of rows) {
    if (used.length > 0) console.log(`\n${name} prints what renderHead prints, but for this:`)
    for (const difference of used) console.log(`- ${difference}`)
  }
  for (const { name, failures } of rows) {
    if (failures.length > 0) process.exitCode = 1
    for (const failure of failures.slice(0, SHOWN_FAILURES)) console.error(`\n${name}: ${failure}`)
    if (failures.length > SHOWN_FAILURES) console.error(`\n${name}: … ${failures.length} in all`)
  }
} finally {
  await wordpress.close()
  rmSync(temporary, { recursive: true })
}

/**
 * @param {string} name
 * @param {string} tarball
 */
async function checkApp(name, tarball) {
  const start = performance.now()
  const folder = join(ROOT, 'examples', name)
  /** @type {{ app: App }} */
  const { app } = await import(`./${name}.js`)
  /** @type {Outcome} */
  let outcome
  try {
    outcome = await askApp(app, folder, tarball)
  } catch (error) {
    outcome = { pages: [], failures: [String(error)] }
  }
  const { pages, failures = [] } = outcome
  const verdict =
    pages.length === 0 ? { used: [], failures: ['no page was served'] } : judge(pages, app.differences)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name}: ${pages.length} pages in ${seconds} s`)
  return {
    name,
    host: app.host === undefined ? '' : `${app.host} ${versionOf(folder, app.host)}`,
    pages: pages.length,
    seconds,
    used: verdict.used,
    failures: [...failures, ...verdict.failures],
  }
}

/**
 * @param {App} app
 * @param {string} folder
 * @param {string} tarball
 */
async function askApp(app, folder, tarball) {
  const node = app.node === undefined ? process.execPath : await installNode(app.node)
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    WORDPRESS_URL: wordpress.url,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    WRANGLER_SEND_METRICS: 'false',
  }
  await install(folder, tarball)
  return await app.ask({
    folder,
    wordpress,
    node,
    env,
    run: (script, ...args) => execute(node, [script, ...args], { cwd: folder, env }),
    start: (script, ...args) => startServer(node, [script, ...args], { cwd: folder, env }),
  })
}

/**
 * The posts of all folders; what is recorded twice counts once.
 *
 * @param {readonly string[]} paths
 */
function readAll(paths) {
  const all = paths.flatMap(readCorpus)
  return [...new Map(all.map(({ site, post }) => [`${site}/${post.id}`, post])).values()]
}

/** Heads that recorded posts do not have, as a plugin would have printed them. */
function handMadePosts() {
  return Object.entries(heads).map(([name, head], index) => ({
    id: 900_000 + index,
    type: 'page',
    status: 'publish',
    slug: `hand-made-${name.replaceAll('.', '-')}`,
    link: `https://example.com/hand-made-${name.replaceAll('.', '-')}/`,
    title: { rendered: name },
    content: { rendered: '<p>Made by hand.</p>', protected: false },
    yoast_head: renderHead(head),
  }))
}

/**
 * What the app names, with the packed package in place of the published one: in one step, since the version named need
 * not be published yet.
 *
 * @param {string} folder
 * @param {readonly string[]} specifiers
 */
async function install(folder, ...specifiers) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const args = ['install', '--no-save', '--no-package-lock', '--prefer-offline', ...quiet, ...specifiers]
  await execute(NPM, args, { cwd: folder })
}

/** A Node from npm. @param {string} name As `engines/package.json` calls it. */
async function installNode(name) {
  await install(ENGINES)
  return join(ENGINES, 'node_modules', name, 'bin/node')
}

/**
 * @param {string} folder
 * @param {string} dependency
 */
function versionOf(folder, dependency) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', dependency, 'package.json'), 'utf8')).version
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<void>}
 */
async function execute(file, args, options) {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = collect(child)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${code}:\n${output.text}`)
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Server>}
 */
async function startServer(file, args, options) {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = collect(child)
  const closed = once(child, 'close')
  const url = await new Promise((resolve, reject) => {
    const refuse = () => reject(new Error(`${args.join(' ')} says no address:\n${output.text}`))
    const timer = setTimeout(refuse, START_TIMEOUT)
    const look = () => {
      const [, port] = ADDRESS.exec(output.text) ?? []
      if (port === undefined) return
      clearTimeout(timer)
      resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    closed.then(() => {
      clearTimeout(timer)
      refuse()
    })
  }).catch((error) => {
    child.kill()
    throw error
  })
  return {
    url,
    stop: async () => {
      child.kill()
      await closed
    },
  }
}

/** What a process prints, for when it fails. @param {import('node:child_process').ChildProcess} child */
function collect(child) {
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output.text += text
    })
  }
  return output
}
