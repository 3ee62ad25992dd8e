// @ts-check
/**
 * Compares the heads of every kind of page with the heads that Yoast printed on the front end: derived from REST and the settings of
 * the site, or adopted from REST and turned to the page at hand.
 *
 *   npm run archives                       the sites of this repository
 *   npm run archives -- [OPTIONS] DIR...   your own: folders with `SITE/site.json` and `SITE/pages/`
 *
 *   --adopt     adopt the head of the resource, where REST has one
 *   --learn     learn each site from its first head of each kind that counts, and derive the others
 *   --verbose   list each miss
 *   --left-out  list each page that does not count
 *   --all       include every page, without goals
 */
import { composeHead, renderHead } from 'wp-faq-seo'
import { siteFromHead } from 'wp-faq-seo/head'
import { headFromYoastHtml } from 'wp-faq-seo/plugins'
import { judgeHead } from './deriving/judge-head.js'
import { printMisses, printTable, reportGoals, sharesOf, sumRows } from './deriving/report.js'
import { readArchiveSite } from './recorded/archive-site.js'
import { ARCHIVES, findFolders } from './recorded/folders.js'

/** What Yoast prints by mistake, with what it means. */
const MISTAKES = [
  // A profile on X that was typed as a URL.
  [/content="@https:\/\/twitter\.com\/(\w+)"/, 'content="@$1"'],
]

/** Minimum shares in percent, and the maximum number of contradictions. */
const GOALS = { tags: 99.5, facts: 99.5, heads: 95, contradictions: 0 }
/** What REST has for page 1 alone, such as the title that an editor typed, limits what can be adopted for other pages. */
const ADOPTING_GOALS = { tags: 99.5, facts: 99.5, heads: 90, contradictions: 12 }

/** One head of a kind does not show the names of other authors, settings of terms, and where a template has the page number. */
const LEARNING_GOALS = { tags: 96, facts: 98, heads: 80, contradictions: 90 }

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')))
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const sites = (folders.length > 0 ? folders : [ARCHIVES]).flatMap((folder) => findFolders(folder, 'pages'))
if (sites.length === 0) {
  console.error(`Cannot check archives: no folder with pages/ in ${folders.join(', ')}`)
  process.exit(2)
}

const rows = sites.map((folder) => checkSite(readArchiveSite(folder)))
const total = sumRows(rows)
printTable([...rows, total])
printMisses(total.misses, flags.has('--verbose'))
const goals = flags.has('--adopt') ? ADOPTING_GOALS : flags.has('--learn') ? LEARNING_GOALS : GOALS
const isMet = reportGoals(sharesOf(total), goals)
process.exit(flags.has('--all') || (isMet && total.posts > 0) ? 0 : 1)

/** @param {import('./recorded/archive-site.js').ArchiveSite} recorded @returns {import('./deriving/report.js').NamedRow} */
function checkSite(recorded) {
  /** @type {import('./deriving/report.js').NamedRow} */
  const row = { name: recorded.name, heads: 0, posts: 0, leftOut: 0, tags: 0, facts: 0, misses: [] }
  const { site, samples } = flags.has('--learn')
    ? learn(recorded)
    : { site: recorded.site, samples: /** @type {import('./recorded/archive-site.js').ArchivePage[]} */ ([]) }
  if (flags.has('--learn') && flags.has('--verbose')) console.log(site)
  for (const page of recorded.pages) {
    if (samples.includes(page)) continue
    const hasHead = page.resource.yoast_head != null
    if (flags.has('--adopt') ? !hasHead : page.leftOut !== undefined && !flags.has('--all')) {
      row.leftOut++
      if (flags.has('--left-out')) console.log(`${page.name} left out: ${page.leftOut ?? 'REST has no head'}`)
      continue
    }
    let head = ''
    try {
      head = compose(page, { ...recorded, site })
    } catch (error) {
      // The head counts as empty, so that everything is missed.
      console.error(`${page.name} throws:`, error)
    }
    const verdict = judgeHead(withRestRobots(page, recorded), head, page.post)
    row.posts++
    row.tags += verdict.tags
    row.facts += verdict.facts
    if (verdict.misses.length === 0) row.heads++
    row.misses.push(...verdict.misses.map((miss) => ({ ...miss, post: page.name })))
  }
  return row
}

/**
 * @param {import('./recorded/archive-site.js').ArchivePage} page
 * @param {import('./recorded/archive-site.js').ArchiveSite} site
 */
function compose({ resource, input, pagination, posts }, { site, terms, now }) {
  const options = /** @type {import('wp-faq-seo').ComposeOptions} */ ({
    site,
    terms,
    now,
    pagination,
    posts,
    faq: 'never',
  })
  return flags.has('--adopt')
    ? renderHead(composeHead(resource, options))
    : renderHead(composeHead(input, { ...options, source: 'derive' }))
}

/**
 * Learns a site from the first head of each kind, without what only the settings tell: templates of taxonomies without a sample.
 *
 * @param {import('./recorded/archive-site.js').ArchiveSite} recorded
 */
function learn({ pages, site }) {
  /** @type {Map<string, import('./recorded/archive-site.js').ArchivePage>} */
  const samples = new Map()
  for (const page of pages) {
    const { kind, leftOut, pagination, resource, posts } = page
    const key = `${kind} ${resource.taxonomy ?? resource.type ?? ''}`
    const isClear = kind !== 'term' && kind !== 'author' ? true : posts.length > 0
    if (leftOut === undefined && pagination.page === 1 && isClear && !samples.has(key)) samples.set(key, page)
  }
  const learned = siteFromHead(
    [...samples.values()].map(({ headHtml, input }) => ({
      head: headFromYoastHtml(headHtml),
      resource: input,
    })),
  )
  const { dateFormat, timeZone } = site
  return { site: { ...learned, dateFormat, timeZone }, samples: [...samples.values()] }
}

/**
 * The head with robots directives as REST orders them. With “Discourage search engines”, the front end prints `noindex, nofollow`
 * on every page, where REST keeps the other directives.
 *
 * @param {import('./recorded/archive-site.js').ArchivePage} page
 * @param {import('./recorded/archive-site.js').ArchiveSite} site
 */
function withRestRobots({ kind, headHtml, posts }, { isHidden }) {
  const limits = 'max-snippet:-1, max-image-preview:large, max-video-preview:-1'
  const hasNone =
    kind === 'search' || kind === 'not-found' || kind === 'date' || (kind === 'author' && posts.length === 0)
  const corrected = (flags.has('--adopt') ? [] : MISTAKES).reduce(
    (html, [mistake, meant]) => html.replace(mistake ?? '', String(meant)),
    headHtml,
  )
  return corrected
    .replace('max-image-preview:large, max-snippet:-1, max-video-preview:-1', limits)
    .replace(
      "content='noindex, nofollow'",
      `content='noindex, follow${isHidden && !hasNone ? `, ${limits}` : ''}'`,
    )
}
