// @ts-check
/** The heads that plugins really printed: in the fields of responses, in responses of their own, and in recorded pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isResource, toFaqPage } from 'wp-faq-seo'
import { safeParseResource } from 'wp-faq-seo/wordpress'

/** @typedef {import('wp-faq-seo/lint').LintInput} LintInput */
/** @typedef {{ readonly name: string, readonly input: LintInput }} RealHead */

/** A folder with heads without their title, which the theme prints. The fields of responses have the same heads with it. */
const WITHOUT_TITLE = 'heads'

/** All heads below a folder, each once, with the post or other resource that they belong to. @param {string} folder */
export function readRealHeads(folder) {
  /** @type {Map<string, RealHead>} */
  const heads = new Map()
  for (const file of listFiles(folder)) {
    for (const { name, input } of readFile(file)) {
      const { html = '' } = input
      if (html !== '' && !heads.has(html))
        heads.set(html, { name: `${file.slice(folder.length + 1)} ${name}`, input })
    }
  }
  return [...heads.values()]
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return /\.(?:html|json)$/.test(entry.name) ? [path] : []
      return entry.name === WITHOUT_TITLE ? [] : listFiles(path)
    })
}

/** @param {string} file @returns {RealHead[]} */
function readFile(file) {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.html')) return [{ name: 'page', input: { html: text } }]
  return [parseJson(text)].flat().flatMap(readValue)
}

/** @param {string} text @returns {any} */
function parseJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}

/** @param {any} value A resource, a response of an endpoint for heads, or a recorded page. @returns {RealHead[]} */
function readValue(value) {
  if (typeof value !== 'object' || value === null) return []
  const heads = [
    { name: 'headHtml', input: { html: value.headHtml } },
    { name: 'head', input: { html: value.head } },
    { name: 'html', input: { html: value.questions === undefined ? value.html : undefined } },
    { name: 'body', input: { html: value.body?.html } },
    { name: `yoast_head of ${value.id}`, input: { ...readContext(value), html: value.yoast_head } },
  ]
  return heads.filter(({ input }) => typeof input.html === 'string')
}

/** @param {unknown} json @returns {LintInput} */
function readContext(json) {
  const parsed = safeParseResource(json)
  if (!parsed.success) return {}
  const post = parsed.data
  return { post, ...(isResource(post, 'post') && { page: toFaqPage(post) }) }
}
