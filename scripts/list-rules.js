// @ts-check
/**
 * Generates `guide/rules.md`, the reference of all lint rules, from `RULES`.
 *
 *   npm run rules
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** @typedef {typeof import('wp-faq-seo/lint').RULES} Rules */
/** @typedef {import('wp-faq-seo/lint').LintInput} LintInput */

export const RULES_PAGE = fileURLToPath(new URL('../guide/rules.md', import.meta.url))

/** Headings of the rule families, in page order. @type {Readonly<Record<string, string>>} */
const FAMILIES = {
  head: 'Title, description, robots, URLs and text',
  'open-graph': 'Open Graph',
  twitter: 'X cards',
  hreflang: 'Hreflang',
  faq: 'Questions and answers',
  graph: 'JSON-LD graph',
  vocabulary: 'schema.org vocabulary',
  safety: 'Safety',
  catalog: 'Catalog',
}

/** Maximum length of a text in an example, in UTF-16 code units: some rules are about long texts. */
const LONGEST = 300

/** Returns the Markdown of the page. @param {Rules} rules */
export function listRules(rules) {
  const all = Object.entries(rules)
  const families = [...new Set(all.map(([id]) => familyOf(id)))]
  const counts = ['error', 'warning', 'info'].map(
    (name) => `${all.filter(([, { severity }]) => severity === name).length} \`${name}\``,
  )
  return `# Lint rules

The ${all.length} rules of \`lint\` and \`lintCatalog\` in \`wp-faq-seo/lint\`, by severity: ${counts.join(', ')}. This page is generated from \`RULES\`,
which is the same list as data.

| severity | meaning |
|---|---|
| error | The output is broken, unsafe, or contradicts a specification. |
| warning | The output goes against a published recommendation. |
| info | Common practice, or worth knowing. The reference starts with "practice" if nobody documents the rule. |

\`\`\`ts
import { lint, type LintConfig } from 'wp-faq-seo/lint'

// Default preset: 'recommended'. 'strict' turns warnings into errors.
const config: LintConfig = {
  extends: 'yoast',
  rules: { 'head/description-missing': 'off', 'head/canonical-missing': 'off', 'head/title-long': ['warning', { maxPixels: 20 }] },
  ignore: [{ path: 'head', rules: ['open-graph/required'] }],
}
lint({ html: '<title>Fees</title>' }, config).map(({ severity, ruleId }) => [severity, ruleId]) // [['warning', 'head/title-long']]
\`\`\`

Pass \`post\` or \`page\` as well, and rules about leftover markup and template variables ignore what the author wrote on purpose.

Each rule has an example that it reports (bad) and one that it does not (good). \`[U+200B]\` stands for an invisible character.

${families.map((family) => listFamily(family, all)).join('\n\n')}

${all.map(([id, rule]) => `${heading(id)}\n\n${describeRule(rule)}`).join('\n\n')}
`
}

/** @param {string} family @param {readonly [string, Rules[keyof Rules]][]} all */
function listFamily(family, all) {
  const rows = all
    .filter(([id]) => familyOf(id) === family)
    .map(
      ([id, { severity, summary }]) => `| [\`${id}\`](#${anchorOf(id)}) | ${severity} | ${inCell(summary)} |`,
    )
  return [
    `## ${FAMILIES[family] ?? family}`,
    '',
    '| rule | severity | finds |',
    '|---|---|---|',
    ...rows,
  ].join('\n')
}

/** Returns the Markdown of one rule, without its heading. @param {Rules[keyof Rules]} rule */
export function describeRule({ severity, summary, why, reference, options = {}, help, bad, good }) {
  const settings = Object.entries(options).map(([name, value]) => `\`${name}\`: \`${JSON.stringify(value)}\``)
  return [
    `${capitalize(severity)}. ${escapeMarkdown(summary)} ${escapeMarkdown(why)}`,
    '',
    `- What to do: ${escapeMarkdown(help)}`,
    `- Reference: ${reference.startsWith('https://') ? `<${reference}>` : escapeMarkdown(reference)}`,
    ...(settings.length === 0 ? [] : [`- Default options: ${settings.join(', ')}`]),
    '',
    'Bad:',
    '',
    showInputs(bad),
    '',
    'Good:',
    '',
    showInputs(good),
  ].join('\n')
}

/** Markdown renderers disagree about the anchor of a heading with a slash. @param {string} id */
function heading(id) {
  return `<a id="${anchorOf(id)}"></a>\n\n### ${id}`
}

/** @param {LintInput | readonly LintInput[]} inputs */
function showInputs(inputs) {
  return [inputs].flat().map(showInput).join('\n\n')
}

/** Shows HTML as is, everything else as JSON. @param {LintInput} input */
function showInput(input) {
  const { html, pageHtml, ...others } = /** @type {LintInput & { [name: string]: unknown }} */ (input)
  return [
    ...(html === undefined ? [] : [fence('html', shorten(html))]),
    ...(pageHtml === undefined ? [] : [fence('html', `<!-- pageHtml -->\n${shorten(pageHtml)}`)]),
    ...Object.entries(others).map(([name, value]) =>
      fence(
        'json',
        JSON.stringify({ [name]: value }, (_, part) => (typeof part === 'string' ? shorten(part) : part), 2),
      ),
    ),
  ].join('\n\n')
}

/** @param {string} language @param {string} code */
function fence(language, code) {
  const ticks = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${ticks}${language}\n${visible(code)}\n${ticks}`
}

/** Names invisible characters, which some rules are about. @param {string} text */
function visible(text) {
  const name = (/** @type {string} */ character) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  return text.replace(/[^\n\P{C}]|[\u2028\u2029]/gu, (character) => `[U+${name(character).toUpperCase()}]`)
}

/** @param {string} text */
function shorten(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, 60)}… (${text.length} characters)`
}

/** @param {string} text */
function inCell(text) {
  return escapeMarkdown(text).replaceAll('|', '\\|')
}

/** Leaves code in backticks as is. @param {string} text */
function escapeMarkdown(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*_[\]]/g, '\\$&')))
    .join('')
}

/** @param {string} word */
function capitalize(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** @param {string} id */
function familyOf(id) {
  return id.split('/')[0] ?? id
}

/** The anchor of a rule, and the name of its page. @param {string} id */
export function anchorOf(id) {
  return id.replace('/', '-')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { RULES } = await import('wp-faq-seo/lint')
  mkdirSync(dirname(RULES_PAGE), { recursive: true })
  writeFileSync(RULES_PAGE, listRules(RULES))
  console.log(`${Object.keys(RULES).length} rules written to ${RULES_PAGE}`)
}
