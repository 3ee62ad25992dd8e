// @ts-check
/** Asks a server for all pages of the site, for URLs without a page, and for the sitemap. */
import { composeHead, parsePost, parseResource } from 'wp-faq-seo'
import { HOME } from './museum.js'
import { listArchives, MISSING } from './site-pages.js'
import { findSitemapFaults } from './sitemap.js'
import { findOtherBreadcrumbs, findOtherLists } from './visible.js'
import { pathOf } from './wordpress.js'

/**
 * @typedef {import('./judge.js').Page} Page
 * @typedef {import('./run.js').Outcome} Outcome
 */

/**
 * @param {string} url Of the server, without a trailing slash.
 * @param {import('./wordpress.js').WordPress} wordpress
 * @param {import('wp-faq-seo').Site} site The settings of the app.
 * @returns {Promise<Outcome>}
 */
export async function askSite(url, wordpress, site) {
  /** @type {string[]} */
  const failures = []
  const ask = async (/** @type {string} */ name) => {
    const response = await fetch(`${url}/${name}`)
    if (!response.ok) failures.push(`${name}: HTTP ${response.status}`)
    return response.text()
  }
  /** @type {Page[]} */
  const pages = []
  for (const post of wordpress.posts) {
    const name = pathOf(post)
    pages.push({ name, html: await ask(name), head: composeHead(parsePost(post)) })
  }
  for (const { name, head } of composeArchives(wordpress, (resource) => resource, { site })) {
    pages.push({ name, html: await ask(`${name}/`), head })
  }
  failures.push(...findMisnumbered(wordpress, pages))
  failures.push(...findOtherBreadcrumbs(pages), ...findOtherLists(listArchives(wordpress), pages))
  failures.push(
    ...findSitemapFaults(
      await ask('sitemap.xml'),
      pages.map(({ html }) => html),
    ),
  )
  const missing = await askMissing(url, site)
  return { pages: [...pages, ...missing.pages], failures: [...failures, ...(missing.failures ?? [])] }
}

/**
 * Asks a server for URLs without a page.
 *
 * @param {string} url
 * @param {import('wp-faq-seo').Site} site
 * @returns {Promise<Outcome>}
 */
export async function askMissing(url, site) {
  const head = composeHead({ kind: 'not-found' }, { site })
  const answers = await Promise.all(
    MISSING.map(async (name) => {
      const response = await fetch(`${url}/${name}/`)
      return { status: response.status, page: { name, html: await response.text(), head } }
    }),
  )
  return {
    pages: answers.map(({ page }) => page),
    failures: answers
      .filter(({ status }) => status !== 404)
      .map(({ status, page }) => `${page.name}: HTTP ${status}, not 404`),
  }
}

/**
 * Composes the heads of all archives.
 *
 * @param {import('./wordpress.js').WordPress} wordpress
 * @param {(resource: import('./wordpress.js').Recorded) => unknown} request The part of a resource that the app requests.
 * @param {import('wp-faq-seo').ComposeOptions} options
 */
export function composeArchives(wordpress, request, options) {
  return listArchives(wordpress).map(({ name, resource, posts, pagination }) => ({
    name,
    head: composeHead(parseResource(request(resource)), {
      ...options,
      posts: posts.map((post) => parsePost(request(post))),
      pagination,
    }),
  }))
}

/**
 * Lists the archives whose canonical is not their own URL although that of the whole list is. Pages after the first one must be
 * numbered in their titles too, except those of authors: their titles were typed by an editor.
 *
 * @param {import('./wordpress.js').WordPress} wordpress
 * @param {readonly Page[]} pages
 */
export function findMisnumbered(wordpress, pages) {
  const heads = new Map(pages.map(({ name, head }) => [name, head]))
  return listArchives(wordpress).flatMap(({ name, resource, pagination: { page, pages: count } }) => {
    const first = `${HOME}${name.replace(/\/page\/\d+$/, '')}/`
    const { canonical, title = '' } = heads.get(name) ?? {}
    if (resource.yoast_head_json.canonical !== first) return []
    const isTyped = wordpress.users.includes(resource)
    const isNumbered = page === 1 || isTyped || title.includes(`Page ${page} of ${count}`)
    return [
      ...(canonical === `${HOME}${name}/` ? [] : [`${name}: the canonical is ${canonical}`]),
      ...(isNumbered ? [] : [`${name}: the title is ${title}`]),
    ]
  })
}
