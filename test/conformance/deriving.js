// @ts-check
/**
 * Compares derived heads with the heads that Yoast printed, for every published `faq` post whose head follows from REST
 * and the settings of the site. The head composed without the fields of the plugin must have the same data.
 *
 *   npm run derive                      the sites of this repository
 *   npm run derive -- [OPTIONS] DIR...  your own: folders with `SITE/site.json`
 *
 *   --all       include every post type and every post, without goals
 *   --verbose   list each miss
 *   --left-out  list each post that does not count
 *   --adopt     judge Yoast's own head, adopted: the judge must find nothing
 *   --learn     learn each site from the plugin head of its first post that counts, and derive the others
 */
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { siteFromHead } from 'wp-faq-seo/head'
import { judgeHead } from './deriving/judge-head.js'
import { readCorpusSite } from './recorded/corpus-site.js'
import { findFolders, SITES } from './recorded/folders.js'

/** Contradictions that no response could prevent, with the reason. They count as misses but not as failures. */
const UNAVOIDABLE = new Map([
  [
    'organization/2156 og:image',
    'the plugin’s table has the plain URL for this post, but the attachment for other posts with the same markup',
  ],
])

/** Minimum shares in percent, and the maximum number of contradictions. */
const GOALS = { tags: 99.7, facts: 99.9, heads: 97, contradictions: 0 }

/**
 * Settings that the one head from which a site is learned need not show. Misses of these keys are set aside if the site
 * has the setting and the learned site does not.
 *
 * @type {readonly { name: string, reason: string, keys: RegExp, isUnseen: (site: Site, learned: Site) => boolean }[]}
 */
const UNSEEN = [
  {
    name: 'description template',
    reason: 'only a description that ends in the excerpt can be told from one typed for the post',
    keys: /^(?:og:|twitter:|WebPage\.)?description$/,
    isUnseen: (site, learned) =>
      site.postTypes?.faq?.descriptionTemplate !== undefined &&
      site.postTypes.faq.descriptionTemplate !== learned.postTypes?.faq?.descriptionTemplate,
  },
  {
    name: 'default social image',
    reason: 'a post with an image of its own shows that image',
    keys: /^(?:og|twitter):image/,
    isUnseen: (site, learned) => site.socialImage !== undefined && learned.socialImage === undefined,
  },
  {
    name: 'noindex of a type',
    reason: 'looks like the noindex of one post',
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
const sites = (folders.length > 0 ? folders : [SITES]).flatMap((folder) => findFolders(folder, 'site.json'))
if (sites.length === 0) {
  console.error(`Cannot check deriving: no folder with a site.json in ${folders.join(', ')}`)
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
      // The head counts as empty, so that everything is missed.
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
  const options = /** @type {import('wp-faq-seo').ComposeOptions} */ ({ site, terms, source: 'derive', now })
  return renderHead(composeHead(parsePost(input), options))
}

/** Whether a miss is set aside; counts those that are. @param {import('./deriving/judge-head.js').Miss} miss @param {Site} site @param {Site} learned */
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

/** Learns a site from the plugin head of one post. @param {any} recorded @param {any} input @returns {Site} */
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

/** Prints the misses by cause, most frequent first, each with an example. @param {readonly PostMiss[]} misses */
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

/** A value on one line, from where it differs. @param {unknown} value @param {unknown} other */
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
    contradictions: misses.filter(
      ({ how, post, key }) => how === 'differs' && !UNAVOIDABLE.has(`${post} ${key}`),
    ).length,
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? 100 : (100 * part) / whole
}

/** Prints which goals were missed; returns the exit code. */
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
