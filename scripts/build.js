// @ts-check
/**
 * Builds `dist`: declarations of each source file, and JavaScript in a few files. Node takes about a millisecond for each file that it
 * imports, whatever its size, and the library has hundreds.
 *
 *   node scripts/build.js
 *
 * Modules that several entry points share are put together by the dependencies that all of these entry points need, so that none of them
 * loads a dependency that only others need. Bundlers drop what an app does not use.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
/** @type {{ exports: Record<string, { default?: string }>, dependencies: Record<string, string> }} */
const { exports, dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

/** Folders whose code only few entry points need. */
const OWN_CHUNKS = ['lint', 'adapters', 'testing']

const names = Object.values(exports).flatMap(({ default: file }) =>
  file === undefined ? [] : [file.replace(/^\.\/dist\/(.*)\.js$/, '$1')],
)
const entries = names.map((name) => `${root}src/${name}.ts`)

/** For each module, the dependencies that all entry points need that reach it. @type {Map<string, readonly string[]>} */
const common = new Map()

rmSync(`${root}/dist`, { recursive: true, force: true })
const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (tsc.status !== 0) process.exit(1)
await bundle()

async function bundle() {
  const bundler = await rolldown({
    cwd: root,
    input: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
    external: (id) => !/^[./]/.test(id) && !id.startsWith(root),
    platform: 'neutral',
    // What an app does not use is for its bundler to find out.
    treeshake: false,
    tsconfig: 'tsconfig.build.json',
    preserveEntrySignatures: 'allow-extension',
    // The lines of imports change places. Nothing else moves, so the source map stays right.
    plugins: [{ name: 'packages-first', renderChunk: (code) => ({ code: packagesFirst(code), map: null }) }],
  })
  await bundler.write({
    dir: 'dist',
    format: 'esm',
    sourcemap: true,
    minify: false,
    // The declarations have them.
    comments: { jsdoc: false },
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    codeSplitting: {
      groups: [{ name: chunkOf, debugName: 'shared', minShareCount: 2 }],
      includeDependenciesRecursively: false,
    },
  })
  await bundler.close()
}

/**
 * Puts the imports of packages before those of chunks. Bundlers keep this order, and gzip looks back only 32 kB: packages between two
 * chunks would keep it from finding what the chunks have in common. This saves an app more than a kilobyte.
 *
 * @param {string} code
 */
function packagesFirst(code) {
  const [imports = ''] = /^(?:import .*\n)*/.exec(code) ?? []
  const lines = imports.split('\n').slice(0, -1)
  const isChunk = (/** @type {string} */ line) => / from "\.\.?\//.test(line)
  const sorted = [...lines.filter((line) => !isChunk(line)), ...lines.filter(isChunk)]
  return sorted.map((line) => `${line}\n`).join('') + code.slice(imports.length)
}

/** The name of the chunk of a module. @param {string} id @param {import('rolldown').ChunkingContext} context */
function chunkOf(id, context) {
  const [folder = ''] = relative(`${root}/src`, id).split('/')
  if (OWN_CHUNKS.includes(folder)) return folder
  if (common.size === 0) for (const entry of entries) addReached(entry, context)
  const packages = common.get(id) ?? []
  return packages.length === 0 ? 'plain' : `with-${packages.join('-')}`
}

/** Adds the dependencies of an entry point to the modules that it reaches. @param {string} entry @param {import('rolldown').ChunkingContext} context */
function addReached(entry, context) {
  const reached = new Set([entry])
  for (const id of reached)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  const needed = Object.keys(dependencies).filter((name) =>
    [...reached].some((id) => id === name || id.startsWith(`${name}/`)),
  )
  for (const id of reached)
    common.set(
      id,
      (common.get(id) ?? needed).filter((name) => needed.includes(name)),
    )
}
