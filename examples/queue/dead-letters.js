// @ts-check
/**
 * Lists the posts that failed, one line of JSON each.
 *
 *   node dead-letters.js
 *   node dead-letters.js --retry example      the posts of this site are tried again
 */
import { parseArgs } from 'node:util'
import { connect, openDeadLetters, openQueue } from './queue.js'

const BATCH = 1000

const { values } = parseArgs({ options: { retry: { type: 'string' } } })
const redis = connect()
const letters = openDeadLetters(redis)
const queue = values.retry === undefined ? undefined : openQueue(values.retry, redis)
// Read once, before any is tried: a letter that comes back is not read again.
const count = await letters.getWaitingCount()
const found = []
for (let start = 0; start < count; start += BATCH) {
  found.push(...(await letters.getWaiting(start, Math.min(start + BATCH, count) - 1)))
}
for (const letter of found) {
  const { site, id, route, modified } = letter.data
  if (queue === undefined) console.log(JSON.stringify(letter.data))
  else if (site === values.retry) {
    // Another id than that of the job that failed, which may still be kept. Added first: a crash in between costs a second try.
    await queue.add('post', { id, route, modified }, { jobId: `${route}-${id}-retry-${Date.now()}` })
    await letter.remove()
  }
}
redis.disconnect()
