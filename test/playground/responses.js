// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { safeParsePost } from 'wp-faq-seo'
import { assert, VIEWS } from './watch.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/posts', import.meta.url))

/** What is looked for in the folder of recorded responses. */
const RECORDED = ['corpus', 'corpus-plugins', 'seed']

/**
 * Pastes every response. What the library takes for a post has to be shown, in all views; what it refuses has to be refused
 * with its words. Of a list each item is chosen; one that is the same to the letter as one before is not opened in all views
 * again. A frame takes as long as all other views: of the forms in which one post was recorded, the first waits for it.
 *
 * @param {readonly import('playwright-core').Page[]} pages They share the work.
 * @param {string | undefined} recorded
 * @param {number} every How far the files are apart that are pasted: 1 for all of them.
 * @returns {Promise<string>}
 */
export async function checkResponses(pages, recorded, every) {
  const folders = [FIXTURES, ...(recorded === undefined ? [] : RECORDED.map((name) => join(recorded, name)))]
  for (const folder of folders) assert(existsSync(folder), `Cannot read responses: there is no ${folder}`)
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
    `${files.length} files pasted; ${counts.shown} posts shown in ${VIEWS.length} views each (${counts.previews} previews to the end), ` +
    `${counts.again} the same once more, ${counts.refused} others refused in the library's words`
  )
}

/** For each item of a response why it is refused, `undefined` where it is a post, and what tells it from others. @param {string} text */
function listExpected(text) {
  const body = parse(text)
  const list = Array.isArray(body) ? body : Array.isArray(body?.posts) ? body.posts : []
  return (list.length < 2 ? [text] : list).map((/** @type {unknown} */ item) => {
    const result = safeParsePost(item)
    return {
      message: result.success ? undefined : result.error.message,
      key: JSON.stringify(item),
      link: result.success ? result.data.link : '',
    }
  })
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
 * Runs in the page: pastes where the text is another one, chooses, opens all views. Returns what is wrong.
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
    const said = element('refused')
    return !said.hidden && said.textContent?.includes(message) ? '' : `refused without “${message}”`
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
