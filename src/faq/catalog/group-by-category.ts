import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { FaqPage, PageTerm } from '../page/faq-page.js'
import { toPageTerm } from '../page/read-terms.js'
import { termPath } from '../page/term-path.js'

/** A category with its pages and the categories below it. */
export interface CategoryGroup {
  /** The category. Omitted in the last group if that contains the pages without a category. */
  readonly term?: PageTerm
  /** Pages in the category itself, not in one below it, in the order of the input. */
  readonly pages: readonly FaqPage[]
  /** Categories below this one, in the order of their pages. */
  readonly children: readonly CategoryGroup[]
}

/** Options of {@link groupByCategory}. */
export interface GroupOptions {
  /**
   * Taxonomy of the categories. Default: the first of these that the pages have: `category`; a taxonomy whose name ends in
   * `category`, `categories` or `cat`, as in plugins (`faq_category`, `ufaq-category`); any taxonomy except `post_tag`.
   */
  readonly taxonomy?: string | undefined
  /** All terms of the site, for names and parents: embedded terms do not name their parent. Default: none. */
  readonly terms?: readonly RestTerm[] | undefined
}

/**
 * Groups pages by category, nested as the categories are.
 *
 * A page is listed in each of its categories, except in ancestors of another one. Categories are in the order in which pages
 * first name them. A category whose parents form a cycle, or are more than 32 levels deep, is at the top level.
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
  const categories = readCategories(pages, options)
  const root: Node = { pages: [], children: [] }
  const nodes = new Map<number, Node>()
  const others: FaqPage[] = []
  for (const page of pages) {
    const own = categories.of(page)
    if (own.length === 0) others.push(page)
    for (const term of own) {
      let parent = root
      for (const above of categories.pathTo(term)) {
        let node = nodes.get(above.id)
        if (node === undefined) {
          node = { term: above, pages: [], children: [] }
          nodes.set(above.id, node)
          parent.children.push(node)
        }
        parent = node
      }
      parent.pages.push(page)
    }
  }
  return others.length === 0 ? root.children : [...root.children, { pages: others, children: [] }]
}

interface Node {
  readonly term?: PageTerm
  readonly pages: FaqPage[]
  readonly children: Node[]
}

/** Looks up the categories of pages. */
export interface Categories {
  /** The categories of a page, without ancestors of another one. */
  of(page: FaqPage): readonly PageTerm[]
  /** The path of a category: its ancestors, outermost first, and itself. */
  pathTo(term: PageTerm): readonly PageTerm[]
}

/** Reads the categories by which {@link groupByCategory} groups pages. */
export function readCategories(pages: readonly FaqPage[], options: GroupOptions): Categories {
  const taxonomy = options.taxonomy ?? findTaxonomy(pages)
  const terms = new Map<number, PageTerm>()
  for (const term of [...(options.terms ?? []).map(toPageTerm), ...pages.flatMap((page) => page.terms)])
    if (term.taxonomy === taxonomy) terms.set(term.id, { ...term, ...terms.get(term.id) })
  const paths = new Map<number, readonly PageTerm[]>()
  const pathTo = (id: number): readonly PageTerm[] => {
    const known = paths.get(id)
    if (known !== undefined) return known
    const term = terms.get(id)
    const path = term === undefined ? [] : termPath(term, terms)
    paths.set(id, path)
    return path
  }
  return {
    pathTo: ({ id }) => pathTo(id),
    of(page) {
      const own = new Set(page.terms.filter((term) => term.taxonomy === taxonomy).map(({ id }) => id))
      const above = new Set<number>()
      if (own.size > 1) for (const id of own) for (const term of pathTo(id).slice(0, -1)) above.add(term.id)
      return [...own].filter((id) => !above.has(id)).flatMap((id) => terms.get(id) ?? [])
    },
  }
}

/** Name of a term, or else what identifies it. */
export function nameOf({ name, slug, id }: PageTerm): string {
  return name ?? slug ?? String(id)
}

function findTaxonomy(pages: readonly FaqPage[]): string | undefined {
  const names = [...new Set(pages.flatMap(({ terms }) => terms.map(({ taxonomy }) => taxonomy)))]
  return (
    names.find((name) => name === 'category') ??
    names.find((name) => /(?:category|categories|cat)$/.test(name)) ??
    names.find((name) => name !== 'post_tag')
  )
}
