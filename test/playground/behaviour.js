// @ts-check
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { fakePluginResponse, fakePost } from 'wp-faq-seo/testing'
import { CMS, FRONT_END, POST } from './post.js'
import { assert, paste } from './watch.js'

/** The post as the input shows it. */
const SHOWN = JSON.stringify(JSON.parse(POST), null, 2)

/** @typedef {import('./watch.js').Playground} Playground @typedef {import('playwright-core').Page} Page */

/** All examples and all posts of a list are shown; files can be chosen and dropped. @param {Playground} playground */
export async function checkExamples({ page }) {
  const values = await page.$$eval('#example option', (options) =>
    options.map((option) => /** @type {HTMLOptionElement} */ (option).value).filter((value) => value !== ''),
  )
  for (const value of values) {
    await page.selectOption('#example', value)
    assert(await page.isVisible('#shown'), `Example ${value} is not shown`)
  }
  await page.selectOption('#example', '3')
  const titles = new Set()
  for (let step = 0; step < 4; step++) {
    titles.add(await page.textContent('#summary h2'))
    await page.click('#next')
  }
  assert(titles.size === 4, `The list shows ${[...titles].join(', ')}`)
  const buffer = Buffer.from(POST)
  const file = (/** @type {string} */ name) => ({ name, mimeType: 'application/json', buffer })
  await page.setInputFiles('#file', [file('one.json'), file('two.json')])
  await page.waitForFunction(
    () => /** @type {HTMLSelectElement} */ (document.getElementById('post')).length === 2,
  )
  await drop(page, POST)
  await page.waitForFunction(() => document.getElementById('chooser')?.hidden)
  assert(await page.isHidden('#post'), 'The chooser is shown for one post')
  await page.click('#clear')
  assert(await page.isVisible('#empty'), 'Something is left after clearing')
  return `${values.length} examples, files chosen and dropped`
}

/** Options have the same effect as in the library. @param {Playground} playground */
export async function checkOptions({ page }) {
  await paste(page, POST)
  await page.click('#options summary:text-is("URLs")')
  const from = page.locator('.map-row input').first()
  assert((await from.inputValue()) === CMS, `The map starts with ${await from.inputValue()}`)
  const to = page.locator('.map-row input').nth(1)
  await to.fill('www.example.com')
  await page.waitForFunction(() =>
    document.getElementById('problem-urls')?.textContent?.includes('Not applied'),
  )
  await to.fill(FRONT_END)
  await page.waitForFunction(() => document.getElementById('problem-urls')?.textContent === '')
  await page.selectOption('#robots', 'noindex')
  await page.selectOption('#trailing-slash', 'never')
  const urls = /** @type {const} */ ({ from: CMS, to: FRONT_END, trailingSlash: 'never' })
  await page.click('#tab-copy')
  await page.click('button:text-is("Copy renderHead")')
  await page.waitForSelector('.toast.shown')
  const html = await page.evaluate(() => navigator.clipboard.readText())
  const expected = renderHead(composeHead(parsePost(POST), { urls, robots: { index: false } }))
  assert(html === expected, `The page and the library differ:\n${html}\n${expected}`)
  await page.click('#options summary:text-is("Site")')
  assert((await page.inputValue('#site-name')) === 'Riverside Library & Workshop', 'The site is not learned')
  await page.fill('#site-name', 'Another')
  await page.selectOption('#source', 'derive')
  await page.click('#tab-head')
  await page.waitForFunction(() => document.getElementById('panel')?.textContent?.includes('| Another'))
  return 'a URL map, robots, a learned site and deriving, as in the library'
}

/** The page opens with an example; a link and the browser keep a response. @param {Playground} playground */
export async function checkSharing({ page }) {
  const address = page.url()
  await paste(page, POST)
  await page.click('#share')
  await page.waitForSelector('.toast.shown')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  assert(link.startsWith(`${address}#response=`), `The link is ${link.slice(0, 80)}`)
  await page.reload()
  await page.waitForSelector('#shown:not([hidden])')
  assert((await page.inputValue('#json')) === SHOWN, 'The last response is not kept')
  await page.click('#clear')
  await page.reload()
  await page.waitForSelector('#shown:not([hidden])')
  assert((await page.inputValue('#example')) === '0', 'The page does not open with an example')
  await page.goto(link)
  await page.reload()
  await page.waitForFunction(
    (post) => Reflect.get(document.getElementById('json') ?? {}, 'value') === post,
    SHOWN,
  )
  await page.click('#clear')
  await page.goto(address)
  return 'an example, the last response, and a link with the response'
}

/** Responses of other plugins and APIs are recognized, and the copied code reads them. @param {Playground} playground */
export async function checkSources({ page }) {
  const sources = /** @type {const} */ ([
    [fakePluginResponse({ seo: 'rank-math' }), 'Rank Math', 'readPluginHead(response)'],
    [fakePluginResponse({ seo: 'seopress' }), 'SEOPress', 'readPluginHead(response)'],
    [fakePluginResponse({ seo: 'the-seo-framework' }), 'the printed page', 'readPluginHead(response)'],
    [fakePost({ seo: 'aioseo' }), 'All in One SEO', 'parsePost(json)'],
    [{ data: { faq: NODE } }, 'Yoast SEO (WPGraphQL)', 'postFromWpGraphql(json)'],
    [{ ID: 7, URL: NODE.link, title: 'Fees?' }, 'derived', 'postFromWordPressCom(json)'],
  ])
  for (const [response, plugin, call] of sources) {
    await paste(page, typeof response === 'string' ? response : JSON.stringify(response))
    const summary = (await page.textContent('#summary')) ?? ''
    assert(summary.includes(plugin), `${plugin} is not recognized: ${summary}`)
    await page.click('#tab-copy')
    const code = (await page.locator('[aria-label="Code"]').textContent()) ?? ''
    assert(code.includes(call), `The code for ${plugin} does not contain ${call}:\n${code}`)
  }
  return `${sources.length} plugins and APIs recognized, with the code for each`
}

const NODE = {
  databaseId: 7,
  contentTypeName: 'faq',
  link: 'https://cms.example.com/faq/fees/',
  title: 'Fees?',
  seo: {
    fullHead: '<title>Fees? - Example</title>',
    metaRobotsNoindex: 'index',
    metaRobotsNofollow: 'follow',
  },
}

/** @param {Page} page @param {string} text */
async function drop(page, text) {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'post.json', { type: 'application/json' }))
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    document.getElementById('drop')?.dispatchEvent(event)
  }, text)
}
