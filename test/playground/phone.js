// @ts-check
import { assert } from './watch.js'

/** On a phone, options are folded, a choice leads to its result, and arrows show that there are more tabs. @param {import('./watch.js').Playground} playground */
export async function checkPhone({ page }) {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await page.waitForSelector('#shown:not([hidden])')
  assert((await page.evaluate(() => scrollY)) === 0, 'The page does not open at its top')
  assert(!(await page.$eval('#options', isOpen)), 'The options are not folded')
  const seesResult = async (/** @type {string} */ after) => {
    const { top, isAtEnd } = await page.$eval('#results', (element) => ({
      top: element.getBoundingClientRect().top,
      isAtEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    }))
    assert(Math.abs(top) < 2 || isAtEnd, `After ${after}, the results begin at ${top} pixels`)
  }
  await page.selectOption('#example', '3')
  await seesResult('choosing an example')
  await page.click('#next')
  await seesResult('choosing a post')
  await page.setInputFiles('#file', [
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
  ])
  await page.waitForSelector('#refused:not([hidden])')
  await seesResult('opening a file')

  await page.click('#refused button')
  const arrows = () =>
    page.$eval('.tabs', (tabs) =>
      ['::before', '::after'].map((part) => /[‹›]/.test(getComputedStyle(tabs, part).content)),
    )
  assert((await arrows()).join() === 'false,true', `At the first tab, the arrows are ${await arrows()}`)
  await page.click('#tab-questions')
  await page.waitForFunction(() => document.querySelector('.tabs.more-before.more-after') !== null)
  await page.click('#tab-copy')
  await page.waitForFunction(() => document.querySelector('.tabs.more-after') === null)
  assert((await arrows()).join() === 'true,false', `At the last tab, the arrows are ${await arrows()}`)

  await page.click('#options > summary')
  await page.selectOption('#robots', 'noindex')
  await page.click('#options-done')
  assert(!(await page.$eval('#options', isOpen)), 'The options stay open')
  await seesResult('closing the options')

  await page.setViewportSize({ width: 1100, height: 844 })
  await page.reload()
  await page.waitForSelector('#shown:not([hidden])')
  const [options, results] = await page.$$eval('#options, #results', (elements) =>
    elements.map((element) => element.getBoundingClientRect().toJSON()),
  )
  assert(options.right < results.left, 'On a wide screen, the options are not beside the results')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  assert(
    await page.$eval('#options', (element) => element.getBoundingClientRect().bottom > 100),
    'The options scroll out of view',
  )
  return 'folded options, the result after each choice, and arrows beside the tabs'
}

/** Runs in the page. @param {Element} details */
function isOpen(details) {
  return details instanceof HTMLDetailsElement && details.open
}
