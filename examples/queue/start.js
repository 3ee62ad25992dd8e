// @ts-check
/**
 * Starts all on one machine: Redis (unless `REDIS_URL` is set), the webhook and a worker.
 *
 *   EXAMPLE_SECRET=… npm start
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startRedis } from './redis.js'

const redis =
  process.env.REDIS_URL === undefined
    ? await startRedis(fileURLToPath(new URL('data/redis', import.meta.url)))
    : undefined
const env = { ...process.env, ...(redis !== undefined && { REDIS_URL: redis.url }) }
console.log(`Redis on ${env.REDIS_URL}`)
const children = ['webhook.js', 'worker.js'].map((script) =>
  spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env,
    stdio: 'inherit',
  }),
)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const child of children) child.kill('SIGTERM')
  })
}
await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))))
redis?.process.kill('SIGTERM')
