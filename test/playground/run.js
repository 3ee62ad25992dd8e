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
import { checkAccessibility } from './accessibility.js'
import { checkExamples, checkOptions, checkSharing, checkSources } from './behaviour.js'
import { checkHostile } from './hostile.js'
import { checkKeyboard } from './keyboard.js'
import { checkResponses } from './responses.js'
import { assert, openPlayground } from './watch.js'

/** @typedef {import('./watch.js').Playground} Playground */
import { checkWidths } from './widths.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
})

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** @type {readonly (readonly [name: string, check: (playground: Playground) => Promise<string>])[]} */
const CHECKS = [
  ['Keyboard', checkKeyboard],
  ['Examples', checkExamples],
  ['Options', checkOptions],
  ['Sources', checkSources],
  ['Sharing', checkSharing],
  ['Hostile posts', checkHostile],
  ['Widths', checkWidths],
  ['Accessibility', checkAccessibility],
  ['Responses', checkAllResponses],
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

/** Uses two pages, which takes half the time on two cores. @param {Playground} playground */
async function checkAllResponses(playground) {
  const second = await openPlayground(browser, server.address)
  const result = await checkResponses([playground.page, second.page], positionals[0], Number(values.every))
  const problems = await second.close()
  assert(problems.length === 0, problems.join('\n'))
  return result
}
