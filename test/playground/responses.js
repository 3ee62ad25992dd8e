// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPluginHead } from 'wp-faq-seo/plugins'
import { postFromWordPressCom, postFromWpGraphql, safeParseResource } from 'wp-faq-seo/wordpress'
import { assert, VIEWS } from './watch.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/posts', import.meta.url))

/** The subfolders of a folder of recorded responses. */
const RECORDED = ['corpus', 'corpus-archives', 'corpus-plugins', 'seed']

/**
 * Pastes every response. What the library accepts as a page must be shown in all views; what it rejects must be rejected
 * with its message. Each item of a list is chosen. An item equal to an earlier one is not opened in all views again. A frame
 * takes as long as all other views together, so only the first recording of a post waits for it.
 *
 * @param {readonly import('playwright-core').Page[]} pages Pages that share the work.
 * @param {string | undefined} recorded
 * @param {number} every Pastes every Nth file: 1 for all.
 * @returns {Promise<string>}
 */
export async function checkResponses(pages, recorded, every) {
  const folders = [FIXTURES, ...(recorded === undefined ? [] : RECORDED.map((name) => join(recorded, name)))]
  for (const folder of folders) assert(existsSync(folder), `Cannot read responses: ${folder} does not exist`)
  const files = folders.flatMap(listJson).filter((_, index) => index % every === 0)
  const seen = new Set()
  const counts = { shown: 0, previews: 0, again: 0, refused: 0 }
  const queue = [...files]
  const work = async (/** @type {import('playwright-core').Page} */ page) => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const text = readFileSync(file, 'utf8')
      for (const [index, { message, key, link }] of listExpected(text).entries()) {
        const isKnown = seen.has(key)
        const waits = message === undefined && !seen.has(link)
        seen.add(key).add(link)
        if (waits) counts.previews++
        counts[message !== undefined ? 'refused' : isKnown ? 'again' : 'shown']++
        const problem = await page.evaluate(lookAt, {
          text: index === 0 ? text : '',
          index,
          message,
          waits,
          views: isKnown ? [] : VIEWS,
        })
        assert(problem === '', `${file}, post ${index + 1}: ${problem}`)
      }
    }
  }
  await Promise.all(pages.map(work))
  return (
    `${files.length} files pasted; ${counts.shown} posts shown in ${VIEWS.length} views each (${counts.previews} previews completely), ` +
    `${counts.again} repeated, ${counts.refused} others rejected with the library's message`
  )
}

/** For each item of a response: the error message (`undefined` for a page) and what identifies it. @param {string} text */
function listExpected(text) {
  const body = parse(text)
  const types = body?.post?.rest_base === undefined ? [] : Object.values(body)
  const connection = Object.values(body?.data ?? {}).find((value) => value?.nodes ?? value?.edges)
  const nodes = connection?.nodes ?? connection?.edges?.map((/** @type {any} */ { node }) => node)
  const list = Array.isArray(body) ? body : Array.isArray(body?.posts) ? body.posts : (nodes ?? types)
  return (list.length < 2 ? [text] : list).map((/** @type {unknown} */ item) => {
    const { message, link = '' } = readExpected(item)
    return { message, key: JSON.stringify(item), link }
  })
}

/** Other APIs than REST, by the code of the error that `parseResource` has for them. @type {Readonly<Record<string, (json: unknown) => any>>} */
const OTHER_APIS = { wpgraphql: postFromWpGraphql, 'wordpress-com': postFromWordPressCom }

/** @param {unknown} item @returns {{ message?: string, link?: string | undefined }} */
function readExpected(item) {
  const result = safeParseResource(item)
  if (result.success) return { link: /** @type {string | undefined} */ (result.data.link) }
  const convert = OTHER_APIS[result.error.code]
  if (convert !== undefined) {
    try {
      return { link: convert(item).link }
    } catch (error) {
      return { message: /** @type {Error} */ (error).message }
    }
  }
  const value = typeof item === 'string' ? (parse(item) ?? item) : item
  return readPluginHead(value) === undefined ? { message: result.error.message } : {}
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Runs in the page: pastes the text for the first item, chooses the item, opens all views. Returns the problem, or `''`.
 *
 * @param {{ text: string, index: number, message: string | undefined, waits: boolean, views: readonly string[] }} input
 */
async function lookAt({ text, index, message, waits, views }) {
  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id))
  const area = /** @type {HTMLTextAreaElement} */ (element('json'))
  const post = /** @type {HTMLSelectElement} */ (element('post'))
  if (index === 0) {
    area.value = text
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }))
  } else {
    post.selectedIndex = index
    post.dispatchEvent(new Event('change', { bubbles: true }))
  }
  if (message !== undefined) {
    const refusal = element('refused')
    return !refusal.hidden && refusal.textContent?.includes(message) ? '' : `not rejected with “${message}”`
  }
  if (element('shown').hidden) return 'not shown'
  const panel = element('panel')
  for (const view of views) {
    element(`tab-${view}`).click()
    if (panel.dataset.panel !== view || panel.textContent === '') return `the view ${view} is empty`
    const frame = panel.querySelector('iframe')
    if (frame !== null && waits) {
      const isLoaded = await new Promise((resolve) => {
        frame.addEventListener('load', () => resolve(true), { once: true })
        setTimeout(() => resolve(false), 5000)
      })
      if (!isLoaded) return 'the preview does not load'
    }
  }
  return ''
}

/** @param {string} folder @returns {string[]} */
function listJson(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
