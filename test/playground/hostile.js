// @ts-check
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assert, paste, VIEWS } from './watch.js'

const HOSTILE = fileURLToPath(new URL('../../playground/examples/hostile.json', import.meta.url))

/** Texts that would set the canary if they ran. */
const PAYLOADS = [
  '<img src=x onerror="globalThis.__canary=1">',
  '</script><script>globalThis.__canary=1</script>',
  '</style><svg onload="globalThis.__canary=1">',
  '"><iframe srcdoc="<script>parent.__canary=1</script>"></iframe>',
  'javascript:globalThis.__canary=1',
  'data:text/html,<script>opener.__canary=1</script>',
  '</textarea></title><body onload="globalThis.__canary=1">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/"><base href="https://evil.example/">',
]

/**
 * Puts hostile text into every string of a post, opens all views and all details, and checks every link: nothing runs,
 * nothing is requested, and no link has an active URL. The canary is also checked when the page is closed.
 *
 * @param {import('./watch.js').Playground} playground
 */
export async function checkHostile({ page }) {
  const post = JSON.parse(readFileSync(HOSTILE, 'utf8'))
  const posts = [
    post,
    ...PAYLOADS.map((payload) => fill(post, payload)),
    ...PAYLOADS.map((payload) => fillBody(payload)),
  ]
  for (const [index, hostile] of posts.entries()) {
    await paste(page, JSON.stringify(hostile))
    assert(await page.isVisible('#shown'), `Hostile post ${index} is not shown`)
    for (const view of VIEWS) {
      await page.click(`#tab-${view}`)
      const hrefs = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        return [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
      })
      if (view === 'preview') {
        const frame = page.frames().at(-1)
        await frame?.waitForSelector('main')
        hrefs.push(
          ...((await frame?.$$eval('[href]', (links) =>
            links.map((link) => link.getAttribute('href') ?? ''),
          )) ?? []),
        )
      }
      const active = hrefs.filter((href) => /^[\s\0]*(?:javascript|vbscript|data:text)/i.test(href))
      assert(active.length === 0, `Active link: ${active[0]}`)
    }
    const canary = await page.evaluate(() => Reflect.get(globalThis, '__canary'))
    assert(canary === undefined, `Hostile post ${index} ran`)
  }
  return `${posts.length} posts in ${VIEWS.length} views, nothing ran`
}

/** Appends the payload to every string except those that make the value a post. @param {unknown} value @param {string} payload @returns {unknown} */
function fill(value, payload) {
  if (typeof value === 'string') return value + payload
  if (Array.isArray(value)) return value.map((item) => fill(item, payload))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : fill(inner, payload)]),
  )
}

const KEPT = new Set(['link', 'type', '@type', '@id', 'status', '@context'])

/** Makes a post with the payload as every text. @param {string} payload */
function fillBody(payload) {
  return {
    id: 1,
    type: 'faq',
    link: payload,
    slug: payload,
    title: { rendered: payload },
    content: { rendered: `${payload}<details><summary>${payload}</summary>${payload}</details>` },
    excerpt: { rendered: payload },
    yoast_head: payload,
    [payload]: payload,
  }
}
