// @ts-check
/**
 * Writes the page of all lint rules, `guide/rules.md`, from the rules themselves.
 *
 *   npm run rules
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** @typedef {typeof import('wp-faq-seo/lint').RULES} Rules */
/** @typedef {import('wp-faq-seo/lint').LintInput} LintInput */

/** Where the page is. */
export const RULES_PAGE = fileURLToPath(new URL('../guide/rules.md', import.meta.url))

/** What families are about, in the order of the page. @type {Readonly<Record<string, string>>} */
const FAMILIES = {
  head: 'Title, description, robots, addresses, texts',
  'open-graph': 'Open Graph',
  twitter: 'X cards',
  hreflang: 'Languages',
  faq: 'Questions and answers',
  graph: 'The graph',
  vocabulary: 'Schema.org’s vocabulary',
  safety: 'Safety',
  catalog: 'Pages against each other',
}

/** Texts of examples are cut here: one rule is about texts that are too long. */
const LONGEST = 300

/** Writes the page. @param {Rules} rules */
export function listRules(rules) {
  const all = Object.entries(rules)
  const families = [...new Set(all.map(([id]) => familyOf(id)))]
  const counts = ['error', 'warning', 'info'].map(
    (name) => `${all.filter(([, { severity }]) => severity === name).length} ${name}`,
  )
  return `# Lint rules

What \`lint\` and \`lintCatalog\` of \`wp-faq-seo/lint\` look for: ${all.length} rules (${counts.join(', ')}). An error is broken, unsafe or contradicts a
specification; a warning goes against a published recommendation; information is practice, which sources of that name say. The code is
the short name of a rule. \`RULES\` holds the same as data, and this page is written from it.

\`\`\`ts
import { lint, type LintConfig } from 'wp-faq-seo/lint'

// 'recommended' where absent; 'strict' makes warnings errors.
const config: LintConfig = {
  extends: 'yoast',
  rules: { 'head/description-missing': 'off', 'head/canonical-missing': 'off', 'head/title-long': ['warning', { maxPixels: 20 }] },
  ignore: [{ path: 'head', rules: ['open-graph/required'] }],
}
lint({ html: '<title>Fees</title>' }, config).map(({ severity, ruleId }) => [severity, ruleId]) // [['warning', 'head/title-long']]
\`\`\`

Where \`post\` or \`page\` is given too, rules about leftovers are silent on what its author wrote. Of the
examples, the first is found and the second is not; \`[U+200B]\` stands for a character that nobody sees.

${families.map((family) => listFamily(family, all)).join('\n\n')}

${all.map(([id, rule]) => describe(id, rule)).join('\n\n')}
`
}

/** @param {string} family @param {readonly [string, Rules[keyof Rules]][]} all */
function listFamily(family, all) {
  const rows = all
    .filter(([id]) => familyOf(id) === family)
    .map(
      ([id, { code, severity, summary }]) =>
        `| ${code} | [\`${id}\`](#${anchorOf(id)}) | ${severity} | ${inCell(summary)} |`,
    )
  return [
    `## ${FAMILIES[family] ?? family}`,
    '',
    '| code | rule | severity | finds |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** @param {string} id @param {Rules[keyof Rules]} rule */
function describe(id, { code, severity, summary, why, source, options = {}, help, bad, good }) {
  const settings = Object.entries(options).map(([name, value]) => `\`${name}\`: \`${JSON.stringify(value)}\``)
  return [
    // Other programs make other anchors of a heading with a slash.
    `<a id="${anchorOf(id)}"></a>`,
    '',
    `### ${id}`,
    '',
    `${code}, ${severity}. ${escapeMarkdown(summary)} ${escapeMarkdown(why)}`,
    '',
    `- What to do: ${escapeMarkdown(help)}`,
    `- Source: ${source.startsWith('https://') ? `<${source}>` : escapeMarkdown(source)}`,
    ...(settings.length === 0 ? [] : [`- Options, where not given: ${settings.join(', ')}`]),
    '',
    'Found:',
    '',
    showInputs(bad),
    '',
    'Not found:',
    '',
    showInputs(good),
  ].join('\n')
}

/** @param {LintInput | readonly LintInput[]} inputs */
function showInputs(inputs) {
  return [inputs].flat().map(showInput).join('\n\n')
}

/** HTML as it is, anything else as JSON. @param {LintInput} input */
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

/** Characters that nobody sees are what some rules look for. @param {string} text */
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

/** Code in backticks stays. @param {string} text */
function escapeMarkdown(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*_[\]]/g, '\\$&')))
    .join('')
}

/** @param {string} id */
function familyOf(id) {
  return id.split('/')[0] ?? id
}

/** @param {string} id */
function anchorOf(id) {
  return id.replace('/', '-')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { RULES } = await import('wp-faq-seo/lint')
  mkdirSync(dirname(RULES_PAGE), { recursive: true })
  writeFileSync(RULES_PAGE, listRules(RULES))
  console.log(`${Object.keys(RULES).length} rules are in ${RULES_PAGE}`)
}
