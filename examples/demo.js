// @ts-check
/**
 * Prints the SEO head of a WordPress FAQ post.
 *
 *   npm run demo                                                    a post of this repository
 *   npm run demo -- post.json                                       a file with a post or a list of posts
 *   npm run demo -- https://example.com/wp-json/wp/v2/faq/549       a site
 *   curl -s https://example.com/wp-json/wp/v2/faq/549 | npm run demo -- -
 */
import { fstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RestParseError } from 'wp-faq-seo'
import { parseRestError } from 'wp-faq-seo/wordpress'
import { report, visible } from './demo-report.js'

const DEFAULT_POST = 'posts/failed-exam.json'

/** How long to wait for input from an unrequested pipe, in milliseconds: in CI some pipes are never closed. */
const SILENCE = 2000

/** An error outside the library, with a message for users. */
class InputError extends Error {}

/** @typedef {{ readonly source: string, readonly json: string }} Input */

/** @param {string | undefined} argument @returns {Promise<Input>} */
async function readInput(argument) {
  if (argument === '-') return { source: 'standard input', json: await readStandardInput() }
  if (argument !== undefined)
    return /^https?:\/\//i.test(argument) ? fetchJson(argument) : readJsonFile(argument)
  const json = hasStandardInput() ? await readStandardInput(SILENCE) : ''
  if (json.trim() !== '') return { source: 'standard input', json }
  const file = fileURLToPath(new URL(DEFAULT_POST, import.meta.url))
  return { source: `examples/${DEFAULT_POST}`, json: await readFile(file, 'utf8') }
}

/** Whether standard input is a file or a pipe, not a terminal or `/dev/null`. */
function hasStandardInput() {
  try {
    const input = fstatSync(0)
    return input.isFile() || input.isFIFO() || input.isSocket()
  } catch {
    return false
  }
}

/** @param {number} [silence] Milliseconds to wait for the first byte. */
async function readStandardInput(silence) {
  const { stdin } = process
  const timer = silence === undefined ? undefined : setTimeout(() => stdin.destroy(), silence)
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of stdin) {
      clearTimeout(timer)
      text += decoder.decode(chunk, { stream: true })
    }
  } catch (error) {
    // The timer closes the stream while it is being read.
    if (text !== '' || !stdin.destroyed) throw error
  }
  clearTimeout(timer)
  return text + decoder.decode()
}

/** @param {string} path @returns {Promise<Input>} */
async function readJsonFile(path) {
  // npm runs scripts in the folder of the package, but the path is relative to where npm was called.
  const file = resolve(process.env.INIT_CWD ?? '', path)
  try {
    return { source: path, json: await readFile(file, 'utf8') }
  } catch (error) {
    throw new InputError(`Cannot read ${path}: ${reasonOf(error)}`)
  }
}

/** @param {string} url @returns {Promise<Input>} */
async function fetchJson(url) {
  let response
  let json
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(20_000),
    })
    json = await response.text()
  } catch (error) {
    throw new InputError(`Cannot fetch ${url}: ${reasonOf(error)}`)
  }
  if (!response.ok) {
    const message = parseRestError(json)?.message
    throw new InputError(
      `Cannot fetch ${url}: HTTP ${response.status}${message === undefined ? '' : `, ${message}`}`,
    )
  }
  return { source: url, json }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error)
  // The message of fetch is only "fetch failed". The cause has the reason.
  return error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message
}

// A reader such as `head` may close the pipe early.
process.stdout.on('error', () => process.exit())

try {
  const input = await readInput(process.argv[2])
  const { isTTY, columns = 100 } = process.stdout
  const color = isTTY === true && !process.env.NO_COLOR
  process.stdout.write(
    `${report(input.json, { source: input.source, color, width: Math.max(60, columns - 4) })}\n`,
  )
} catch (error) {
  if (!(error instanceof RestParseError || error instanceof InputError)) throw error
  process.stderr.write(`${visible(error.message)}\n`)
  process.exitCode = 1
}
