// @ts-check
/** The settings of the sites: a JSON file, so that a new site needs no new code. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineSite, defineUrlMap } from 'wp-faq-seo'

/**
 * @typedef {object} SiteSettings
 * @property {string} name The key in the file. Names the queue of the site, and its folder in the store.
 * @property {string} api URL of the REST API, such as `https://cms.example.com/wp-json`.
 * @property {readonly string[]} types Routes of post types, such as `faq` or `posts`.
 * @property {readonly string[]} [fields] Fields to request besides `POST_FIELDS`, such as `yoast_head_json`. Default: none.
 * @property {string} secret Name of the environment variable with the secret of the webhook.
 * @property {number} concurrency Maximum number of requests to the site at a time, over all machines.
 * @property {{ max: number, duration: number }} rate Maximum number of requests per milliseconds, over all machines.
 * @property {number} timeout Maximum duration of a request in milliseconds. Default: 20,000.
 * @property {import('wp-faq-seo').ComposeOptions} compose Options of `composeHead`.
 * @property {import('wp-faq-seo/lint').LintConfig | false} [lint] Configuration of `lint`. Default: `recommended`. `false`: no lint.
 * @property {string} revision Changes with the settings and with the version of the library: all heads have to be composed again.
 *
 * @typedef {ReadonlyMap<string, SiteSettings>} Sites
 */

const { version } = createRequire(import.meta.url)('wp-faq-seo/package.json')

/** Names that are safe in a path, a URL and the name of a queue. */
const NAME = /^[a-z0-9-]+$/

/**
 * Reads the settings of all sites.
 *
 * @param {string} path
 * @returns {Sites}
 * @throws if a name or an option of `composeHead` is invalid.
 */
export function readSites(path) {
  const file = JSON.parse(readFileSync(path, 'utf8'))
  return new Map(Object.entries(file).map(([name, settings]) => [name, readSite(name, settings)]))
}

/** @param {string} name @param {any} settings @returns {SiteSettings} */
function readSite(name, { compose = {}, ...settings }) {
  if (!NAME.test(name)) throw new Error(`Invalid name of a site: ${name}`)
  const { site, urls, ...options } = compose
  return {
    timeout: 20_000,
    ...settings,
    name,
    // Each map is compiled only once, since all posts of the site use the same object.
    compose: {
      ...options,
      ...(site !== undefined && { site: defineSite(site) }),
      ...(urls !== undefined && { urls: defineUrlMap(urls) }),
    },
    revision: hash(JSON.stringify([version, compose, settings.fields, settings.lint])),
  }
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
