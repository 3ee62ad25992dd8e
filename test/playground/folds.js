// @ts-check
import { composeHead, parsePost, renderHead, toTags } from 'wp-faq-seo'
import { parseHead } from 'wp-faq-seo/head'
import { POST } from './post.js'
import { assert, paste } from './watch.js'

/** What is folded in a head is copied with it. @param {import('./watch.js').Playground} playground */
export async function checkFolds({ page }) {
  await paste(page, POST)
  const expected = composeHead(parsePost(POST))
  const count = expected.graph?.['@graph'].length
  for (const [view, label] of [
    ['head', 'HTML of the head'],
    ['copy', 'What renderHead returns'],
  ]) {
    await page.click(`#tab-${view}`)
    const block = page.locator(`[aria-label="${label}"]`)
    const folds = await block.locator('details:not([open])').count()
    assert(folds === count, `${view} has ${folds} folded nodes, not ${count}`)
    await block.evaluate((element) => getSelection()?.selectAllChildren(element))
    await page.keyboard.press('Control+C')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const isEqual =
      JSON.stringify(parseHead(copied).head) === JSON.stringify(parseHead(renderHead(expected)).head)
    assert(isEqual, `What is copied from ${view} is another head:\n${copied}`)
  }
  await page.click('input[value="data"]')
  const data = page.locator('[aria-label="What toTags returns"]')
  const text = await data.evaluate((element) => {
    for (const summary of element.querySelectorAll('summary')) summary.remove()
    return element.textContent ?? ''
  })
  assert(text === JSON.stringify(toTags(expected), null, 2), `The shown data is not what is copied:\n${text}`)
  return `${count} nodes folded, and copied with the head`
}
