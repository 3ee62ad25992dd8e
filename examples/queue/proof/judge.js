// @ts-check
/** Compares the store and the dead letters with what one process makes of the same posts with the library alone. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { composeHead, parsePost, RestParseError, renderHead } from 'wp-faq-seo'
import { readSites } from '../sites.js'
import { folderStore } from '../store.js'
import { openLines } from './lines.js'
import { isEdited, poisonOf, SITES, siteOf, textOf } from './posts.js'

/** Maximum number of faults that are listed. */
const LISTED = 10

/**
 * @param {object} run
 * @param {string} run.posts
 * @param {string} run.sitesFile
 * @param {string} run.store
 * @param {boolean} run.edits Whether editors changed posts.
 * @param {readonly import('../queue.js').DeadLetter[]} run.letters
 * @returns {Promise<{ heads: number, dead: number, faults: readonly string[] }>}
 */
export async function judge({ posts, sitesFile, store: root, edits, letters }) {
  const sites = readSites(sitesFile)
  const store = folderStore(root)
  const lines = await openLines(posts)
  const codes = new Map(letters.map(({ site, id, code }) => [`${site}/${id}`, code]))
  const [faults, expected] = [/** @type {string[]} */ ([]), { heads: 0, dead: 0 }]
  for (let number = 1; number <= lines.count; number++) {
    const site = siteOf(number)
    const text = textOf(await lines.read(number), number, edits && isEdited(number))
    const head = headOf(text, sites.get(site)?.compose)
    const name = `${site}/${number}`
    const versions = filesIn(join(root, site, String(number)))
    const found = await store.read({ site, id: number })
    if (typeof head === 'string') {
      expected.heads++
      if (versions !== 1) faults.push(`${name}: ${versions} heads`)
      else if (found?.head !== head) faults.push(`${name}: another head than the library's`)
      if (codes.has(name)) faults.push(`${name}: a dead letter, ${codes.get(name)}`)
    } else {
      expected.dead++
      if (head.code !== poisonOf(number)) faults.push(`${name}: refused with ${head.code}`)
      if (versions > 0) faults.push(`${name}: a head of a poisoned post`)
      if (codes.get(name) !== head.code)
        faults.push(`${name}: dead letter ${codes.get(name)}, not ${head.code}`)
    }
  }
  await lines.close()
  const stored = SITES.reduce((sum, site) => sum + filesIn(join(root, site)), 0)
  if (stored !== expected.heads) faults.push(`${stored} posts in the store, not ${expected.heads}`)
  if (letters.length !== expected.dead) faults.push(`${letters.length} dead letters, not ${expected.dead}`)
  const more = faults.length > LISTED ? [`… ${faults.length} in all`] : []
  return { ...expected, faults: [...faults.slice(0, LISTED), ...more] }
}

/** @param {string} text @param {import('wp-faq-seo').ComposeOptions | undefined} compose */
function headOf(text, compose) {
  try {
    return renderHead(composeHead(parsePost(text), compose))
  } catch (error) {
    if (error instanceof RestParseError) return error
    throw error
  }
}

/** @param {string} folder */
function filesIn(folder) {
  try {
    return readdirSync(folder).length
  } catch {
    return 0
  }
}
