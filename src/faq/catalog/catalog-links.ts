import { listLinks } from '../../content/lists/links.js'
import type { FaqPage } from '../page/faq-page.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import type { Catalog, CatalogLink, DeadLink, MismatchedLink } from './catalog.js'
import type { CatalogPage } from './catalog-page.js'
import {
  isServedByWordPress,
  type KnownUrls,
  type LinkTarget,
  readKnownUrls,
  readTarget,
} from './known-urls.js'

/**
 * Reads the links of the pages.
 *
 * @param published All published pages, including password-protected ones: links to those are not dead.
 */
export function readLinks(
  pages: readonly CatalogPage[],
  published: readonly FaqPage[],
  knownUrls: readonly string[],
): Pick<Catalog, 'links' | 'deadLinks' | 'mismatchedLinks'> {
  const links: CatalogLink[] = []
  const deadLinks: DeadLink[] = []
  const mismatchedLinks: MismatchedLink[] = []
  const idsByKey = new Map(pages.map(({ page }) => [readTarget(page.url)?.key, page.id]))
  const known = readKnownUrls(published, knownUrls)
  const askers = readAskers(pages)
  for (const { page } of pages) {
    const from = page.id
    for (const { url, text } of linksOf(page)) {
      const target = readTarget(url)
      if (target === undefined) continue
      const to = idsByKey.get(target.key) ?? idsByKey.get(target.pathKey)
      if (to !== undefined && to !== from) links.push({ from, to, text })
      const asks = known.hosts.has(target.host) ? askerOf(text, from, to, askers) : undefined
      if (asks !== undefined) mismatchedLinks.push({ from, ...(to !== undefined && { to }), url, text, asks })
      if (isDead(target, known)) deadLinks.push({ from, url, text })
    }
  }
  return { links, deadLinks, mismatchedLinks }
}

function isDead(target: LinkTarget, { keys, parents }: KnownUrls): boolean {
  const exists = keys.has(target.key) || keys.has(target.pathKey)
  return !exists && parents.has(target.parent) && !isServedByWordPress(target)
}

/** Ids of the pages that have a question, by its key. */
type Askers = ReadonlyMap<string, ReadonlySet<number>>

function readAskers(pages: readonly CatalogPage[]): Askers {
  const askers = new Map<string, Set<number>>()
  for (const { page, questions } of pages) {
    for (const { key } of questions) {
      if (key !== '') askers.set(key, (askers.get(key) ?? new Set()).add(page.id))
    }
  }
  return askers
}

/** The page that has the link's text as its question, if neither the linking page nor the target has it. */
function askerOf(text: string, from: number, to: number | undefined, askers: Askers): number | undefined {
  const asking = text === '' ? undefined : askers.get(normalizeQuestion(text))
  if (asking === undefined || asking.has(from) || (to !== undefined && asking.has(to))) return undefined
  return [...asking][0]
}

/** Links of the content, and of answers in mapped fields, which the content does not include. */
function linksOf({ html, url, questions }: FaqPage): { url: string; text: string }[] {
  const answers = questions.filter(({ source, depth }) => source === 'fields' && depth === 0)
  return [html, ...answers.map(({ answer }) => answer.html)]
    .filter((content) => /<a\s/i.test(content))
    .flatMap((content) => listLinks(content, url === '' ? {} : { baseUrl: url }))
    .map((link) => ({ url: link.url, text: link.text.replace(/\s+/g, ' ').trim() }))
}
