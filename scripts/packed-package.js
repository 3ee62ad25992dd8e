// @ts-check
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Packs the built package as `npm publish` would.
 *
 * @param {string} folder Destination of the tarball.
 * @returns {Promise<{ tarball: string, files: readonly string[] }>}
 */
export async function packPackage(folder) {
  const json = JSON.parse(await npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  const [{ filename, files }] = /** @type {any[]} */ (Object.values(json))
  return {
    tarball: join(folder, filename),
    files: /** @type {{ path: string }[]} */ (files).map(({ path }) => path),
  }
}

/**
 * Creates an empty project and installs packages into it, as a user would.
 *
 * @param {string} project A folder that does not exist yet.
 * @param {...string} packages
 */
export async function makeProject(project, ...packages) {
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await install(project, '--ignore-scripts', ...packages)
}

/**
 * Installs the dependencies of the project, and `args`. Writes no lock file.
 *
 * @param {string} project
 * @param {...string} args
 */
export async function install(project, ...args) {
  await npm(project, 'install', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund', ...args)
}

/** @param {string} cwd @param {...string} args */
export function npm(cwd, ...args) {
  const isWindows = process.platform === 'win32'
  return run(cwd, isWindows ? 'npm.cmd' : 'npm', args, isWindows)
}

/**
 * Runs a command and returns what it printed.
 *
 * @param {string} cwd
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function run(cwd, file, args, shell = false, env = process.env) {
  const { stdout } = await promisify(execFile)(file, args, { cwd, shell, env, maxBuffer: 2 ** 26 })
  return stdout
}

/** The message and the output of a command that failed. @param {unknown} error */
export function explainFailure(error) {
  const {
    message,
    stdout = '',
    stderr = '',
  } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error)
  return [message, stdout, stderr].join('\n').trim()
}
