// @ts-check
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assert } from './watch.js'

const POST = fileURLToPath(new URL('../../examples/posts/failed-exam.json', import.meta.url))

/**
 * Uses only the keyboard, from the loaded page to the copied result. The post is pasted from the clipboard.
 *
 * @param {import('./watch.js').Playground} playground
 */
export async function checkKeyboard({ page }) {
  const text = readFileSync(POST, 'utf8')
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '')
  const tabTo = async (/** @type {string} */ target) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return 'none'
        const shown = [element, element.parentElement, element.nextElementSibling]
        return shown.some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none')
          ? 'shown'
          : ''
      })
      assert(outline !== '', `The focus on ${await focused()} is not visible`)
      if ((await focused()) === target) return
    }
    throw new Error(`Tab does not reach ${target}`)
  }
  await page.keyboard.press('Tab')
  assert((await focused()) === 'Skip to the results', 'The first tab stop is not the link to the results')
  await tabTo('json')
  await page.keyboard.press('Control+V')
  await page.waitForSelector('#shown:not([hidden])')
  await tabTo('tab-head')
  for (const view of ['preview', 'questions', 'graph', 'changes', 'lint', 'copy', 'head']) {
    await page.keyboard.press('ArrowRight')
    assert((await focused()) === `tab-${view}`, `The arrow key does not reach ${view}`)
    assert((await page.getAttribute('#panel', 'data-panel')) === view, `The view ${view} does not open`)
  }
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  assert((await focused()) === 'tab-head', 'Home does not reach the first view')
  await page.keyboard.press('End')
  await tabTo('panel')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await tabTo('Copy code')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.toast.shown')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert(copied.includes('toNextMetadata(head)'), `The clipboard has ${copied}`)
  return 'from the loaded page to the copied code for Next.js'
}
