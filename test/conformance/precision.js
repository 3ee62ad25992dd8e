// @ts-check
/**
 * Counts false reports of the linter. Lints the heads that plugins really printed, and looks up each error and warning in the recorded
 * verdicts (linting/verdicts.js). A finding without a verdict fails.
 *
 *   npm run lint:precision -- DIR
 */
import { lint } from 'wp-faq-seo/lint'
import { readRealHeads } from './linting/real-heads.js'
import { VERDICTS } from './linting/verdicts.js'

/** Maximum number of false reports per 100 heads. */
const LIMITS = { error: 0, warning: 2 }

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('No folder with recorded sites. Usage: npm run lint:precision -- DIR')
  process.exit(2)
}

const heads = readRealHeads(folder)
const kinds = new Set()
const found = { error: 0, warning: 0 }
const wrong = { error: 0, warning: 0 }
/** @type {Set<string>} */
const unknown = new Set()
const unused = new Set(VERDICTS)
for (const { name, input } of heads) {
  for (const { ruleId, severity, message } of lint(input)) {
    if (severity === 'info') continue
    found[severity]++
    kinds.add(`${ruleId} ${message.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/\d+/g, 'N')}`)
    const verdict = VERDICTS.find(
      (one) => one.ruleId === ruleId && one.message.test(message) && (one.head?.test(name) ?? true),
    )
    if (verdict === undefined) unknown.add(`${name}: ${severity} ${ruleId}: ${message}`)
    else {
      unused.delete(verdict)
      if (!verdict.isTrue) wrong[severity]++
    }
  }
}

console.log(`${heads.length} heads, ${found.error} errors, ${found.warning} warnings, ${kinds.size} kinds`)
for (const severity of /** @type {const} */ (['error', 'warning'])) {
  const per100 = (wrong[severity] * 100) / heads.length
  console.log(
    `false ${severity}s: ${wrong[severity]}, ${per100.toFixed(2)} per 100 heads, limit ${LIMITS[severity]}`,
  )
  if (per100 > LIMITS[severity]) process.exitCode = 1
}
for (const finding of unknown) console.log(`FAILED without a verdict: ${finding}`)
for (const { ruleId, why } of unused) console.log(`FAILED verdict without a finding: ${ruleId}: ${why}`)
if (heads.length === 0 || unknown.size + unused.size > 0) process.exitCode = 1
