// @ts-check
/** The worker in workerd, between visitors and an origin whose pages already have a head. */
import { gunzipSync } from 'node:zlib'
import { composeHead, parsePost, parseResource, renderHead } from 'wp-faq-seo'
import { HOME } from './museum.js'
import { listArchives } from './site-pages.js'
import { pathOf } from './wordpress.js'
import { FAILURES, MISSING, startOutside } from './worker/outside.js'
import { OLD, OWN } from './worker/page.js'
import { listKeys, replaceHead } from './worker/replace-head.js'
import { ask, askSlowly } from './worker/visit.js'
import { PUBLIC_URL, startWorkers } from './worker/workerd.js'

/**
 * @typedef {import('./worker/outside.js').Outside} Outside
 * @typedef {import('./worker/visit.js').Answer} Answer
 */

/** @type {import('./run.js').App} */
export const app = {
  name: 'worker',
  host: 'workerd',
  node: 'node-24',
  differences: {
    order: 'the remaining tags of the old head are before the new head',
    additions: {
      'other elements of the origin stay, in its head and in its body': ({ text }) => OWN.includes(text),
      'an old tag stays if the head has none of its kind': ({ text }, head) =>
        OLD.some((tag) => tag.text === text && !listKeys(renderHead(head)).has(tag.key)),
      'a link of a kind that may repeat stays if the head has it with the URL of the front end': ({ text }) =>
        /^<link [^>]*href="\//.test(text),
      'an old tag stays if its name is written with a character reference': ({ text }) =>
        /^<(?:meta|link) .*(?:name|hreflang)=".*&/s.test(text),
    },
  },
  async ask({ folder, wordpress, run }) {
    await run('node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', 'dist')
    const outside = await startOutside(wordpress)
    const sites = [...new Set(wordpress.posts.map(({ link }) => new URL(link).origin))]
    const workers = await startWorkers(folder, outside.port, sites)
    try {
      /** @type {string[]} */
      const failures = []
      /** @type {import('./judge.js').Page[]} */
      const pages = []
      /** @type {(name: string, origin: string, resource: import('wp-faq-seo').PageInput, status?: number) => Promise<void>} */
      const check = async (name, origin, resource, expectedStatus = 200) => {
        const head = composeHead(resource, { urls: { from: `${origin}/`, to: PUBLIC_URL } })
        const { status, body } = await ask(workers.port(origin), `/${name}`)
        if (status !== expectedStatus) failures.push(`${name}: HTTP ${status}, not ${expectedStatus}`)
        if (!body.equals(Buffer.from(replaceHead(outside.page(`/${name}`), renderHead(head))))) {
          failures.push(`${name}: more than the head was changed`)
        }
        pages.push({ name, html: body.toString(), head })
      }
      for (const post of wordpress.posts) {
        await check(pathOf(post), new URL(post.link).origin, parsePost(post))
      }
      // The first pages of archives, the home page, and a page that neither the origin nor WordPress has.
      const { origin: museum } = new URL(HOME)
      const lists = listArchives(wordpress).filter(({ pagination }) => pagination.page === 1)
      for (const path of ['', ...lists.map(({ name }) => `${name}/`)]) {
        await check(path, museum, parseResource(wordpress.findHead(`${HOME}${path}`)))
      }
      const missing = MISSING.slice(1)
      await check(missing, museum, parseResource(wordpress.findHead(`${HOME}${missing}`)), 404)
      const [post] = wordpress.posts
      if (post === undefined) return { pages }
      const port = workers.port(new URL(post.link).origin)
      const path = `/${pathOf(post)}`
      failures.push(
        ...(await checkUntouched(outside, port, path)),
        ...(await checkReplaced(outside, port, path)),
      )
      return { pages, failures }
    } finally {
      await workers.stop()
      await outside.close()
    }
  },
}

/**
 * Checks the responses that must reach the visitor unchanged.
 *
 * @param {Outside} outside
 * @param {number} port
 * @param {string} path Of a post.
 */
async function checkUntouched(outside, port, path) {
  const check = async (/** @type {string} */ target, method = 'GET') => {
    const [expected, found] = [await ask(outside.port, target, method), await ask(port, target, method)]
    return findChanges(expected, found, target).map((change) => `${method} ${change}`)
  }
  const before = outside.countOfRequests()
  const notAsked = [
    await check('/a.css'),
    await check('/?s=fees'),
    await check('/faq/?utm_source=mail'),
    await check(path, 'POST'),
    await check(path, 'HEAD'),
  ].flat()
  if (outside.countOfRequests() !== before) notAsked.push('WordPress is asked for URLs without a head')
  // Pages that only the origin has, and page 2 of a list, for which Yoast has no head.
  const names = ['no-such-post', ...Object.keys(FAILURES)]
  const notReadable = await Promise.all([
    ...['/about/', '/faq/page/2/', `${path}/more`].map((target) => check(target)),
    ...names.flatMap((name) => [check(`/faq/${name}/`), check(`/${name}/`)]),
    ...['not-found', 'redirect', 'json'].map((kind) => check(`${path}?as=${kind}`)),
  ])
  return [...notAsked, ...notReadable.flat()]
}

/** @param {Answer} expected @param {Answer} found @param {string} name */
function findChanges(expected, found, name) {
  const changes = []
  if (found.status !== expected.status) changes.push(`${name}: HTTP ${found.status}`)
  for (const header of ['content-type', 'etag', 'location', 'x-origin']) {
    const [before, after] = [expected.headers[header], found.headers[header]]
    if (after !== before) changes.push(`${name}: ${header} is ${after}, not ${before}`)
  }
  if (!found.body.equals(expected.body)) changes.push(`${name}: the page was changed`)
  return changes
}

/**
 * Checks the other properties of a page whose head was replaced.
 *
 * @param {Outside} outside
 * @param {number} port
 * @param {string} path Of a post.
 */
async function checkReplaced(outside, port, path) {
  const failures = []
  const { headers, body } = await ask(port, path)
  for (const name of ['etag', 'last-modified', 'content-length']) {
    if (headers[name] !== undefined) failures.push(`${name} of the origin is sent with the changed page`)
  }
  if (headers['x-origin'] !== 'yes') failures.push('headers of the origin are missing')
  const packed = await ask(port, `${path}?as=gzip`)
  const text = packed.headers['content-encoding'] === 'gzip' ? gunzipSync(packed.body) : packed.body
  if (!text.equals(body)) failures.push('a page differs if the origin compresses it')
  const isStreamed = await askSlowly(port, `${path}?as=stream`, outside.finish)
  return isStreamed ? failures : [...failures, 'the page is not streamed: it arrives when it is complete']
}
