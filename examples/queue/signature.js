// @ts-check
/** The signature of a webhook: an HMAC over the time and the body, so that neither can be changed. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the clocks of sender and receiver may differ, in seconds. Older requests are refused. */
export const TOLERANCE = 300

/**
 * @param {string} secret
 * @param {string} timestamp Seconds since 1970, as in the header.
 * @param {string | Uint8Array} body
 */
export function sign(secret, timestamp, body) {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')
}

/**
 * Checks a signature. Returns the reason why it is refused.
 *
 * @param {object} request
 * @param {string} request.secret
 * @param {string} request.timestamp
 * @param {string} request.signature
 * @param {Uint8Array} request.body
 * @param {number} now Seconds since 1970.
 * @returns {'bad-signature' | 'bad-time' | undefined}
 */
export function refusal({ secret, timestamp, signature, body }, now) {
  const expected = Buffer.from(sign(secret, timestamp, body))
  const received = Buffer.from(signature)
  // Compared in constant time: the time must not show how many characters are right.
  const isSigned = received.length === expected.length && timingSafeEqual(received, expected)
  if (!isSigned) return 'bad-signature'
  const isRecent = /^\d+$/.test(timestamp) && Math.abs(now - Number(timestamp)) <= TOLERANCE
  return isRecent ? undefined : 'bad-time'
}
