// @ts-check
/** Requests pages as a visitor of the front end does. */
import { once } from 'node:events'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { PUBLIC_URL } from './workerd.js'

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer
 */

/** How long the origin waits until the visitor has read the first part of a page, in milliseconds. */
const PATIENCE = 5000

/**
 * Requests a page.
 *
 * @param {number} port
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<Answer>}
 */
export async function ask(port, path, method = 'GET') {
  const response = await open(port, path, method)
  const body = Buffer.concat(await Readable.from(response).toArray())
  return { status: response.statusCode, headers: response.headers, body }
}

/**
 * Whether the new head arrives before the origin has sent the whole page.
 *
 * @param {number} port
 * @param {string} path
 * @param {() => void} finish
 */
export async function askSlowly(port, path, finish) {
  let [text, isFinished] = ['', false]
  const timer = setTimeout(() => {
    isFinished = true
    finish()
  }, PATIENCE)
  for await (const chunk of await open(port, path, 'GET')) {
    text += chunk
    if (isFinished || !text.includes('</HEAD')) continue
    clearTimeout(timer)
    finish()
    return true
  }
  return false
}

/** @param {number} port @param {string} path @param {string} method @returns {Promise<IncomingMessage>} */
async function open(port, path, method) {
  const headers = { host: new URL(PUBLIC_URL).host, 'accept-encoding': 'gzip' }
  const signal = AbortSignal.timeout(3 * PATIENCE)
  const asked = request({ host: '127.0.0.1', port, path, method, headers, signal, agent: false }).end()
  const [response] = await once(asked, 'response')
  return response
}
