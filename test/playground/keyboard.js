// @ts-check
import { POST } from './post.js'
import { assert, paste, VIEWS } from './watch.js'

/**
 * Uses only the keyboard, from the loaded page to the copied result. The post is pasted from the clipboard.
 *
 * @param {import('./watch.js').Playground} playground
 */
export async function checkKeyboard({ page }) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), POST)
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

/** The most tab stops of a view. */
const MAX_STOPS = 250

/**
 * Reaches every control of every view with the Tab key. What reacts to a click is a native control, which the keyboard
 * works as well; the tabs are checked above.
 *
 * @param {import('./watch.js').Playground} playground
 */
export async function checkTabStops({ page }) {
  await page.addInitScript(() => {
    const add = EventTarget.prototype.addEventListener
    /** @type {typeof add} */
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const isElement = this instanceof Element
      const isControl = isElement && this.matches('a[href], button, input, select, textarea, summary, label')
      if (isElement && !isControl && /^(?:click|dblclick|mouse|pointer|touch)/.test(type)) {
        Object.assign(globalThis, { mouseOnly: `<${this.localName} id="${this.id}"> on ${type}` })
      }
      add.call(this, type, listener, options)
    }
  })
  await page.reload()
  await page.selectOption('#example', '4')
  let stops = 0
  for (const view of [...VIEWS, 'refused']) {
    if (view === 'refused') await paste(page, '{}')
    else await page.click(`#tab-${view}`)
    // The controls outside the results are the same in every view.
    const start = view === VIEWS[0] ? 'body' : '#results'
    stops += await page.evaluate(markControls, start)
    await page.$eval(start, (element) => {
      if (element instanceof HTMLElement) element.tabIndex = -1
    })
    await page.focus(start)
    for (let presses = 0; presses < MAX_STOPS; presses++) {
      await page.keyboard.press('Tab')
      const isDone = await page.evaluate(() => {
        document.activeElement?.removeAttribute('data-unreached')
        return document.querySelector('[data-unreached]') === null
      })
      if (isDone) break
    }
    const unreached = await page.$$eval('[data-unreached]', (controls) =>
      controls.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
    assert(unreached.length === 0, `${view}: Tab does not reach ${unreached.join('\n')}`)
  }
  const mouseOnly = await page.evaluate(() => Reflect.get(globalThis, 'mouseOnly'))
  assert(mouseOnly === undefined, `Only a mouse works ${mouseOnly}`)
  return `${stops} controls reached in ${VIEWS.length + 1} views`
}

/** Runs in the page: opens what is folded, marks what the Tab key has to reach, and counts it. @param {string} within */
function markControls(within) {
  for (const details of document.querySelectorAll('details')) details.open = true
  const controls = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, iframe, [role="region"]',
    ),
  ]
  const marked = controls.filter((control) => {
    if (control.closest(within) === null) return false
    // The arrow keys reach the other tabs, and the other radio buttons.
    const isElsewhere = control.matches('[role="tab"][aria-selected="false"], [type="radio"]:not(:checked)')
    return !isElsewhere && control.checkVisibility({ checkVisibilityCSS: true })
  })
  for (const control of marked) control.setAttribute('data-unreached', '')
  return marked.length
}
