// @ts-check
/**
 * The heads that the linter is checked against. For each published post of the recorded sites: the head by Yoast, and the
 * two that this library composes, with and without the head by Yoast.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { readCorpusSite } from '../recorded/corpus-site.js'

/** @typedef {import('wp-faq-seo/lint').LintInput} LintInput */
/** @typedef {import('wp-faq-seo/lint').LintConfig} LintConfig */

/**
 * @typedef {object} Subject
 * @property {string} name Site and id.
 * @property {string} yoast The head by Yoast.
 * @property {string} adopted The head adopted from it.
 * @property {string} derived The head derived from the post and the settings of its site.
 * @property {LintInput} known All inputs for the derived head.
 * @property {LintConfig} config
 */

/** All posts of all sites below a folder. @param {string} folder @returns {Subject[]} */
export function readSubjects(folder) {
  return listSites(folder).flatMap((path) => {
    const { site, now, terms, posts } = readCorpusSite(path)
    return posts.map(({ name, recorded, input }) => {
      const post = parsePost(input)
      const head = composeHead(post, { site, terms, source: 'derive', now })
      const derived = renderHead(head)
      return {
        name,
        yoast: recorded.yoast_head,
        adopted: renderHead(composeHead(parsePost(recorded), { site, terms })),
        derived,
        known: { json: input, page: toFaqPage(post, { terms }), head, html: derived },
        config: { vocabulary: VOCABULARY, now },
      }
    })
  })
}

/** The seed post of a folder. @param {string} folder @returns {any} */
export function readSeed(folder) {
  const seed = join(folder, 'seed')
  const file = existsSync(seed) ? readdirSync(seed).find((name) => name.endsWith('.json')) : undefined
  return file === undefined ? undefined : JSON.parse(readFileSync(join(seed, file), 'utf8'))
}

/** @param {string} folder A site, a folder of sites, or a folder with a `corpus` of sites. @returns {string[]} */
function listSites(folder) {
  if (existsSync(join(folder, 'site.json'))) return [folder]
  const corpus = join(folder, 'corpus')
  const root = existsSync(corpus) ? corpus : folder
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((path) => existsSync(join(path, 'site.json')))
}
