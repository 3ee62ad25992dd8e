// @ts-check
/** Editors change posts, and WordPress reports it to the webhook: signed, sometimes twice, sometimes forged. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sign, TOLERANCE } from '../signature.js'
import { EDITED, isEdited, siteOf } from './posts.js'

/**
 * @param {Pick<Awaited<ReturnType<import('./service.js').startService>>, 'edit' | 'hooks' | 'secret'>} service
 * @param {number} count Number of posts.
 * @param {number} pause Between two edits, in milliseconds.
 */
export async function editPosts(service, count, pause) {
  const { hooks, secret } = service
  const result = { edits: 0, repeated: 0, faults: /** @type {string[]} */ ([]) }
  /** @param {number} id @param {{ secret?: string, seconds?: number }} [forged] */
  const report = (id, forged = {}) => {
    const timestamp = String(forged.seconds ?? Math.floor(Date.now() / 1000))
    const body = JSON.stringify({ id, route: 'faq', modified: EDITED })
    const signature = sign(forged.secret ?? secret, timestamp, body)
    const headers = { 'x-timestamp': timestamp, 'x-signature': signature }
    return async () => (await fetch(`${hooks}/${siteOf(id)}`, { method: 'POST', headers, body })).status
  }
  /** @param {string} name @param {number} status @param {readonly number[]} expected */
  const expectStatus = (name, status, ...expected) => {
    if (!expected.includes(status))
      result.faults.push(`webhook, ${name}: ${status}, not ${expected.join(' or ')}`)
  }
  for (let id = 1; id <= count; id++) {
    if (!isEdited(id)) continue
    await service.edit(id)
    // WordPress repeats a report that was not accepted, with another time.
    for (;;) {
      const send = report(id)
      const status = await send()
      if (status === 202) {
        // 503 if Redis has just been killed.
        expectStatus('replay', await send(), 409, 503)
        break
      }
      expectStatus('report', status, 503, 409)
      result.repeated++
      await sleep(200)
    }
    result.edits++
    await sleep(pause)
  }
  expectStatus('old', await report(13, { seconds: Math.floor(Date.now() / 1000) - TOLERANCE - 5 })(), 401)
  expectStatus('forged', await report(13, { secret: 'another' })(), 401)
  return result
}
