// @ts-check
import { POST } from './post.js'
import { assert, pasteFromClipboard } from './watch.js'

/** The most elements of the coloured text, however long the text is. */
const MAX_ELEMENTS = 1000

/**
 * A pasted response replaces the one before it, and is formatted and coloured. An edited one is not touched. Of a long one, only
 * the lines in view are coloured.
 *
 * @param {import('./watch.js').Playground} playground
 */
export async function checkInput({ page }) {
  const area = page.locator('#json')
  const post = JSON.parse(POST)
  await pasteFromClipboard(page, JSON.stringify(post))
  assert((await area.inputValue()) === JSON.stringify(post, null, 2), 'A pasted response is not formatted')
  await checkColours(page, 'a pasted response')

  await page.keyboard.press('Control+Home')
  await page.keyboard.type(' ')
  await page.evaluate(() => navigator.clipboard.writeText('{}'))
  await page.keyboard.press('Control+V')
  assert((await area.inputValue()).startsWith(' {}{'), 'A paste into an edited response replaces it')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
  assert((await area.inputValue()) === '{}', 'A paste over an edited response does not replace it')

  for (const text of ['<!doctype html>\n<title>Log in</title>', '{"a":'.repeat(20_000), '{"id": 1,']) {
    await pasteFromClipboard(page, text)
    assert((await area.inputValue()) === text, `${text.slice(0, 20)} was changed`)
    await checkColours(page, text.slice(0, 20))
  }

  const list = Array.from({ length: 50 }, (_, id) => ({ ...post, id, note: 'A long line. '.repeat(800) }))
  const text = JSON.stringify(list)
  await pasteFromClipboard(page, text)
  await area.evaluate((element) => element.scrollTo(400, element.scrollHeight / 2))
  await checkColours(page, 'the middle of a long response')
  const count = await page.locator('#json-layer *').count()
  assert(count < MAX_ELEMENTS, `The coloured text has ${count} elements`)
  await page.click('#clear')
  return `formatted and coloured, ${Math.round(text.length / 1000)} kB with ${count} elements`
}

/**
 * Checks that each line in view is coloured, and is where the text area has it.
 *
 * @param {import('playwright-core').Page} page @param {string} name
 */
async function checkColours(page, name) {
  // A scroll event comes with the next frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  const problem = await page.evaluate(() => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('json'))
    const lines = /** @type {HTMLElement} */ (document.querySelector('#json-layer > div'))
    const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
    const { x, y } = lines.getBoundingClientRect()
    const { left, top } = area.getBoundingClientRect()
    const { paddingLeft, paddingTop } = getComputedStyle(area)
    const offset = x - left - 1 - Number.parseFloat(paddingLeft) + area.scrollLeft
    if (Math.abs(offset) > 0.5) return `the coloured text is ${offset} pixels too far right`
    const first = (y - top - 1 - Number.parseFloat(paddingTop) + area.scrollTop) / lineHeight
    if (Math.abs(first - Math.round(first)) > 0.05) return `the coloured text is ${first} lines too low`
    const all = area.value.split('\n')
    const shown = (lines.textContent ?? '').split('\n').slice(0, -1)
    const wrong = shown.findIndex((line, index) => !(all[Math.round(first) + index] ?? '-').startsWith(line))
    if (wrong >= 0) return `line ${wrong} of the coloured text is ${shown[wrong]}`
    const seen = Math.min(all.length, Math.ceil((area.scrollTop + area.clientHeight) / lineHeight))
    if (Math.round(first) + shown.length < seen) return 'the last lines in view are not coloured'
    return lines.querySelector('span') === null ? 'nothing is coloured' : ''
  })
  assert(problem === '', `${name}: ${problem}`)
}
