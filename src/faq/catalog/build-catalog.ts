import { omitUndefined } from '../../internal/omit-undefined.js'
import { isSamePage } from '../../internal/page-url.js'
import { type IndexingHead, isNoindex } from '../../site/is-noindex.js'
import { checkFaqPages } from '../page/check-page.js'
import type { FaqPage } from '../page/faq-page.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import type { Catalog, CatalogCategory, CatalogQuestion } from './catalog.js'
import { readLinks } from './catalog-links.js'
import { findDuplicates } from './duplicate-questions.js'
import {
  type GroupOptions,
  groupByCategories,
  nameOf,
  readCategories,
  type TermGroup,
} from './group-by-term.js'
import { findNumberedSlugs } from './numbered-slugs.js'
import { questionUrl, shownQuestions } from './shown-questions.js'

/** Options of {@link buildCatalog}. */
export interface CatalogOptions extends GroupOptions {
  /** URLs that exist besides the pages, such as archives. Links to them are not dead. Default: none. */
  readonly knownUrls?: readonly string[] | undefined
  /**
   * The heads of the pages, in the same order; `undefined` for a page without a head. Only the head shows whether an editor hid the
   * page. Heads and pages must both have URLs of the CMS, or both URLs of the front end. Default: none.
   */
  readonly heads?: readonly (CatalogHead | undefined)[] | undefined
}

/** The fields of a head that the catalog needs. Any `Head` is accepted. */
export interface CatalogHead extends IndexingHead {
  /** Absolute URL. */
  readonly canonical?: string | undefined
}

/**
 * Builds the catalog of a site's FAQ pages: questions, categories and links, with the problems among them.
 *
 * Omits pages that are unpublished or password-protected. URLs are compared without scheme, `www.`, trailing slash and fragment.
 *
 * A link is dead if its URL is a sibling of a page (`/faq/gone/` beside `/faq/fees/`; the root of a host does not count) and
 * is not the URL of a page, term, author or `knownUrls`. Files and URLs that WordPress serves itself (`/faq/page/2/`,
 * `/faq/feed/`, `/wp-content/…`) are never dead.
 *
 * @example
 * ```ts
 * import { parsePosts, toFaqPage } from 'wp-faq-seo'
 * import { buildCatalog } from 'wp-faq-seo/faq'
 *
 * const post = (id: number, slug: string, question: string, answer: string) =>
 *   ({ id, slug, type: 'faq', link: `https://example.com/faq/${slug}/`, title: { rendered: question }, content: { rendered: answer } })
 * const { items: posts } = parsePosts([
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
  checkFaqPages(pages)
  const { heads = [] } = options
  const headOf = new Map(heads.length === 0 ? [] : pages.map((page, index) => [page, heads[index]]))
  const published = pages.filter(isPublished)
  const listed = published.filter(({ isProtected }) => !isProtected)
  const categories = readCategories(listed, options)
  const catalogPages = listed.map((page) => ({ page, questions: questionsOf(page) }))
  const { links, deadLinks, mismatchedLinks } = readLinks(catalogPages, published, options.knownUrls ?? [])
  const inbound = new Map<number, number>()
  for (const { to } of links) inbound.set(to, (inbound.get(to) ?? 0) + 1)
  return {
    entries: catalogPages.map(({ page, questions }) =>
      omitUndefined({
        id: page.id,
        url: page.url,
        title: page.title,
        language: page.language,
        questions,
        categories: categories.of(page).map((term) => categories.pathTo(term).map(nameOf)),
        inbound: inbound.get(page.id) ?? 0,
        modifiedAt: page.modifiedAt,
        isIndexable: isIndexable(page, headOf.get(page)),
      }),
    ),
    links,
    orphans: listed.map(({ id }) => id).filter((id) => !inbound.has(id)),
    deadLinks,
    mismatchedLinks,
    duplicates: findDuplicates(catalogPages),
    numberedSlugs: findNumberedSlugs(listed),
    categories: groupByCategories(listed, categories).map(toCatalogCategory),
  }
}

function isIndexable({ url }: FaqPage, head: CatalogHead | undefined): boolean | undefined {
  if (head === undefined) return undefined
  const { canonical = url } = head
  return !isNoindex(head) && isSamePage(canonical, url)
}

/** Anonymous responses list published posts only, and may leave the status out. */
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

function toCatalogCategory({ term, members, children }: TermGroup<FaqPage>): CatalogCategory {
  return omitUndefined({
    term,
    pages: members.map(({ id }) => id),
    children: children.map(toCatalogCategory),
  })
}
