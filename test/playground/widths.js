// @ts-check
import { assert, VIEWS } from './watch.js'

const WIDTHS = [320, 390, 768, 1440]

/** Checks that no view of any example makes the page wider than the screen. @param {import('./watch.js').Playground} playground */
export async function checkWidths({ page }) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await page.click('#clear')
    await checkWidth(page, `empty at ${width}`)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const example of ['1', '4']) {
      await page.selectOption('#example', example)
      for (const view of VIEWS) {
        await page.click(`#tab-${view}`)
        await checkWidth(page, `${view} of example ${example} at ${width}`)
      }
    }
  }
  return `${WIDTHS.join(', ')} pixels without a horizontal scroll bar`
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function checkWidth(page, name) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  assert(scrollWidth <= clientWidth, `The page is ${scrollWidth} of ${clientWidth} pixels wide: ${name}`)
}
