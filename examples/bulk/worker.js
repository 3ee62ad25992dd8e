// @ts-check
/** A thread of the filter: receives blocks of lines with posts and returns lines with heads. */
import { parentPort, workerData } from 'node:worker_threads'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'

/**
 * @typedef {object} Block
 * @property {number} line The number of the first line.
 * @property {Uint8Array<ArrayBuffer>} bytes Complete lines, each with its line feed.
 *
 * @typedef {object} Composed
 * @property {Uint8Array<ArrayBuffer>} bytes Lines with heads and errors.
 * @property {number} heads
 * @property {number} errors
 *
 * @typedef {object} Options
 * @property {import('wp-faq-seo').Site | undefined} site
 * @property {import('wp-faq-seo').UrlMap[] | undefined} urls
 * @property {number} limit The maximum length of a line in bytes.
 */

const LINE_FEED = 10

/** @type {Options} */
const { site, urls, limit } = workerData
const decoder = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()

parentPort?.on('message', (/** @type {Block} */ block) => {
  const composed = composeBlock(block)
  parentPort?.postMessage(composed, [composed.bytes.buffer])
})

/** @param {Block} block @returns {Composed} */
function composeBlock({ line: first, bytes }) {
  let text = ''
  let heads = 0
  let errors = 0
  for (let line = first, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start)
    const result = composeLine(bytes.subarray(start, end))
    if (result !== undefined) {
      text += `${JSON.stringify({ line, ...result })}\n`
      if ('head' in result) heads++
      else errors++
    }
    start = end + 1
  }
  return { bytes: encoder.encode(text), heads, errors }
}

/** The head of a post or the error; `undefined` for an empty line. @param {Uint8Array} bytes */
function composeLine(bytes) {
  if (bytes.length > limit) return reject('too-long', `The line is longer than ${limit} bytes`)
  let json
  try {
    json = decoder.decode(bytes)
  } catch {
    return reject('not-utf-8', 'The line is not UTF-8')
  }
  if (json.trim() === '') return undefined
  try {
    const post = parsePost(json)
    return { id: post.id, head: renderHead(composeHead(post, { site, urls })) }
  } catch (error) {
    // Only parsePost throws. Any other error is confined to its line as well.
    const {
      code = 'unexpected',
      message,
      postId,
      restError,
    } = /** @type {Partial<import('wp-faq-seo').RestParseError>} */ (error)
    return { id: postId, error: { code, message, restError } }
  }
}

/** @param {string} code @param {string} message */
function reject(code, message) {
  return { error: { code, message } }
}
