// @ts-check
/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Playground
 * @property {Page} page
 * @property {() => Promise<string[]>} close Closes the page and returns all problems.
 */

/** The views in the order of their tabs. */
export const VIEWS = ['head', 'preview', 'questions', 'graph', 'changes', 'lint', 'copy']

/**
 * Opens the playground in a watched page. Problems are errors, console messages, requests beyond the three files, windows
 * and dialogs, and a canary that hostile posts would set.
 *
 * @param {Browser} browser @param {string} address
 * @returns {Promise<Playground>}
 */
export async function openPlayground(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address })
  /** @type {string[]} */
  const problems = []
  const page = await context.newPage()
  page.on('console', (message) => problems.push(`Console: ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`Uncaught: ${error.stack ?? error.message}`))
  page.on('dialog', async (dialog) => {
    problems.push(`Dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('popup', () => problems.push('Window opened'))
  const own = ['', 'app.js', 'style.css'].map((file) => address + file)
  context.on('request', (request) => {
    const url = request.url()
    if (!own.includes(url) && !/^(?:data|about):/.test(url)) problems.push(`Request: ${url}`)
  })
  await page.goto(address)
  return {
    page,
    async close() {
      for (const frame of page.frames()) {
        // A sandboxed frame runs no scripts of its page, but those of the debugger.
        const canary = await frame.evaluate(() => Reflect.get(globalThis, '__canary'))
        if (canary !== undefined) problems.push(`Something ran in ${frame.url()}`)
      }
      if (page.url() !== address) problems.push(`The page navigated to ${page.url()}`)
      await context.close()
      return problems
    },
  }
}

/**
 * Enters a text as if it were pasted.
 *
 * @param {Page} page @param {string} text
 */
export async function paste(page, text) {
  await page.evaluate((text) => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('json'))
    area.value = text
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }))
  }, text)
}

/**
 * Pastes a text over the whole input, as a user does.
 *
 * @param {Page} page @param {string} text
 */
export async function pasteFromClipboard(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.focus('#json')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}

/** @param {unknown} condition @param {string} message @returns {asserts condition} */
export function assert(condition, message) {
  if (!condition) throw new Error(message)
}
