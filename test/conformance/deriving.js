// @ts-check
/**
 * Checks derived heads against what Yoast printed: for every published `faq` post of a folder of recorded sites whose head
 * follows from REST and the site's settings, the head composed without the plugin's fields must say the same.
 *
 *   npm run build && node test/conformance/deriving.js [--all] [--verbose] [--left-out] [--adopt] [--learn] DIR...
 *
 * `--all` takes every type and every post, for information; `--verbose` lists each miss, `--left-out` each post that does
 * not count; `--adopt` judges Yoast's own head, adopted, in place of a derived one: the judge must find nothing. `--learn`
 * learns each site from the plugin head of its first post that counts, in place of its settings, and derives all others.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { siteFromHead } from 'wp-faq-seo/head'
import { judgeHead } from './deriving/judge-head.js'
import { readCorpusSite } from './recorded/corpus-site.js'

/** Contradictions that no response tells from their like, with the reason: they count as misses, and not as failures. */
const UNTOLD = new Map([
  [
    'organization/2156 og:image',
    'the plugin’s own table has the bare address here, where other posts with the same markup have the attachment',
  ],
])

/** Shares, in percent, below which deriving has failed; contradictions beyond which it has. */
const GOALS = { tags: 99.7, facts: 99.9, heads: 97, contradictions: 0 }

/**
 * What the one head that a site is learned from need not show: misses of these keys are set aside, where the site does have
 * the setting and what was learned has not.
 *
 * @type {readonly { name: string, reason: string, keys: RegExp, isUnseen: (site: Site, learned: Site) => boolean }[]}
 */
const UNSEEN = [
  {
    name: 'description template',
    reason: 'only a description that ends in the excerpt tells its template from one typed for the post',
    keys: /^(?:og:|twitter:|WebPage\.)?description$/,
    isUnseen: (site, learned) =>
      site.postTypes?.faq?.descriptionTemplate !== undefined &&
      site.postTypes.faq.descriptionTemplate !== learned.postTypes?.faq?.descriptionTemplate,
  },
  {
    name: 'default social image',
    reason: 'a post with a picture of its own shows that',
    keys: /^(?:og|twitter):image/,
    isUnseen: (site, learned) => site.socialImage !== undefined && learned.socialImage === undefined,
  },
  {
    name: 'noindex of a type',
    reason: 'looks like that of a post',
    keys: /^(?:robots|canonical|next)$/,
    isUnseen: (site) => site.postTypes?.faq?.noindex === true,
  },
  {
    name: 'other authors',
    reason: 'a post has one author',
    keys: /^(?:Person\.sameAs|article:author|twitter:creator)$/,
    isUnseen: ({ authors = {} }, learned) =>
      Object.keys(authors).some((slug) => !Object.hasOwn(learned.authors ?? {}, slug)),
  },
]

/** @typedef {import('wp-faq-seo/site').Site} Site */
/** @typedef {import('./deriving/judge-head.js').Miss & { post: string }} PostMiss */
/** @typedef {{ heads: number, posts: number, leftOut: number, tags: number, facts: number, misses: PostMiss[] }} Row */

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')))
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const sites = folders.flatMap(listSites)
if (sites.length === 0) {
  console.error('Cannot check deriving: no folder with a site.json; node test/conformance/deriving.js DIR')
  process.exit(2)
}

/** @type {Map<(typeof UNSEEN)[number], number>} */
const setAside = new Map()
const rows = sites.map((folder) => {
  const { name, site, now, terms, posts } = readCorpusSite(folder)
  return { name, ...checkSite(posts, { site, now, terms }) }
})
const total = /** @type {Row & { name: string }} */ (
  rows.reduce((sum, row) => ({
    name: 'all',
    heads: sum.heads + row.heads,
    posts: sum.posts + row.posts,
    leftOut: sum.leftOut + row.leftOut,
    tags: sum.tags + row.tags,
    facts: sum.facts + row.facts,
    misses: [...sum.misses, ...row.misses],
  }))
)
printTable([...rows, total])
if (flags.has('--learn')) printSetAside()
printMisses(total.misses)
process.exit(report())

/**
 * @param {readonly import('./recorded/corpus-site.js').CorpusPost[]} posts
 * @param {{ site: import('wp-faq-seo/site').Site, now: string, terms: any[] }} known
 * @returns {Row}
 */
function checkSite(posts, known) {
  /** @type {Row} */
  const row = { heads: 0, posts: 0, leftOut: 0, tags: 0, facts: 0, misses: [] }
  let learned = flags.has('--learn') ? undefined : known.site
  for (const { name, type, recorded, input, leftOut } of posts) {
    if (!flags.has('--all') && type !== 'faq') continue
    if (!flags.has('--all') && leftOut !== undefined) {
      row.leftOut++
      if (flags.has('--left-out')) console.log(`${name} left out: ${leftOut}`)
      continue
    }
    if (learned === undefined) {
      learned = learn(recorded, input)
      console.log(`${name} is learned from`)
      if (flags.has('--verbose')) console.log(learned)
      continue
    }
    const site = learned
    let derived = ''
    try {
      derived = derive(recorded, input, { ...known, site })
    } catch (error) {
      // A head that cannot be derived says nothing, and everything in it is missed.
      console.error(`${name} throws:`, error)
    }
    const verdict = judgeHead(recorded.yoast_head, derived, recorded)
    const misses = verdict.misses.filter((miss) => !isUnseen(miss, known.site, site))
    row.posts++
    row.tags += verdict.tags
    row.facts += verdict.facts
    if (misses.length === 0) row.heads++
    row.misses.push(...misses.map((miss) => ({ ...miss, post: name })))
  }
  return row
}

/**
 * @param {any} recorded
 * @param {any} input
 * @param {{ site: import('wp-faq-seo/site').Site, now: string, terms: any[] }} known
 */
function derive(recorded, input, { site, now, terms }) {
  if (flags.has('--adopt')) return renderHead(composeHead(parsePost(recorded), { faq: 'never' }))
  // Typed by name, so that this compiles whatever the options have come to.
  const options = /** @type {import('wp-faq-seo').ComposeOptions} */ ({ site, terms, source: 'derive', now })
  return renderHead(composeHead(parsePost(input), options))
}

/** Counts what is set aside. @param {import('./deriving/judge-head.js').Miss} miss @param {Site} site @param {Site} learned */
function isUnseen({ key }, site, learned) {
  const cause = UNSEEN.find(({ keys, isUnseen }) => keys.test(key) && isUnseen(site, learned))
  if (!flags.has('--learn') || cause === undefined) return false
  setAside.set(cause, (setAside.get(cause) ?? 0) + 1)
  return true
}

function printSetAside() {
  for (const cause of UNSEEN) {
    const { name, reason } = cause
    console.log(`set aside: ${setAside.get(cause) ?? 0} x ${name}: ${reason}`)
  }
}

/** The site as the plugin's head of one post shows it. @param {any} recorded @param {any} input @returns {Site} */
function learn(recorded, input) {
  return siteFromHead(composeHead(parsePost(recorded)), toFaqPage(parsePost(input)))
}

/** @param {readonly (Row & { name: string })[]} rows */
function printTable(rows) {
  const columns = ['posts', 'left out', 'tags', 'facts', 'whole heads', 'contradictions']
  console.log(['site'.padEnd(18), ...columns.map((column) => column.padStart(16))].join(''))
  for (const row of rows) {
    const shares = sharesOf(row)
    const cells = [
      row.posts,
      row.leftOut,
      `${shares.tags.toFixed(2)} %`,
      `${shares.facts.toFixed(2)} %`,
      `${shares.heads.toFixed(1)} %`,
      shares.contradictions,
    ]
    console.log([row.name.padEnd(18), ...cells.map((cell) => String(cell).padStart(16))].join(''))
  }
}

/** Misses by cause, the commonest first, each with an example. @param {readonly PostMiss[]} misses */
function printMisses(misses) {
  /** @type {Map<string, PostMiss[]>} */
  const causes = new Map()
  for (const miss of misses) {
    const cause = `${miss.what} ${miss.key.replace(/ \d+$/, '')} ${miss.how}`
    causes.set(cause, [...(causes.get(cause) ?? []), miss])
  }
  for (const [cause, own] of [...causes].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`\n${own.length} x ${cause}`)
    for (const { post, expected, actual } of flags.has('--verbose') ? own : own.slice(0, 1)) {
      console.log(`  ${post}`)
      if (expected !== undefined) console.log(`    Yoast ${shorten(expected, actual)}`)
      if (actual !== undefined) console.log(`    ours  ${shorten(actual, expected)}`)
    }
  }
}

/** A value in one line, from where it differs. @param {unknown} value @param {unknown} other */
function shorten(value, other) {
  const [text = '', rival = ''] = [value, other].map((one) => JSON.stringify(one) ?? '')
  let start = 0
  while (start < text.length && text[start] === rival[start]) start++
  const from = other === undefined || start < 60 ? 0 : start - 40
  const part = text.slice(from, from + 160)
  return `${from > 0 ? '…' : ''}${part}${from + 160 < text.length ? '…' : ''}`
}

/** @param {Row} row */
function sharesOf({ posts, heads, tags, facts, misses }) {
  const missesOf = (/** @type {string} */ kind) => misses.filter(({ what }) => what === kind).length
  return {
    tags: percent(tags, tags + missesOf('tag')),
    facts: percent(facts, facts + missesOf('fact')),
    heads: percent(heads, posts),
    contradictions: misses.filter(({ how, post, key }) => how === 'differs' && !UNTOLD.has(`${post} ${key}`))
      .length,
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? 100 : (100 * part) / whole
}

/** Says which goals were missed; the exit code. */
function report() {
  const shares = sharesOf(total)
  const missed = Object.entries(GOALS).filter(([name, goal]) => {
    const share = shares[/** @type {keyof typeof GOALS} */ (name)]
    return name === 'contradictions' ? share > goal : share < goal
  })
  if (total.posts === 0) console.error('\nCannot check deriving: no post counts')
  for (const [name, goal] of missed) console.error(`\n${name}: the goal is ${goal}`)
  if (flags.has('--all')) return 0
  return missed.length === 0 && total.posts > 0 ? 0 : 1
}

/** @param {string} input A site, or a folder of sites. @returns {string[]} */
function listSites(input) {
  if (existsSync(join(input, 'site.json'))) return [input]
  return readdirSync(input)
    .sort()
    .map((name) => join(input, name))
    .filter((folder) => existsSync(join(folder, 'site.json')))
}
