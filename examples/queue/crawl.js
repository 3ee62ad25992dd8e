// @ts-check
/**
 * Compares sites with the store, and adds the posts that differ to the queue. Finds what no webhook reported: the first time every
 * post, later what was missed.
 *
 *   node crawl.js SITE… --sites sites.json --store data/heads
 *
 *   SITE                           default: all sites
 *   --all                          adds every post, also if its head is not older
 *   --since 2026-03-02T00:00:00    only posts that were modified after this time, in UTC
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect, enqueue, openQueue } from './queue.js'
import { readSites } from './sites.js'
import { folderStore } from './store.js'
import { BusyError, fetchChanges } from './wordpress.js'

/**
 * @typedef {import('./queue.js').Change} Change
 * @typedef {import('./sites.js').SiteSettings} SiteSettings
 */

/** How often a request is sent at most, to WordPress or to Redis. */
const ATTEMPTS = 8

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sites: { type: 'string', default: 'sites.json' },
    store: { type: 'string', default: 'data/heads' },
    since: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})
const sites = readSites(values.sites)
const store = folderStore(values.store)
const redis = connect()
for (const name of positionals.length > 0 ? positionals : sites.keys()) {
  const site = sites.get(name)
  if (site === undefined) throw new Error(`Unknown site: ${name}`)
  const { posts, added } = await crawl(site)
  console.log(`${name}: ${posts} posts, ${added} changed`)
}
redis.disconnect()

/** @param {SiteSettings} site */
async function crawl(site) {
  const { name } = site
  const queue = openQueue(name, redis)
  const found = new Set()
  let added = 0
  /** @param {readonly Change[]} changes */
  const add = async (changes) => {
    const isOld = await Promise.all(changes.map((change) => isOlder(site, change)))
    const old = changes.filter((_, index) => isOld[index])
    // Redis does not repeat a bulk command if it ends meanwhile. What was added before is not added again.
    await patiently(() => enqueue(queue, site, old))
    added += old.length
  }
  for (const route of site.types) {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const list = await patiently(() => fetchChanges(site, route, page, values.since))
      pages = list.pages
      await add(list.changes)
      for (const { id } of list.changes) found.add(id)
    }
  }
  if (values.since === undefined) {
    // Posts that are in no list any more: the worker finds out whether they are gone.
    const modified = new Date().toISOString().slice(0, 19)
    for await (const id of store.list(name)) {
      const known = found.has(id) ? undefined : await store.read({ site: name, id })
      if (known?.head !== undefined) await add([{ id, route: known.route, modified }])
    }
  }
  return { posts: found.size, added }
}

/** Whether the head in the store is older than a change, or than the settings, or is to be composed again anyway. @param {SiteSettings} site @param {Change} change */
async function isOlder({ name, revision }, { id, modified }) {
  if (values.all) return true
  const known = await store.read({ site: name, id })
  return known === undefined || known.modified < modified || known.revision !== revision
}

/**
 * Repeats a request that fails, with growing pauses.
 *
 * @template T
 * @param {() => Promise<T>} request
 * @returns {Promise<T>}
 */
async function patiently(request) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request()
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await sleep(error instanceof BusyError ? error.pause : 500 * 2 ** attempt)
    }
  }
}
