// @ts-check
/**
 * Checks the packed package as its users install it: its files, the repository that it names, an installation into an
 * empty project, imports in plain Node, and its types under every supported version of TypeScript.
 *
 *   npm run build && node scripts/check-package.js
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { explainFailure, makeProject, packPackage, run } from './packed-package.js'
import { checkRepository, listPlaces, readManifest } from './repository.js'

const TYPESCRIPTS = ['5.9.3', '6.0.3', '7.0.2']

/** The ways to resolve modules: as Node does, and as bundlers do. */
const MODULES = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

/** Subpaths that only declare types for another package. */
const TYPES_ALONE = /\/testing\/./

const root = fileURLToPath(new URL('..', import.meta.url))
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const subpaths = Object.keys(pkg.exports).map((subpath) => posix.join(pkg.name, subpath))

if (!existsSync(join(root, 'dist'))) {
  console.error('Cannot check the package: there is no dist folder; run npm run build')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), `${pkg.name}-`))
try {
  const { tarball, files } = await packPackage(folder)
  const project = join(folder, 'project')
  const checks = [
    await check('files', () => checkFiles(files)),
    await check('one repository', () => checkRepository(readManifest(), listPlaces())),
    await check('source and declaration maps', () => checkMaps(files)),
    await check('publint', () => checkWithPublint(tarball)),
    await check('attw', () => checkWithAttw(tarball)),
    await check('installs', () => install(project, tarball)),
    await check('dependencies once each', () => checkDependencies(project)),
    await check('every subpath imports', () => importSubpaths(project)),
    await check('the straight way runs', () => runConsumer(project)),
  ]
  for (const version of TYPESCRIPTS) {
    const results = MODULES.map((options) =>
      check(`types: TypeScript ${version}, ${options.moduleResolution}`, () =>
        checkTypes(project, version, options),
      ),
    )
    checks.push(...(await Promise.all(results)))
  }
  process.exitCode = checks.every(Boolean) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} name
 * @param {() => unknown} run Throws an error, or returns a list of faults.
 */
async function check(name, run) {
  try {
    const faults = await run()
    if (!Array.isArray(faults) || faults.length === 0) {
      console.log(`ok      ${name}`)
      return true
    }
    throw new Error(faults.join('\n'))
  } catch (error) {
    console.log(`FAILED  ${name}\n${explainFailure(error).replace(/^/gm, '        ')}`)
    return false
  }
}

/** @param {readonly string[]} files */
function checkFiles(files) {
  const declarations = files
    .filter((file) => /^src\/.*\.ts$/.test(file))
    .map((file) => file.replace(/^src\/(.*)\.ts$/, 'dist/$1'))
    .flatMap((name) => [`${name}.d.ts`, `${name}.d.ts.map`])
  const entries = Object.values(pkg.exports).flatMap(({ default: file }) => file?.replace('./', '') ?? [])
  const scripts = [...entries, ...files.filter((file) => /^dist\/shared\/[\w-]+\.js$/.test(file))]
  const expected = new Set([
    ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
    ...declarations,
    ...scripts,
    // A file that only exports what others contain has no map.
    ...scripts
      .map((file) => `${file}.map`)
      .filter((file) => files.includes(file) || file.includes('/shared/')),
  ])
  return [
    ...[...expected].filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
    ...files
      .filter((file) => !expected.has(file) && !/^src\/(?:[\w-]+\/)*[\w-]+\.(?:ts|md)$/.test(file))
      .map((file) => `does not belong there: ${file}`),
  ]
}

/** Checks that “Go to definition” and debuggers find the published sources. @param {readonly string[]} files */
function checkMaps(files) {
  return files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => {
      const { sources } = JSON.parse(readFileSync(join(root, file), 'utf8'))
      const lost = sources
        .map((/** @type {string} */ source) => posix.join(posix.dirname(file), source))
        .filter((/** @type {string} */ source) => !files.includes(source))
      return lost.length === 0 ? [] : [`${file} names ${lost.join(', ')}`]
    })
}

/** @param {string} tarball */
async function checkWithPublint(tarball) {
  const data = readFileSync(tarball)
  const { messages, pkg: packed } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
    strict: true,
  })
  return messages.map((message) => formatMessage(message, packed ?? pkg, { color: false }) ?? message.code)
}

/** @param {string} tarball */
async function checkWithAttw(tarball) {
  await run(root, process.execPath, [
    join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
    '--no-emoji',
  ])
}

/**
 * @param {string} project
 * @param {string} tarball
 */
async function install(project, tarball) {
  const compilers = TYPESCRIPTS.map((version) => `typescript-${version}@npm:typescript@${version}`)
  await makeProject(project, tarball, ...compilers)
  cpSync(join(root, 'scripts/consumer.js'), join(project, 'consumer.js'))
  // Users of one framework do not install the others.
  const filter = (/** @type {string} */ path) => !path.endsWith('adapters')
  cpSync(join(root, 'test/types'), join(project, 'types'), { recursive: true, filter })
}

/** Checks that no dependency is installed twice: both copies would be sent to browsers. @param {string} project */
function checkDependencies(project) {
  return readdirSync(join(project, 'node_modules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]node_modules$/.test(path))
    .map(
      (path) => `further copies in ${path}: ${readdirSync(join(project, 'node_modules', path)).join(', ')}`,
    )
}

/** @param {string} project */
async function importSubpaths(project) {
  const imports = subpaths.map((path) => {
    if (path.endsWith('.json')) return `await import(${JSON.stringify(path)}, { with: { type: 'json' } })`
    const isEmpty = `Object.keys(await import(${JSON.stringify(path)})).length === 0`
    return `if (${isEmpty} !== ${TYPES_ALONE.test(path)}) throw new Error('The exports of ${path} are wrong')`
  })
  await run(project, process.execPath, ['--no-warnings', '--input-type=module', '--eval', imports.join('\n')])
}

/** @param {string} project */
async function runConsumer(project) {
  await run(project, process.execPath, ['consumer.js'])
}

/**
 * Compiles the type tests against the published declarations.
 *
 * @param {string} project
 * @param {string} version
 * @param {typeof MODULES[number]} options
 */
async function checkTypes(project, version, options) {
  const compilerOptions = {
    ...options,
    target: 'es2022',
    // The declarations of zod use the global URL.
    lib: ['ES2023', 'DOM'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const config = `tsconfig.${version}-${options.moduleResolution}.json`
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions, include: ['types'] }))
  await run(project, process.execPath, [`node_modules/typescript-${version}/bin/tsc`, '--project', config])
}
