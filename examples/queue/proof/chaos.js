// @ts-check
/** Kills workers and Redis at random, until it is stopped. */
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @param {Pick<Awaited<ReturnType<import('./service.js').startService>>, 'workers' | 'killWorker' | 'killRedis'>} service
 * @param {number} seed
 * @param {number} pause Mean time between two kills, in milliseconds.
 * @param {number} limit Number of kills.
 */
export function startChaos(service, seed, pause, limit) {
  const random = createRandom(seed)
  const kills = { workers: 0, redis: 0 }
  let isRunning = true
  const done = run()
  return {
    kills,
    async stop() {
      isRunning = false
      await done
    },
  }

  async function run() {
    for (let count = 1; count <= limit; count++) {
      await sleep(pause * (0.5 + random()))
      if (!isRunning) return
      if (count % 4 === 2) {
        kills.redis++
        await service.killRedis(500 * random())
      } else {
        kills.workers++
        const workers = [...service.workers]
        const victim = workers[Math.floor(random() * workers.length)]
        if (victim !== undefined) await service.killWorker(victim)
      }
    }
  }
}

/** Repeatable numbers from 0 to 1. https://en.wikipedia.org/wiki/Linear_congruential_generator @param {number} seed */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
