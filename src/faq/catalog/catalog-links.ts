import type { ContentLink } from '../../content/lists/content-link.js'
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
  // Most links of a site lead to few URLs.
  const destinations = new Map<string, Destination>()
  const destinationOf = (url: string) => {
    let destination = destinations.get(url)
    if (destination === undefined) {
      const copy = copyText(url)
      destination = readDestination(copy, idsByKey, known)
      destinations.set(copy, destination)
    }
    return destination
  }
  for (const { page } of pages) {
    const from = page.id
    for (const link of linksOf(page)) {
      const text = link.text.replace(/\s+/g, ' ').trim()
      const { url, to, isOwnHost, isDead } = destinationOf(link.url)
      if (to !== undefined && to !== from) links.push({ from, to, text })
      const asks = isOwnHost ? askerOf(text, from, to, askers) : undefined
      if (asks !== undefined) mismatchedLinks.push({ from, ...(to !== undefined && { to }), url, text, asks })
      if (isDead) deadLinks.push({ from, url, text })
    }
  }
  return { links, deadLinks, mismatchedLinks }
}

/** Where a URL leads. */
interface Destination {
  readonly url: string
  /** The id of its page, if that is in the catalog. */
  readonly to: number | undefined
  readonly isOwnHost: boolean
  readonly isDead: boolean
}

function readDestination(
  url: string,
  idsByKey: ReadonlyMap<string | undefined, number>,
  known: KnownUrls,
): Destination {
  const target = readTarget(url)
  return target === undefined
    ? { url, to: undefined, isOwnHost: false, isDead: false }
    : {
        url,
        to: idsByKey.get(target.key) ?? idsByKey.get(target.pathKey),
        isOwnHost: known.hosts.has(target.host),
        isDead: isDead(target, known),
      }
}

/** Copies a text. A slice would keep the whole HTML of its page in memory as long as the catalog exists. */
function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function isDead(target: LinkTarget, { keys, parents }: KnownUrls): boolean {
  const exists = keys.has(target.key) || keys.has(target.pathKey)
  return !exists && parents.has(target.parent) && !isServedByWordPress(target)
}

/** By the key of a question: the id of the page that has it, or a set of ids if several pages do. */
type Askers = ReadonlyMap<string, number | ReadonlySet<number>>

function readAskers(pages: readonly CatalogPage[]): Askers {
  const askers = new Map<string, number | Set<number>>()
  for (const { page, questions } of pages) {
    for (const { key } of questions) {
      const others = askers.get(key)
      if (key === '' || others === page.id) continue
      if (others === undefined) askers.set(key, page.id)
      else if (typeof others === 'number') askers.set(key, new Set([others, page.id]))
      else others.add(page.id)
    }
  }
  return askers
}

/** The page that has the link's text as its question, if neither the linking page nor the target has it. */
function askerOf(text: string, from: number, to: number | undefined, askers: Askers): number | undefined {
  const asking = text === '' ? undefined : askers.get(normalizeQuestion(text))
  if (typeof asking === 'number') return asking === from || asking === to ? undefined : asking
  if (asking === undefined || asking.has(from) || (to !== undefined && asking.has(to))) return undefined
  return [...asking][0]
}

/** Links of the content, and of answers in mapped fields, which the content does not include. */
function linksOf({ html, url, questions }: FaqPage): readonly ContentLink[] {
  const answers = questions.filter(({ source, depth }) => source === 'fields' && depth === 0)
  return [html, ...answers.map(({ answer }) => answer.html)].flatMap((content) =>
    hasLink(content) ? listLinks(content, url === '' ? {} : { baseUrl: url }) : [],
  )
}

function hasLink(html: string): boolean {
  return html.includes('<a ') || /<a\s/i.test(html)
}
