// @ts-check
/**
 * Checks the linter against the heads of recorded posts: it reports no error in a clean head and every fault that is put
 * into one (mutations.js), and other validators find nothing in our heads that they do not find in Yoast's.
 *
 *   npm run lint:heads -- [--all] [--verbose] [DIR...]
 *
 * Default: the recorded sites of this repository.
 *
 * Each kind of fault is put into a sixth of the heads. `--all` puts each kind into all heads. `--verbose` lists what is
 * otherwise only counted.
 */
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { lint, RULES } from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { readSeed, readSubjects } from './linting/clean-heads.js'
import { findBlindValidators, runValidators } from './linting/judge-validators.js'
import { EXCEPTIONS, findException } from './linting/lint-exceptions.js'
import { canonicalOf, mutateHead } from './linting/mutate-head.js'
import { MUTATIONS } from './linting/mutations.js'
import { SITES } from './recorded/folders.js'

/** Yoast prints a breadcrumb of one item on the front end's home page, and another one in REST. */
const HOME_BREADCRUMB = 'adobe WARNING BreadcrumbList: At least two ListItems are required'

/** @typedef {import('wp-faq-seo/lint').Diagnostic} Diagnostic */
/** @typedef {import('wp-faq-seo/lint').LintConfig} LintConfig */
/** @typedef {import('wp-faq-seo/lint').RuleId} RuleId */
/** @typedef {import('./linting/clean-heads.js').Subject} Subject */
/** @typedef {import('./linting/mutate-head.js').Mutation} Mutation */
/** @typedef {{ name: string, html: string, config: LintConfig, found: ReadonlySet<string> }} CleanHead */

/** The findings in the seed post. None is an error. @type {readonly RuleId[]} */
const OF_SEED = [
  'head/description-length',
  'open-graph/required',
  'twitter/large-card-without-image',
  'graph/search-action-retired',
]

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')))
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const folders = named.length === 0 ? [SITES] : named
const stride = flags.has('--all') ? 1 : 6
const subjects = folders.flatMap(readSubjects)
if (subjects.length === 0) {
  console.error('No folder with recorded sites. Usage: npm run lint:heads -- DIR')
  process.exit(2)
}

const faults = [
  ...checkClean(),
  ...folders.map(readSeed).flatMap((seed) => (seed === undefined ? [] : checkSeed(seed))),
  ...checkMutations(),
  ...(await checkValidators()),
]
for (const fault of faults) console.log(`FAILED ${fault}`)
console.log(`\n${faults.length === 0 ? 'all passed' : `${faults.length} failed`}`)
process.exit(faults.length === 0 ? 0 : 1)

/** Derived heads have no errors except the listed exceptions, and each exception still occurs. */
function checkClean() {
  /** @type {Map<string, Set<string>>} */
  const explained = new Map()
  /** @type {Map<string, number>} */
  const others = new Map()
  /** @type {string[]} */
  const unexplained = []
  for (const { name, known, derived, config } of subjects) {
    for (const [input, isAlone] of /** @type {const} */ ([
      [known, false],
      [{ html: derived }, true],
    ])) {
      for (const { ruleId, severity, path, message } of lint(input, config)) {
        if (severity !== 'error') {
          const label = `${severity} ${ruleId}`
          if (!isAlone) others.set(label, (others.get(label) ?? 0) + 1)
          continue
        }
        const exception = findException(name, ruleId, isAlone)
        if (exception === undefined) unexplained.push(`${name} is clean, but ${ruleId}: ${path} ${message}`)
        else {
          const key = `${ruleId}: ${exception.reason}`
          explained.set(key, (explained.get(key) ?? new Set()).add(name))
        }
      }
    }
  }

  console.log(`${subjects.length} derived heads; errors caused by the text of a post or site:`)
  for (const [key, posts] of [...explained].sort()) {
    console.log(`  ${key}\n    ${posts.size}: ${[...posts].join(' ')}`)
  }
  console.log('\nwarnings and information, by rule:')
  for (const [label, count] of [...others].sort()) console.log(`  ${label.padEnd(48)}${count}`)

  const stale = EXCEPTIONS.flatMap(({ rule, reason, posts }) => {
    const seen = explained.get(`${rule}: ${reason}`) ?? new Set()
    return posts
      .filter((name) => (name.endsWith('/*') ? seen.size === 0 : !seen.has(name)))
      .filter((name) =>
        subjects.some(({ name: post }) => post === name || name === post.replace(/[^/]*$/, '*')),
      )
      .map((name) => `${name} no longer has ${rule}: ${reason}`)
  })
  return [...unexplained, ...stale]
}

/** @param {any} seed */
function checkSeed(seed) {
  const html = renderHead(composeHead(parsePost(seed)))
  const inputs = { 'as Yoast printed it': seed.yoast_head, 'as adopted': html }
  console.log('\nthe seed:')
  return Object.entries(inputs).flatMap(([how, html]) => {
    const found = lint({ html }, { vocabulary: VOCABULARY })
    const rules = new Set(found.map(({ severity, ruleId }) => `${severity} ${ruleId}`))
    console.log(`  ${how}: ${[...rules].join(', ')}`)
    return [
      ...OF_SEED.filter((rule) => !found.some(({ ruleId }) => ruleId === rule)).map(
        (rule) => `the seed ${how} lacks ${rule}`,
      ),
      ...found
        .filter(({ severity }) => severity === 'error')
        .map(({ ruleId, message }) => `the seed ${how}: ${ruleId} ${message}`),
    ]
  })
}

/** Each kind of fault is reported in every head that it applies to. */
function checkMutations() {
  const heads = subjects.flatMap(listClean)
  console.log(`\n${MUTATIONS.length} kinds of faults in ${heads.length} heads, each in one of ${stride}:`)
  return MUTATIONS.flatMap((mutation, index) => {
    const results = heads
      .filter((_, position) => position % stride === index % stride)
      .map((head) => ({ ...head, result: tryMutation(head, mutation) }))
    const applied = results.filter(({ result }) => result !== 'not applied')
    const missed = applied.filter(({ result }) => result === 'missed')
    const cells = [applied.length, applied.length - missed.length].map((count) => String(count).padStart(6))
    console.log(`  ${mutation.name.padEnd(48)}${cells.join('')}  ${mutation.expects.join(' or ')}`)
    if (flags.has('--verbose')) for (const { name } of missed) console.log(`    missed in ${name}`)
    if (applied.length === 0) return [`"${mutation.name}" applies nowhere`]
    return missed.length === 0
      ? []
      : [`"${mutation.name}" is missed in ${missed[0]?.name} and ${missed.length - 1} others`]
  })
}

/** The heads of a post without errors. @param {Subject} subject @returns {CleanHead[]} */
function listClean({ name, yoast, derived, config }) {
  return [yoast, derived].flatMap((html, index) => {
    const found = lint({ html }, config)
    if (found.some(({ severity }) => severity === 'error')) return []
    const kind = index === 0 ? 'by Yoast' : 'derived'
    return [{ name: `${name} ${kind}`, html, config, found: new Set(found.map(toKey)) }]
  })
}

/**
 * Puts a fault into a head. Not applied if the head already has the finding.
 *
 * @param {CleanHead} head @param {Mutation} mutation @returns {'reported' | 'missed' | 'not applied'}
 */
function tryMutation({ html, config, found }, mutation) {
  const mutated = mutateHead(html, mutation)
  if (mutated === undefined) return 'not applied'
  const url = canonicalOf(html)
  if (mutation.input !== undefined && url === '') return 'not applied'
  const more = mutation.input?.(url)
  const only = { ...config, rules: onlyRules(mutation.expects) }
  const before = more === undefined ? found : new Set(lint({ html, ...more }, only).map(toKey))
  const after = lint({ html: mutated, ...more }, only).map(toKey)
  if (after.some((key) => !before.has(key))) return 'reported'
  return after.length > 0 ? 'not applied' : 'missed'
}

/** Settings that turn all other rules off. @param {readonly RuleId[]} expects @returns {LintConfig['rules']} */
function onlyRules(expects) {
  return Object.fromEntries(
    Object.keys(RULES)
      .filter((id) => !expects.includes(/** @type {RuleId} */ (id)))
      .map((id) => [id, 'off']),
  )
}

/** @param {Diagnostic} diagnostic */
function toKey({ ruleId, path, message }) {
  return `${ruleId} ${path} ${message}`
}

/** Other validators find no more in our heads than in Yoast's. */
async function checkValidators() {
  /** @type {Map<string, number>} */
  const known = new Map()
  /** @type {string[]} */
  const added = (await findBlindValidators()).map((name) => `${name} finds nothing in a broken head`)
  for (const { name, yoast, adopted, derived } of subjects) {
    const theirs = await runValidators(yoast)
    for (const error of theirs) known.set(error, (known.get(error) ?? 0) + 1)
    for (const [how, html] of Object.entries({ adopted, derived })) {
      const rest = [...theirs]
      for (const error of await runValidators(html)) {
        const index = rest.indexOf(error)
        const isOfHome = error === HOME_BREADCRUMB && html.includes('property="og:type" content="website"')
        if (index >= 0) rest.splice(index, 1)
        else if (!isOfHome) added.push(`${name} ${how}: ${error}`)
      }
    }
  }
  console.log(`\nother validators, ${subjects.length} heads by Yoast and ${2 * subjects.length} by us:`)
  for (const [error, count] of known) console.log(`  by Yoast ${count} x ${error}`)
  console.log(`  ${added.length} errors only in our heads`)
  return added
}
