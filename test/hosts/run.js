// @ts-check
/**
 * Builds every example app as a user would, starts it if it is a server, requests every recorded post and every archive, and compares
 * the head that it serves with `renderHead`, element by element. The deviations of a host are listed in the app's module in
 * this folder and must occur; any other difference is a failure.
 *
 *   npm run hosts                                    all apps, with test/fixtures/posts
 *   npm run hosts -- next astro                      these apps
 *   npm run hosts -- DIR                             the recorded posts of this folder as well
 *
 * Each app's module exports `app`:
 *
 * @typedef {object} App
 * @property {string} name Folder of the app in `examples/`, and its name in the table.
 * @property {string} [host] The npm package that it runs on; the table shows the installed version.
 * @property {'node-24'} [node] The Node to run it with, if the oldest supported Node is too old.
 * @property {import('./judge.js').Differences} [differences]
 * @property {(context: Context) => Promise<Outcome>} ask Builds and starts the app, requests the pages and stops it. The
 *   dependencies of the app and the packed package are already installed.
 *
 * @typedef {object} Context
 * @property {string} folder Absolute path of the app.
 * @property {import('./wordpress.js').WordPress} wordpress Serves all posts, and the archives of one site.
 * @property {string} node The Node that runs the app.
 * @property {Readonly<Record<string, string | undefined>>} env For child processes: with `WORDPRESS_URL`, the `WORDPRESS_CREDENTIALS` of
 *   an editor, a `PREVIEW_SECRET`, and `node` first in `PATH`.
 * @property {(script: string, ...args: readonly string[]) => Promise<void>} run Runs a script of the folder (such as
 *   `node_modules/next/dist/bin/next`) in that Node with that `env`. Throws an error with its output if it fails.
 * @property {(script: string, ...args: readonly string[]) => Promise<Server>} start Starts a script that keeps running; resolves
 *   when its output has a local URL.
 *
 * @typedef {object} Server
 * @property {string} url Without a trailing slash.
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Outcome
 * @property {readonly import('./judge.js').Page[]} pages The served pages, with their heads.
 * @property {readonly string[]} [failures] Other faults, in one line each.
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
import { readMuseum } from './museum.js'
import { importPosts, readCorpus, startWordPress } from './wordpress.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ENGINES = join(ROOT, 'test/hosts/engines')
const FIXTURES = join(ROOT, 'test/fixtures/posts')
const MUSEUM = join(ROOT, 'test/fixtures/archives/museum')

/** A draft as the REST API returns it to its author. Yoast has no head for it. */
const DRAFT = {
  id: 990_000,
  date: '2026-03-02T09:00:00',
  modified: '2026-03-02T09:00:00',
  slug: '',
  status: 'draft',
  type: 'faq',
  link: 'https://www.example.com/?post_type=faq&p=990000',
  title: { raw: 'May I bring a dog?', rendered: 'May I bring a dog?' },
  content: { raw: '<p>Not yet.</p>', rendered: '<p>Not yet.</p>', protected: false },
  yoast_head: null,
  yoast_head_json: null,
}

/** The apps that have a module in this folder, in the order of the table. */
const APPS = ['next', 'astro', 'sveltekit', 'nuxt', 'react-router', 'worker', 'landing'].filter((name) =>
  readdirSync(join(ROOT, 'test/hosts')).includes(`${name}.js`),
)

/** The secret that opens previews of drafts. */
const PREVIEW_SECRET = 'open sesame & more'

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** The URL that servers print when they listen. */
const LOCAL_URL = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):(\d+)/

/** How long an app may take to print its URL, in milliseconds. */
const START_TIMEOUT = 30_000

/** Maximum number of failures printed for one app: most have one cause. */
const SHOWN_FAILURES = 20

const given = process.argv.slice(2)
const chosen = APPS.filter((name) => given.includes(name))
const folders = [FIXTURES, ...given.filter((name) => !APPS.includes(name)).map((path) => resolve(path))]

const temporary = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
const { posts: postsOfMuseum, ...museum } = readMuseum(MUSEUM)
const posts = importPosts([...postsOfMuseum, ...readAll(folders), ...handMadePosts()])
const wordpress = await startWordPress(posts, { ...museum, drafts: [DRAFT] })
try {
  // The apps must use the files that npm would publish.
  const { tarball } = await packPackage(temporary)
  const rows = []
  for (const name of chosen.length > 0 ? chosen : APPS) rows.push(await checkApp(name, tarball))
  console.log(`\n${'app'.padEnd(14)}${'host'.padEnd(24)}${'pages'.padStart(6)}${'seconds'.padStart(9)}`)
  for (const { name, host, pages, seconds } of rows) {
    console.log(`${name.padEnd(14)}${host.padEnd(24)}${String(pages).padStart(6)}${seconds.padStart(9)}`)
  }
  for (const { name, used } of rows) {
    if (used.length > 0) console.log(`\n${name} differs from renderHead in this:`)
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
    WORDPRESS_CREDENTIALS: wordpress.credentials,
    PREVIEW_SECRET,
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
 * Reads the posts of all folders, without duplicates.
 *
 * @param {readonly string[]} paths
 */
function readAll(paths) {
  const all = paths.flatMap(readCorpus)
  return [...new Map(all.map(({ site, post }) => [`${site}/${post.id}`, post])).values()]
}

/** Posts with the handwritten heads, as a plugin would print them. */
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
 * Installs the dependencies of an app, with the packed package instead of the published one. In one step, since the
 * version that the app depends on may not be published yet.
 *
 * @param {string} folder
 * @param {readonly string[]} specifiers
 */
async function install(folder, ...specifiers) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const args = ['install', '--no-save', '--no-package-lock', '--prefer-offline', ...quiet, ...specifiers]
  await execute(NPM, args, { cwd: folder })
}

/** Installs a Node from npm. @param {string} name Its name in `engines/package.json`. */
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
    const refuse = () => reject(new Error(`${args.join(' ')} prints no URL:\n${output.text}`))
    const timer = setTimeout(refuse, START_TIMEOUT)
    const look = () => {
      const [, port] = LOCAL_URL.exec(output.text) ?? []
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

/** Collects the output of a process. @param {import('node:child_process').ChildProcess} child */
function collect(child) {
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output.text += text
    })
  }
  return output
}
