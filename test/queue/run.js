// @ts-check
/**
 * Installs `examples/queue` with the packed package, checks its types, and runs its proof with a real Redis. Without `redis-server`, the
 * proof is skipped, and says so.
 *
 *   npm run queue
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, packPackage } from '../../scripts/packed-package.js'

const FOLDER = fileURLToPath(new URL('../../examples/queue', import.meta.url))

/** Few kills, so that it takes less than a minute. `--posts 50000 --kills 30 --pause 10000` takes long. */
const ARGS = process.argv.length > 2 ? process.argv.slice(2) : ['--posts', '1000', '--kills', '5']

const temporary = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
try {
  const { tarball } = await packPackage(temporary)
  await install(FOLDER, '--no-save', tarball)
} finally {
  rmSync(temporary, { recursive: true })
}
run(join(FOLDER, 'node_modules/typescript/bin/tsc'), '-p', FOLDER)
console.log('ok      types of examples/queue')

const { error } = spawnSync(process.env.REDIS_SERVER ?? 'redis-server', ['--version'])
if (error === undefined) run(join(FOLDER, 'prove.js'), ...ARGS)
else console.log('SKIPPED proof of examples/queue: redis-server is missing (apt-get install redis-server)')

/** Runs a script, and ends with its exit code if it fails. @param {...string} args */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
