// @ts-check
/**
 * Compares the heads of every kind of page with the heads that Yoast printed on the front end: derived from REST and the settings of
 * the site, or adopted from REST and turned to the page at hand.
 *
 *   npm run archives                       the sites of this repository
 *   npm run archives -- [OPTIONS] DIR...   your own: folders with `SITE/site.json` and `SITE/pages/`
 *
 *   --adopt     adopt the head of the resource, where REST has one
 *   --verbose   list each miss
 *   --left-out  list each page that does not count
 *   --all       include every page, without goals
 */
import { composeHead, renderHead } from 'wp-faq-seo'
import { judgeHead } from './deriving/judge-head.js'
import { printMisses, printTable, reportGoals, sharesOf, sumRows } from './deriving/report.js'
import { readArchiveSite } from './recorded/archive-site.js'
import { findFolders, SITES } from './recorded/folders.js'

/** What Yoast prints by mistake, with what it means. */
const MISTAKES = [
  // A profile on X that was typed as a URL.
  [/content="@https:\/\/twitter\.com\/(\w+)"/, 'content="@$1"'],
]

/** Minimum shares in percent, and the maximum number of contradictions. */
const GOALS = { tags: 99.5, facts: 99.5, heads: 95, contradictions: 0 }
/** What REST has for page 1 alone, such as the title that an editor typed, limits what can be adopted for other pages. */
const ADOPTING_GOALS = { tags: 99.5, facts: 99.5, heads: 95, contradictions: 12 }

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')))
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const sites = (folders.length > 0 ? folders : [SITES]).flatMap((folder) => findFolders(folder, 'pages'))
if (sites.length === 0) {
  console.error(`Cannot check archives: no folder with pages/ in ${folders.join(', ')}`)
  process.exit(2)
}

const rows = sites.map((folder) => checkSite(readArchiveSite(folder)))
const total = sumRows(rows)
printTable([...rows, total])
printMisses(total.misses, flags.has('--verbose'))
const isMet = reportGoals(sharesOf(total), flags.has('--adopt') ? ADOPTING_GOALS : GOALS)
process.exit(flags.has('--all') || (isMet && total.posts > 0) ? 0 : 1)

/** @param {import('./recorded/archive-site.js').ArchiveSite} recorded @returns {import('./deriving/report.js').NamedRow} */
function checkSite(recorded) {
  /** @type {import('./deriving/report.js').NamedRow} */
  const row = { name: recorded.name, heads: 0, posts: 0, leftOut: 0, tags: 0, facts: 0, misses: [] }
  for (const page of recorded.pages) {
    const hasHead = page.resource.yoast_head != null
    if (flags.has('--adopt') ? !hasHead : page.leftOut !== undefined && !flags.has('--all')) {
      row.leftOut++
      if (flags.has('--left-out')) console.log(`${page.name} left out: ${page.leftOut ?? 'REST has no head'}`)
      continue
    }
    let head = ''
    try {
      head = compose(page, recorded)
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
