// @ts-check
/** The work of a job: fetch a post, compose its head, store it. Running it twice has the same result as running it once. */
import { composeEntry } from './compose.js'
import { AnswerError, fetchPost } from './wordpress.js'

/**
 * @typedef {import('./queue.js').Change} Change
 * @typedef {import('./sites.js').SiteSettings} SiteSettings
 * @typedef {import('./store.js').Store} Store
 *
 * @typedef {'written' | 'unchanged' | 'gone' | 'newer'} Outcome `newer`: the store had a newer head.
 */

/**
 * @param {SiteSettings} site
 * @param {Change} change
 * @param {Store} store
 * @param {import('./metrics.js').Metrics} metrics
 * @returns {Promise<Outcome>}
 */
export async function refresh(site, change, store, metrics) {
  const key = { site: site.name, id: change.id }
  const known = await store.read(key)
  const isCurrent = known?.revision === site.revision
  const started = performance.now()
  const answer = await fetchPost(site, change, isCurrent ? known.etag : undefined)
  metrics.observe('heads_fetch_seconds', { site: site.name }, (performance.now() - started) / 1000)
  const { route, modified } = change
  if (answer.state === 'gone') {
    await store.write(key, { route, modified, revision: site.revision })
    return 'gone'
  }
  if (answer.state === 'unchanged') {
    refuseStale(known?.modified, modified)
    return 'unchanged'
  }
  const { entry, found } = composeEntry(answer.json, site)
  refuseStale(entry.modified, modified)
  for (const { severity } of found) metrics.count('heads_lint_findings_total', { site: site.name, severity })
  const isNewest = await store.write(key, {
    ...entry,
    route,
    modified: entry.modified || modified,
    ...(answer.etag !== undefined && { etag: answer.etag }),
  })
  return isNewest ? 'written' : 'newer'
}

/**
 * Refuses a post that is older than its change: a cache or a replica of WordPress has not noticed the change yet.
 *
 * @param {string | undefined} received
 * @param {string} modified
 */
function refuseStale(received, modified) {
  // Times of this form have the order of their texts.
  if (received && received < modified)
    throw new AnswerError(`The post is of ${received}, its change of ${modified}`, 200)
}
