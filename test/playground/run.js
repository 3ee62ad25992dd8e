// @ts-check
/**
 * Tests the playground end to end in Chromium.
 *
 *   npm run playground:build && node test/playground/run.js [--every N] [folder of recorded responses]
 *
 * Pastes every JSON file (or every Nth) of the fixtures, and of the folder if one is given, and opens each of its posts in
 * every view. Uses the Chromium at `CHROMIUM`. Default: /usr/bin/chromium.
 */
import { existsSync } from 'node:fs'
import { exit } from 'node:process'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { servePlayground } from '../../playground/serve.js'
import { checkAccessibility, checkPreviews } from './accessibility.js'
import { checkExamples, checkOptions, checkSharing, checkSources } from './behaviour.js'
import { checkChanges } from './changes.js'
import { checkFolds } from './folds.js'
import { checkHostile } from './hostile.js'
import { checkInput } from './input.js'
import { checkKeyboard, checkTabStops } from './keyboard.js'
import { checkMotion } from './motion.js'
import { checkPhone } from './phone.js'
import { checkRefusals } from './refusals.js'
import { checkResponses } from './responses.js'
import { assert, openPlayground } from './watch.js'

import { checkWidths } from './widths.js'

/** @typedef {import('./watch.js').Playground} Playground @typedef {import('playwright-core').Page} Page */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
})

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** @type {readonly (readonly [name: string, check: (playground: Playground) => Promise<string>])[]} */
const CHECKS = [
  ['Keyboard', checkKeyboard],
  ['Tab stops', checkTabStops],
  ['Input', checkInput],
  ['Examples', checkExamples],
  ['Refusals', checkRefusals],
  ['Options', checkOptions],
  ['Changes', checkChanges],
  ['Folds', checkFolds],
  ['Sources', checkSources],
  ['Sharing', checkSharing],
  ['Hostile posts', checkHostile],
  ['Widths', checkWidths],
  ['Phone', checkPhone],
  ['Motion', checkMotion],
  ['Accessibility', onTwoPages(checkAccessibility)],
  ['Previews', onTwoPages(checkPreviews)],
  ['Responses', onTwoPages((pages) => checkResponses(pages, positionals[0], Number(values.every)))],
]

if (!existsSync(CHROMIUM)) {
  console.error(`Cannot test the playground: no Chromium at ${CHROMIUM}. Set its path with CHROMIUM=…`)
  exit(1)
}
const server = await servePlayground()
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A process for each preview would take most of the time. The sandbox is the same without.
    '--disable-features=IsolateSandboxedIframes',
  ],
})
try {
  for (const [name, check] of CHECKS) {
    const start = performance.now()
    const playground = await openPlayground(browser, server.address)
    const result = await check(playground)
    const problems = await playground.close()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (problems.length > 0) throw new Error(`${name}:\n${[...new Set(problems)].slice(0, 20).join('\n')}`)
    console.log(`${name}: ${result} (${seconds} s)`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await browser.close()
  server.close()
}

/**
 * Gives a check two pages, which takes half the time on two cores.
 *
 * @param {(pages: readonly [Page, Page]) => Promise<string>} check
 * @returns {(playground: Playground) => Promise<string>}
 */
function onTwoPages(check) {
  return async ({ page }) => {
    const second = await openPlayground(browser, server.address)
    const result = await check([page, second.page])
    const problems = await second.close()
    assert(problems.length === 0, problems.join('\n'))
    return result
  }
}
