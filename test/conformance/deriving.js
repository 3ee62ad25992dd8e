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
import { printMisses, printTable, reportGoals, sharesOf, sumRows } from './deriving/report.js'
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
/** @typedef {import('./deriving/report.js').Row} Row */

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
const total = sumRows(rows)
printTable([...rows, total], UNAVOIDABLE)
if (flags.has('--learn')) printSetAside()
printMisses(total.misses, flags.has('--verbose'))
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

/** Prints which goals were missed; returns the exit code. */
function report() {
  if (total.posts === 0) console.error('\nCannot check deriving: no post counts')
  const isMet = reportGoals(sharesOf(total, UNAVOIDABLE), GOALS)
  return flags.has('--all') || (isMet && total.posts > 0) ? 0 : 1
}
