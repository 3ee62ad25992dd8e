// @ts-check
/** Requests to the REST API of a site, and what their answers mean for a job. */
import { POST_FIELDS } from 'wp-faq-seo'
import { parseRestError } from 'wp-faq-seo/wordpress'

/**
 * @typedef {import('./queue.js').Change} Change
 * @typedef {import('./sites.js').SiteSettings} SiteSettings
 *
 * @typedef {{ state: 'unchanged' } | { state: 'gone' } | { state: 'found', json: string, etag?: string }} Answer
 */

/** The site asks for a pause. */
export class BusyError extends Error {
  /** @param {string} message @param {number} pause In milliseconds. */
  constructor(message, pause) {
    super(message)
    this.pause = pause
  }
}

/** An answer that is not about the post. A later one may be. */
export class AnswerError extends Error {
  /** @param {string} message @param {number} status */
  constructor(message, status) {
    super(message)
    this.status = status
  }
}

/** Codes with which WordPress refuses a post that was deleted, or is not public. */
const GONE = ['rest_post_invalid_id', 'rest_forbidden', 'rest_cannot_read']

/** Maximum length of a response in bytes, so that no response takes all memory. */
const BODY_LIMIT = 2 ** 24

/** The longest pause in milliseconds. */
const MAX_PAUSE = 60_000

/**
 * Requests a post.
 *
 * @param {SiteSettings} site
 * @param {Change} change
 * @param {string} [etag] Of the response that is already known.
 * @returns {Promise<Answer>}
 */
export async function fetchPost(site, { route, id }, etag) {
  const fields = [...POST_FIELDS, ...(site.fields ?? [])]
  const query = `_embed&_fields=${fields}`
  const response = await request(site, `${route}/${id}?${query}`, etag)
  if (response.status === 304) return { state: 'unchanged' }
  const json = await readText(response)
  if (response.ok) return { state: 'found', json, ...tagOf(response) }
  const error = parseRestError(json)
  // A firewall answers with 403 too, but not with an error of WordPress.
  if (error !== undefined && GONE.includes(error.code)) return { state: 'gone' }
  throw new AnswerError(
    `HTTP ${response.status}${error === undefined ? '' : `, ${error.code}`}`,
    response.status,
  )
}

/**
 * Requests a page of a list: the ids and versions of at most a hundred posts.
 *
 * @param {SiteSettings} site
 * @param {string} route
 * @param {number} page From 1.
 * @param {string} [since] Only posts that were modified after this time, in UTC.
 */
export async function fetchChanges(site, route, page, since) {
  // In the order of ids, a post that is changed meanwhile moves no other post to another page.
  const query = new URLSearchParams({
    _fields: 'id,modified_gmt',
    per_page: '100',
    page: String(page),
    orderby: 'id',
    order: 'asc',
    ...(since !== undefined && { modified_after: since }),
  })
  const response = await request(site, `${route}?${query}`)
  const json = await readText(response)
  if (!response.ok) throw new AnswerError(`HTTP ${response.status}`, response.status)
  /** @type {{ id: number, modified_gmt: string }[]} */
  const posts = JSON.parse(json)
  return {
    pages: Number(response.headers.get('x-wp-totalpages')),
    changes: posts.map(({ id, modified_gmt }) => ({ id, route, modified: modified_gmt })),
  }
}

/** @param {SiteSettings} site @param {string} path @param {string} [etag] */
async function request({ api, timeout }, path, etag) {
  const response = await fetch(`${api}/wp/v2/${path}`, {
    headers: { accept: 'application/json', ...(etag !== undefined && { 'if-none-match': etag }) },
    signal: AbortSignal.timeout(timeout),
  })
  const pause = pauseOf(response)
  if (pause === undefined) return response
  await response.body?.cancel()
  throw new BusyError(`HTTP ${response.status}`, pause)
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after @param {Response} response */
function pauseOf({ status, headers }) {
  const after = headers.get('retry-after')
  if (status !== 429 && !(status === 503 && after !== null)) return undefined
  const seconds = Number(after ?? 1)
  const pause = Number.isNaN(seconds) ? Date.parse(after ?? '') - Date.now() : seconds * 1000
  return Math.min(Math.max(pause || 1000, 100), MAX_PAUSE)
}

/** @param {Response} response */
async function readText({ body }) {
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const part of body ?? []) {
    size += part.length
    if (size > BODY_LIMIT) throw new AnswerError(`The response is longer than ${BODY_LIMIT} bytes`, 200)
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}

/** @param {Response} response */
function tagOf({ headers }) {
  const etag = headers.get('etag')
  return etag === null ? {} : { etag }
}
