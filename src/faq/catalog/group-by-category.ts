import { checkFaqPages } from '../page/check-page.js'
import type { FaqPage, PageTerm } from '../page/faq-page.js'
import { type GroupOptions, groupByTerm, type TermGroup } from './group-by-term.js'

/** A category with its pages and subcategories. */
export interface CategoryGroup {
  /** The category. Omitted in the last group if that contains the pages without a category. */
  readonly term?: PageTerm
  /** Pages in the category itself, not in its subcategories, in the order of the input. */
  readonly pages: readonly FaqPage[]
  /** Subcategories, in the order of their pages. */
  readonly children: readonly CategoryGroup[]
}

/**
 * Groups pages by category, nested as the categories are.
 *
 * A page is listed in each of its categories, except in those that are ancestors of another of its categories. Categories are in the
 * order in which pages first name them. A category whose parents form a cycle, or are more than 32 levels deep, is at the top level.
 *
 * To show the questions of all pages on one page, use `groupQuestions(mergeFaqPages(landing, pages))` instead: the ids of questions
 * are unique only within their own page.
 *
 * @example
 * ```ts
 * import { parsePosts, toFaqPage } from 'wp-faq-seo'
 * import { groupByCategory } from 'wp-faq-seo/faq'
 *
 * const terms = [
 *   { id: 1, name: 'Money', slug: 'money', taxonomy: 'faq_cat' },
 *   { id: 2, name: 'Refunds', slug: 'refunds', taxonomy: 'faq_cat', parent: 1 },
 * ]
 * const { items: posts } = parsePosts([
 *   { id: 7, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' }, _embedded: { 'wp:term': [[terms[1]]] } },
 * ])
 * const [money] = groupByCategory(posts.map((post) => toFaqPage(post)), { terms })
 * money?.term?.name // 'Money'
 * money?.children[0]?.term?.name // 'Refunds'
 * money?.children[0]?.pages.map(({ title }) => title) // ['Fees?']
 * ```
 */
export function groupByCategory(pages: readonly FaqPage[], options: GroupOptions = {}): CategoryGroup[] {
  checkFaqPages(pages)
  return groupByTerm(pages, options).map(toCategoryGroup)
}

function toCategoryGroup({ members, children, ...group }: TermGroup<FaqPage>): CategoryGroup {
  return { ...group, pages: members, children: children.map(toCategoryGroup) }
}
