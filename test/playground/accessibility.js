// @ts-check
import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'
import { lint } from 'wp-faq-seo/lint'
import { renderPreview } from 'wp-faq-seo/preview'
import { assert, paste, VIEWS } from './watch.js'

/** @typedef {import('playwright-core').Page} Page */

/** A wide screen and a phone. */
const WIDTHS = [1280, 390]

/** The example with the most content. In all views it has changes, findings and questions of every kind. */
const EXAMPLE = '4'

/** Responses that are refused, with one reason and with several. */
const REFUSED = ['<!doctype html><p>Log in', '{"id":"a","type":"faq","link":1,"title":{}}']

/**
 * Checks every view with axe on a phone and on a wide screen, light and dark: each view of an example, refused input, no input.
 *
 * https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md
 *
 * @param {readonly [light: Page, dark: Page]} pages Pages that share the work.
 */
export async function checkAccessibility(pages) {
  const counts = await inBothSchemes(pages, async (page, scheme) => {
    let views = 0
    const check = async (/** @type {string} */ view) => {
      views++
      await judge(page, `${view}, ${scheme}, ${page.viewportSize()?.width} pixels`)
    }
    await page.evaluate(axe.source)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.selectOption('#example', EXAMPLE)
      for (const view of VIEWS) {
        await page.click(`#tab-${view}`)
        await check(view)
      }
      await judge(page, `The coloured input, ${scheme}`, '#json-layer')
      for (const text of REFUSED) {
        await paste(page, text)
        await check(`The refusal of ${text}`)
      }
      await page.click('#clear')
      await check('The empty page')
    }
    return views
  })
  return `axe finds nothing in ${counts[0]} views, light and dark, ${WIDTHS.join(' and ')} pixels wide`
}

/** Checks documents of `renderPreview` with axe in the same way. @param {readonly [light: Page, dark: Page]} pages */
export async function checkPreviews(pages) {
  const previews = Object.entries(listPreviews())
  // The policy of the playground forbids other documents in its pages.
  const blank = await Promise.all([pages[0].context().newPage(), pages[1].context().newPage()])
  await inBothSchemes(blank, async (page, scheme) => {
    for (const [name, html] of previews) {
      await page.setContent(html)
      await page.evaluate(axe.source)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await judge(page, `The preview of ${name}, ${scheme}, ${width} pixels`)
      }
    }
  })
  return `axe finds nothing in ${previews.length} previews, light and dark, ${WIDTHS.join(' and ')} pixels wide`
}

/**
 * @template Result
 * @param {readonly [light: Page, dark: Page]} pages
 * @param {(page: Page, scheme: 'light' | 'dark') => Promise<Result>} check
 */
function inBothSchemes([light, dark], check) {
  return Promise.all(
    /** @type {const} */ ([
      [light, 'light'],
      [dark, 'dark'],
    ]).map(async ([page, colorScheme]) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      return check(page, colorScheme)
    }),
  )
}

/**
 * Opens everything that is folded, and fails with the findings of axe, or if it cannot tell whether a text can be read.
 *
 * The input is two layers, one above the other: the text area, and below it the same text in colours. Only one is shown to axe,
 * which ignores that the layer is cut off at its edges.
 *
 * @param {Page} page @param {string} name @param {string} [within]
 */
async function judge(page, name, within = 'html') {
  const findings = await page.evaluate(async (within) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const isLayer = within === '#json-layer'
    const [area, layer] = ['json', 'json-layer'].map((id) => document.getElementById(id))
    area?.classList.toggle('highlighted', isLayer)
    if (area) area.style.visibility = isLayer ? 'hidden' : ''
    if (layer) layer.style.visibility = isLayer ? '' : 'hidden'
    const axe = /** @type {typeof import('axe-core')} */ (Reflect.get(globalThis, 'axe'))
    const { violations, incomplete } = await axe.run(
      // The frame of the preview runs no scripts. Its documents are checked on their own.
      { include: [within], exclude: ['iframe'] },
      { resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } },
    )
    // Tabs that are scrolled out of view, and marks on several lines.
    const undecided = incomplete
      .filter(({ id }) => id === 'color-contrast')
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(({ any }) => !any[0]?.data?.messageKey?.startsWith('elmPartially')),
      }))
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n  ${failureSummary}`),
    )
  }, within)
  assert(findings.length === 0, `${name}:\n${findings.slice(0, 5).join('\n')}`)
}

/** Previews by the name of what they show. @returns {Readonly<Record<string, string>>} */
function listPreviews() {
  const previewOf = (/** @type {string} */ file) => {
    const post = parsePost(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
    const [head, page] = [composeHead(post), toFaqPage(post)]
    return renderPreview(head, { page, diagnostics: lint({ post, head, page }) })
  }
  return {
    'a post with several questions': previewOf('examples/posts/yoast-faq-block.json'),
    'a hostile post': previewOf('playground/examples/hostile.json'),
    'a page in Hebrew': renderPreview({
      title: 'שעות הפתיחה',
      description: 'הספרייה פתוחה בימי ראשון עד חמישי.',
      canonical: 'https://www.example.com/faq/',
      openGraph: { locale: 'he_IL', images: [{ url: 'https://www.example.com/a.png' }] },
      robots: { index: false },
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', '@id': '#q', name: 'מתי?', isPartOf: { '@id': '#none' } }],
      },
    }),
    'an empty head': renderPreview({}),
  }
}
