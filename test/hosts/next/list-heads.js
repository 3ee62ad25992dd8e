// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeHead, parsePost } from 'wp-faq-seo'
import { heads as handMade } from '../heads.js'

/**
 * All heads by the path of their page: those of all recorded posts, and those made by hand.
 *
 * @param {string} posts The folder of the recorded posts.
 * @returns {Map<string, import('wp-faq-seo').Head>}
 */
export function listHeads(posts) {
  const heads = new Map(Object.entries(handMade).map(([name, head]) => [`hand-made/${name}`, head]))
  for (const site of readdirSync(posts)) {
    for (const file of readdirSync(join(posts, site))) {
      const json = JSON.parse(readFileSync(join(posts, site, file), 'utf8'))
      heads.set(`${site}/${file.replace('.json', '')}`, composeHead(parsePost(json)))
    }
  }
  return heads
}
