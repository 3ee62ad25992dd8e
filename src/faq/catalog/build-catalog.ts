import { listLinks } from '../../content/lists/links.js'
import { readSegments, readWebAddress } from '../../internal/web-url.js'
import type { FaqPage, PageTerm, Question } from '../page/faq-page.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import {
  type CategoryGroup,
  type GroupOptions,
  groupByCategory,
  readCategories,
} from './group-by-category.js'

/** What the FAQ pages of a site are, and how they hang together: plain data, as JSON can hold it. */
export interface Catalog {
  /** The published pages, in the order given. */
  readonly entries: readonly CatalogEntry[]
  /** The links from one of the pages to another, in the order of the pages. */
  readonly links: readonly CatalogLink[]
  /** The ids of the pages to which no other one links. */
  readonly orphans: readonly number[]
  /** The links to where a page should be and none is. */
  readonly deadLinks: readonly DeadLink[]
  /** The links whose text is the question of another page than the one they lead to. */
  readonly mismatchedLinks: readonly MismatchedLink[]
  /** The questions that several pages ask. */
  readonly duplicates: readonly DuplicateQuestion[]
  /** The pages whose slug WordPress, or an editor, has numbered because another page had it. */
  readonly numberedSlugs: readonly NumberedSlug[]
  /** The pages by category. */
  readonly categories: readonly CatalogCategory[]
}

/** A page of the catalog. */
export interface CatalogEntry {
  /** The post's id. */
  readonly id: number
  /** The absolute address; `''` where none is known. */
  readonly url: string
  /** The title as plain text. */
  readonly title: string
  /** BCP 47; absent where the page does not say. */
  readonly language?: string
  /** The questions that a reader sees, nested ones aside. */
  readonly questions: readonly CatalogQuestion[]
  /** The names of each category behind those above it, the outermost first. */
  readonly categories: readonly (readonly string[])[]
  /** How many links lead here from other pages of the catalog. */
  readonly inbound: number
}

/** A question of the catalog. */
export interface CatalogQuestion {
  /** The question's id, unique on its page. */
  readonly id: string
  /** The page's address with the question's id as its fragment; the page's where the post is the question. */
  readonly url: string
  /** The question as plain text. */
  readonly question: string
  /** The question as it is compared. */
  readonly key: string
  /** The answer as plain text. */
  readonly answer: string
}

/** A link from one page to another. */
export interface CatalogLink {
  /** The id of the page that links. */
  readonly from: number
  /** The id of the page that is linked. */
  readonly to: number
  /** The text of the link. */
  readonly text: string
}

/** A link to where a page should be and none is. */
export interface DeadLink {
  /** The id of the page that links. */
  readonly from: number
  /** The address as the link has it, made absolute. */
  readonly url: string
  /** The text of the link. */
  readonly text: string
}

/** A link whose text is the question of another page. */
export interface MismatchedLink extends DeadLink {
  /** The id of the page that is linked; absent where it is none of the catalog. */
  readonly to?: number
  /** The id of the page that asks the question. */
  readonly asks: number
}

/** A question that several pages ask. */
export interface DuplicateQuestion {
  /** The letters, digits and symbols of the question. */
  readonly key: string
  /** Whether all of them also have the same spaces and punctuation. */
  readonly isExact: boolean
  /** Where it is asked, in the order of the pages. */
  readonly questions: readonly AskedQuestion[]
}

/** A question where it is asked. */
export interface AskedQuestion {
  /** The id of the page. */
  readonly page: number
  /** The question's id on that page. */
  readonly id: string
  /** The question as plain text. */
  readonly question: string
}

/** A page with a numbered slug. */
export interface NumberedSlug {
  /** The id of the page, such as that of `fees-2`. */
  readonly id: number
  /** The id of the page with the slug without a number, `fees`. */
  readonly of: number
}

/** A category of the catalog. */
export interface CatalogCategory {
  /** The category; absent for the pages that have none. */
  readonly term?: PageTerm
  /** The ids of the pages in it and in none below it. */
  readonly pages: readonly number[]
  /** The categories below. */
  readonly children: readonly CatalogCategory[]
}

/** Options of {@link buildCatalog}. */
export interface CatalogOptions extends GroupOptions {
  /** Addresses that are there though they are no page of the catalog, such as archives: links to them are not dead. */
  readonly knownUrls?: readonly string[] | undefined
}

/**
 * Builds the catalog of a site's FAQ pages: their questions, categories and links, and what is wrong among them.
 *
 * Pages that are not published, or are behind a password, are left out. Addresses are compared without scheme, `www.`,
 * final slash and fragment. A link is dead where it leads, on a host of the pages, right below a path at which one of
 * them is (`/faq/` for `/faq/fees/`; the root of a host does not count), to no page, term, author or address known;
 * files and what WordPress itself serves there (`/faq/page/2/`, `/faq/feed/`, `/wp-content/…`) are never taken for dead.
 * Every content is read once.
 *
 * @example
 * ```ts
 * import { parsePosts, toFaqPage } from 'wp-faq-seo'
 * import { buildCatalog } from 'wp-faq-seo/faq'
 *
 * const post = (id: number, slug: string, question: string, answer: string) =>
 *   ({ id, slug, type: 'faq', link: `https://example.com/faq/${slug}/`, title: { rendered: question }, content: { rendered: answer } })
 * const { posts } = parsePosts([
 *   post(7, 'fees', 'Fees?', 'See <a href="/faq/exam">the exam</a> and <a href="/faq/gone/">more</a>.'),
 *   post(8, 'exam', 'Exam?', 'In May.'),
 * ])
 * const catalog = buildCatalog(posts.map((post) => toFaqPage(post)))
 * catalog.links // [{ from: 7, to: 8, text: 'the exam' }]
 * catalog.orphans // [7]
 * catalog.deadLinks // [{ from: 7, url: 'https://example.com/faq/gone/', text: 'more' }]
 * catalog.entries[1]?.questions[0]?.key // 'exam'
 * ```
 */
export function buildCatalog(pages: readonly FaqPage[], options: CatalogOptions = {}): Catalog {
  const published = pages.filter((page) => isPublished(page) && !page.isProtected)
  const categories = readCategories(published, options)
  const facts = published.map((page) => ({ page, questions: questionsOf(page) }))
  const { links, deadLinks, mismatchedLinks } = readLinks(facts, pages, options.knownUrls ?? [])
  const inbound = new Map<number, number>()
  for (const { to } of links) inbound.set(to, (inbound.get(to) ?? 0) + 1)
  return {
    entries: facts.map(({ page, questions }) => ({
      id: page.id,
      url: page.url,
      title: page.title,
      ...(page.language !== undefined && { language: page.language }),
      questions,
      categories: categories.of(page).map((term) => categories.pathTo(term).map(nameOf)),
      inbound: inbound.get(page.id) ?? 0,
    })),
    links,
    orphans: published.map(({ id }) => id).filter((id) => !inbound.has(id)),
    deadLinks,
    mismatchedLinks,
    duplicates: findDuplicates(facts),
    numberedSlugs: findNumberedSlugs(published),
    categories: groupByCategory(published, options).map(toCatalogCategory),
  }
}

/** Where a reader finds a question: a post that is the question itself needs no fragment. */
export function questionUrl({ url }: FaqPage, { id, source }: Question): string {
  return url === '' || source === 'post' ? url : `${url}#${id}`
}

/** The questions that a reader of the page sees, without those nested in answers. */
export function shownQuestions(page: FaqPage): readonly Question[] {
  return page.questions.filter(({ depth, visible }) => depth === 0 && visible)
}

/** A term's name, or what else tells it from others. */
export function nameOf({ name, slug, id }: PageTerm): string {
  return name ?? slug ?? String(id)
}

interface PageFacts {
  readonly page: FaqPage
  readonly questions: readonly CatalogQuestion[]
}

function isPublished({ status }: FaqPage): boolean {
  return status === undefined || status === 'publish'
}

function questionsOf(page: FaqPage): CatalogQuestion[] {
  return shownQuestions(page).map((question) => ({
    id: question.id,
    url: questionUrl(page, question),
    question: question.question,
    key: normalizeQuestion(question.question),
    answer: question.answer.text,
  }))
}

function toCatalogCategory({ term, pages, children }: CategoryGroup): CatalogCategory {
  return {
    ...(term !== undefined && { term }),
    pages: pages.map(({ id }) => id),
    children: children.map(toCatalogCategory),
  }
}

type CatalogLinks = Pick<Catalog, 'links' | 'deadLinks' | 'mismatchedLinks'>

function readLinks(
  facts: readonly PageFacts[],
  pages: readonly FaqPage[],
  knownUrls: readonly string[],
): CatalogLinks {
  const links: CatalogLink[] = []
  const deadLinks: DeadLink[] = []
  const mismatchedLinks: MismatchedLink[] = []
  const places = new Map(facts.map(({ page }) => [addressOf(page.url)?.key, page.id]))
  const known = readKnown(pages, knownUrls)
  const askers = readAskers(facts)
  for (const { page } of facts) {
    const from = page.id
    for (const { url, text } of linksOf(page)) {
      const address = addressOf(url)
      if (address === undefined) continue
      const { key, bareKey, host, parent } = address
      const to = places.get(key) ?? places.get(bareKey)
      if (to !== undefined && to !== from) links.push({ from, to, text })
      const asking = text === '' ? undefined : askers.get(normalizeQuestion(text))
      const asks = asking === undefined || asking.has(from) ? undefined : [...asking][0]
      if (asks !== undefined && known.hosts.has(host) && !(to !== undefined && asking?.has(to)))
        mismatchedLinks.push({ from, ...(to !== undefined && { to }), url, text, asks })
      const isThere = known.keys.has(key) || known.keys.has(bareKey)
      if (!isThere && known.parents.has(parent) && !isServed(address)) deadLinks.push({ from, url, text })
    }
  }
  return { links, deadLinks, mismatchedLinks }
}

/** The links of a page; answers out of fields of their own are not in its content. */
function linksOf({ html, url, questions }: FaqPage): { url: string; text: string }[] {
  const answers = questions.filter(({ source, depth }) => source === 'fields' && depth === 0)
  return [html, ...answers.map(({ answer }) => answer.html)]
    .filter((content) => /<a\s/i.test(content))
    .flatMap((content) => listLinks(content, url === '' ? {} : { baseUrl: url }))
    .map((link) => ({ url: link.url, text: link.text.replace(/\s+/g, ' ').trim() }))
}

/** Which pages ask a question. */
function readAskers(facts: readonly PageFacts[]): ReadonlyMap<string, ReadonlySet<number>> {
  const askers = new Map<string, Set<number>>()
  for (const { page, questions } of facts) {
    for (const { key } of questions) {
      if (key === '') continue
      const asking = askers.get(key)
      if (asking === undefined) askers.set(key, new Set([page.id]))
      else asking.add(page.id)
    }
  }
  return askers
}

/** An http(s) address as it is compared. */
interface Address {
  readonly host: string
  /** Host, path and query. */
  readonly key: string
  /** Host and path. */
  readonly bareKey: string
  /** Host and path less its last segment; `''` right below the root of the host. */
  readonly parent: string
  /** The last segment of the path. */
  readonly name: string
}

function addressOf(url: string): Address | undefined {
  const address = readWebAddress(url)
  if (address === undefined) return undefined
  const host = address.host.replace(/^www\./, '')
  const segments = readSegments(address.path)
  const name = segments.at(-1) ?? ''
  const above = segments.slice(0, -1)
  const bareKey = [host, ...segments].join('/')
  return {
    host,
    key: bareKey + address.rest.replace(/#.*$/s, ''),
    bareKey,
    parent: above.length === 0 ? '' : [host, ...above].join('/'),
    name,
  }
}

interface KnownAddresses {
  readonly hosts: ReadonlySet<string>
  /** What is there. */
  readonly keys: ReadonlySet<string>
  /** Below what all pages are at hand. */
  readonly parents: ReadonlySet<string>
}

function readKnown(pages: readonly FaqPage[], knownUrls: readonly string[]): KnownAddresses {
  const hosts = new Set<string>()
  const keys = new Set<string>()
  const parents = new Set<string>()
  const add = (url: string | undefined) => {
    const address = url === undefined ? undefined : addressOf(url)
    if (address !== undefined) keys.add(address.key)
  }
  for (const url of knownUrls) add(url)
  for (const page of pages.filter(isPublished)) {
    const { url, terms, author, ancestors = [] } = page
    for (const part of [...terms, ...ancestors]) add(part.url)
    add(author?.url)
    add(url)
    const address = addressOf(url)
    if (address === undefined) continue
    hosts.add(address.host)
    if (address.parent !== '') parents.add(address.parent)
  }
  return { hosts, keys, parents }
}

/**
 * What WordPress serves beside pages, and files.
 * https://developer.wordpress.org/reference/classes/wp_rewrite/
 */
function isServed({ bareKey, name }: Address): boolean {
  return bareKey.includes('/wp-') || /\.[a-z0-9]+$/i.test(name) || SERVED_NAMES.has(name)
}

const SERVED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'attachment',
  'author',
  'category',
  'comments',
  'embed',
  'feed',
  'page',
  'search',
  'tag',
  'trackback',
])

function findDuplicates(facts: readonly PageFacts[]): DuplicateQuestion[] {
  const groups = new Map<
    string,
    { page: number; language: string; asked: CatalogQuestion; letters: string }[]
  >()
  for (const { page, questions } of facts) {
    for (const asked of questions) {
      const letters = asked.key.replace(/[^\p{L}\p{M}\p{N}\p{S}#%&]+/gu, '')
      if (letters === '') continue
      const language = page.language ?? ''
      // The same words may ask something in two languages.
      const group = `${language}\n${letters}`
      const member = { page: page.id, language, asked, letters }
      const members = groups.get(group)
      if (members === undefined) groups.set(group, [member])
      else members.push(member)
    }
  }
  return [...groups.values()].flatMap((members) => {
    const [{ page, letters, asked }] = members as [(typeof members)[number]]
    if (members.every((member) => member.page === page)) return []
    return {
      key: letters,
      isExact: members.every((member) => member.asked.key === asked.key),
      questions: members.map((member) => ({
        page: member.page,
        id: member.asked.id,
        question: member.asked.question,
      })),
    }
  })
}

/** https://developer.wordpress.org/reference/functions/wp_unique_post_slug/ */
function findNumberedSlugs(pages: readonly FaqPage[]): NumberedSlug[] {
  // Translations may share their slug but for the number.
  const keyOf = ({ type, language = '' }: FaqPage, name: string) => [type, language, name].join('\n')
  const slugs = new Map(pages.map((page) => [keyOf(page, page.slug ?? ''), page.id]))
  return pages.flatMap((page) => {
    // Larger numbers are years and the like.
    const [, name] = /^(.+)-(?:[2-9]|[1-9]\d)$/.exec(page.slug ?? '') ?? []
    const of = name === undefined ? undefined : slugs.get(keyOf(page, name))
    return of === undefined ? [] : { id: page.id, of }
  })
}
