// @ts-check
import { CMS, FRONT_END, POST } from './post.js'
import { assert, paste } from './watch.js'

/** The changes are shown by tag and by node, with what was, what is and why. @param {import('./watch.js').Playground} playground */
export async function checkChanges({ page }) {
  await paste(page, POST)
  await page.click('#options summary:text-is("URLs")')
  await page.locator('.map-row input').nth(1).fill(FRONT_END)
  await page.selectOption('#robots', 'noindex')
  await page.click('#tab-changes')
  await page.waitForFunction((url) => document.getElementById('panel')?.textContent?.includes(url), FRONT_END)
  const path = 'faq/what-happens-if-i-fail-the-exam-2/'
  const tags = await readTable(page, 'Changed tags')
  const expected = {
    title: [
      'What happens if I fail the exam? | Riverside Library &amp; Workshop',
      'What happens if I fail the exam? | Riverside Library & Workshop',
      'Character references are decoded.',
    ],
    robots: [
      'index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1',
      'noindex',
      'Set by the option “Robots”.',
    ],
    'og:url': [CMS + path, FRONT_END + path, 'Mapped to the front end by the URL map.'],
  }
  for (const [name, cells] of Object.entries(expected)) {
    const actual = tags.find(([tag]) => tag === name)?.slice(1)
    assert(JSON.stringify(actual) === JSON.stringify(cells), `${name}: ${actual?.join(' / ')}`)
  }
  const site = await readTable(page, `Properties of WebSite ${FRONT_END}#website`)
  const description = [
    'description',
    'Books, bikes &amp; bench vises',
    'Books, bikes & bench vises',
    'Character references are decoded.',
  ]
  assert(
    site.some((row) => JSON.stringify(row) === JSON.stringify(description)),
    `WebSite: ${site.map((row) => row.join(' / ')).join('\n')}`,
  )
  const unchanged = /Unchanged: \d+ tags, \d+ JSON-LD nodes?\./.exec((await page.textContent('#panel')) ?? '')
  assert(unchanged !== null, 'What is unchanged is not counted')
  const count = await page.$eval('#tab-changes .count', ({ firstChild }) => Number(firstChild?.textContent))
  const shown = await page.$$eval('#panel h3 .count', (counts) =>
    counts.slice(0, 3).map(({ textContent }) => Number(textContent)),
  )
  assert(shown.reduce((sum, one) => sum + one) === count, `${shown.join(' + ')} changes are not ${count}`)
  await paste(page, JSON.stringify({ id: 1, type: 'faq', link: CMS, title: { rendered: 'Fees?' } }))
  const added = await readTable(page, 'Added tags')
  assert(added[0]?.join() === 'title,–nothing,Fees?,Derived from the page.', `Added: ${added[0]?.join()}`)
  return `${count} changes by tag and node, with the reason of each`
}

/** The rows of a table of changes as texts. @param {import('playwright-core').Page} page @param {string} label */
function readTable(page, label) {
  return page.$$eval(`table[aria-label="${label}"] tbody tr`, (rows) =>
    rows.map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')),
  )
}
