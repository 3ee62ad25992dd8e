// @ts-check
/**
 * Runs one plain script, `suite.js`, in every engine that the package supports, and prints the table of the README.
 *
 *   npm run runtimes
 *
 * The expected results are computed from the sources, in the Node that runs this script. The engines run the packed
 * tarball, all in the same bundle. They come from npm, pinned by `package.json` in this folder, except Chromium, which
 * must be installed at `CHROMIUM` or /usr/bin/chromium.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { install, makeProject, packPackage, run } from '../../scripts/packed-package.js'

/**
 * @typedef {import('./suite.js').Fixture} Fixture
 * @typedef {import('./suite.js').Verdict} Verdict
 *
 * @typedef {object} Answer
 * @property {string} version
 * @property {string} json The verdict that the engine printed.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} version
 * @property {string} count Number of cases with the expected result.
 * @property {string} codeGeneration
 * @property {readonly string[]} failures
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SUITE = join(ROOT, 'test/runtimes/suite.js')
const ENGINES = join(ROOT, 'test/runtimes/node_modules')
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Maximum number of failures printed for one engine: most have one cause. */
const SHOWN_FAILURES = 20

/** Starts the suite in engines that run a module when they load it. */
const MAIN = `import { expected, fixtures, runSuite } from './bundle.mjs'
console.log(JSON.stringify(runSuite(fixtures, expected)))
`

/** Starts it in workerd, which only runs handlers. https://developers.cloudflare.com/workers/runtime-apis/handlers/ */
const WORKER = `import { expected, fixtures, runSuite } from './bundle.mjs'
export default { test: () => console.log(JSON.stringify(runSuite(fixtures, expected))) }
`

/** See https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
const WORKERD_CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "suite", worker = (
  compatibilityDate = "2026-11-01",
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "bundle.mjs", esModule = embed "bundle.mjs"),
  ],
))]);
`

const PAGE =
  '<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="main.mjs"></script>'

/**
 * The engines, and whether they allow code generation from strings: workers never do, and pages do not without
 * `unsafe-eval` in their Content-Security-Policy.
 *
 * @type {readonly { name: string, codeGeneration: 'allowed' | 'refused', run: (folder: string) => Promise<Answer> }[]}
 */
const RUNTIMES = [
  {
    name: 'Node 20',
    codeGeneration: 'allowed',
    run: (folder) => runCommand(folder, 'node-20/bin/node', 'main.mjs'),
  },
  {
    name: 'Node 22',
    codeGeneration: 'allowed',
    run: (folder) => runCommand(folder, 'node-22/bin/node', 'main.mjs'),
  },
  {
    name: 'Node 24',
    codeGeneration: 'allowed',
    run: (folder) => runCommand(folder, 'node-24/bin/node', 'main.mjs'),
  },
  { name: 'Bun', codeGeneration: 'allowed', run: (folder) => runCommand(folder, '.bin/bun', 'main.mjs') },
  { name: 'Deno', codeGeneration: 'allowed', run: (folder) => runCommand(folder, '.bin/deno', 'main.mjs') },
  {
    name: 'workerd',
    codeGeneration: 'refused',
    run: (folder) => runCommand(folder, '.bin/workerd', 'test', 'config.capnp'),
  },
  { name: 'Chromium', codeGeneration: 'refused', run: runPage },
]

await install(join(ROOT, 'test/runtimes'))
const folder = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
try {
  await writeFiles(folder)
  /** @type {Row[]} */
  const rows = []
  for (const runtime of RUNTIMES) rows.push(await runRuntime(runtime, folder))
  console.log(formatTable(rows))
  for (const { name, failures } of rows) {
    for (const failure of failures.slice(0, SHOWN_FAILURES)) console.error(`\n${name}: ${failure}`)
  }
  process.exitCode = rows.every(({ failures }) => failures.length === 0) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Writes the files that all engines share: the bundle of suite, posts and expected results, and its entry points. @param {string} folder */
async function writeFiles(folder) {
  const fixtures = readFixtures()
  const expected = await runFromSources(folder, fixtures)
  const project = join(folder, 'project')
  const { tarball } = await packPackage(folder)
  await makeProject(project, tarball)
  cpSync(SUITE, join(project, 'suite.js'))
  writeFileSync(
    join(project, 'bundle.js'),
    [
      "export { runSuite } from './suite.js'",
      `export const fixtures = ${JSON.stringify(fixtures)}`,
      `export const expected = ${JSON.stringify(expected)}`,
    ].join('\n'),
  )
  await bundle(join(project, 'bundle.js'), join(folder, 'bundle.mjs'))
  writeFileSync(join(folder, 'main.mjs'), MAIN)
  writeFileSync(join(folder, 'worker.mjs'), WORKER)
  writeFileSync(join(folder, 'config.capnp'), WORKERD_CONFIG)
}

/** @returns {Fixture[]} */
function readFixtures() {
  const posts = join(ROOT, 'test/fixtures/posts')
  return readdirSync(posts).flatMap((site) =>
    readdirSync(join(posts, site)).map((file) => ({
      name: `${site}/${file}`,
      text: readFileSync(join(posts, site, file), 'utf8'),
    })),
  )
}

/**
 * The results of the suite for the sources.
 *
 * @param {string} folder
 * @param {readonly Fixture[]} fixtures
 */
async function runFromSources(folder, fixtures) {
  const file = join(folder, 'from-sources.mjs')
  await bundle(SUITE, file, { 'wp-faq-seo': join(ROOT, 'src') })
  const { runCases } = /** @type {typeof import('./suite.js')} */ (await import(pathToFileURL(file).href))
  return runCases(fixtures)
}

/** @param {string} entry @param {string} outfile @param {Record<string, string>} [alias] */
async function bundle(entry, outfile, alias = {}) {
  await build({
    entryPoints: [entry],
    outfile,
    alias,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'warning',
  })
}

/** @param {typeof RUNTIMES[number]} runtime @param {string} folder @returns {Promise<Row>} */
async function runRuntime({ name, codeGeneration, run }, folder) {
  try {
    const { version, json } = await run(folder)
    /** @type {Verdict} */
    const verdict = JSON.parse(json)
    const found = verdict.generatesCode ? 'allowed' : 'refused'
    const failures = [...verdict.failures]
    const count = `${verdict.count - failures.length} of ${verdict.count}`
    if (found !== codeGeneration)
      failures.push(`code generation from strings is ${found}, not ${codeGeneration}`)
    return { name, version, count, codeGeneration: found, failures }
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    return { name, version: '–', count: 'did not run', codeGeneration: '–', failures: [message] }
  }
}

/** @param {string} folder @param {string} engine @param {...string} args @returns {Promise<Answer>} */
async function runCommand(folder, engine, ...args) {
  const file = join(ENGINES, engine)
  const version = await run(folder, file, ['--version'])
  return { version: /\d[\w.-]*/.exec(version)?.[0] ?? version, json: await run(folder, file, args) }
}

/** Runs the suite in a page of Chromium that may not evaluate strings. @param {string} folder @returns {Promise<Answer>} */
async function runPage(folder) {
  const { chromium } = createRequire(join(ENGINES, 'index.js'))('playwright-core')
  const server = createServer((request, response) => {
    const isPage = request.url === '/'
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript')
    response.setHeader('content-security-policy', "default-src 'self'; img-src data:")
    response.end(isPage ? PAGE : readFileSync(join(folder, /[\w.]+$/.exec(request.url ?? '')?.[0] ?? '')))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const page = await browser.newPage()
    // Chromium also prints violations of the policy to the console.
    const isVerdict = (/** @type {{ type: () => string }} */ message) => message.type() === 'log'
    const verdict = page.waitForEvent('console', isVerdict)
    const failure = page.waitForEvent('pageerror')
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    await page.goto(`http://127.0.0.1:${port}/`)
    const answer = await Promise.race([verdict, failure])
    if (answer instanceof Error) throw answer
    return { version: browser.version(), json: answer.text() }
  } finally {
    await browser.close()
    server.close()
  }
}

/** @param {readonly Row[]} rows */
function formatTable(rows) {
  return [
    '| runs in | version | code from strings | cases with the same result |',
    '|---|---|---|---:|',
    ...rows.map(
      ({ name, version, codeGeneration, count }) => `| ${name} | ${version} | ${codeGeneration} | ${count} |`,
    ),
  ].join('\n')
}
