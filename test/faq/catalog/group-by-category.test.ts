import { describe, expect, it } from 'vitest'
import type { FaqPage, PageTerm } from 'wp-faq-seo/faq'
import { type CategoryGroup, type GroupOptions, groupByCategory } from 'wp-faq-seo/faq'
import { category, faqPage } from '../derive/page.js'

const page = (id: number, ...terms: PageTerm[]) => faqPage(id, {}, { terms })

/** `Name[ids](children)`. */
const print = (groups: readonly CategoryGroup[]): string =>
  groups
    .map(({ term, pages, children }) => {
      const below = children.length > 0 ? `(${print(children)})` : ''
      return `${term?.name ?? '-'}[${pages.map(({ id }) => id).join()}]${below}`
    })
    .join(' ')
const grouped = (pages: readonly FaqPage[], options?: GroupOptions) => print(groupByCategory(pages, options))

describe('groupByCategory', () => {
  it('nests categories in the order of the pages, with uncategorized pages last', () => {
    const money = category(1, 'Money')
    const refunds = category(2, 'Refunds', 1)
    const exam = category(3, 'Exam')
    expect(grouped([page(10), page(11, exam), page(12, refunds), page(13, money), page(14, exam)])).toBe(
      'Exam[11,14] Money[13](Refunds[12]) -[10]',
    )
    expect(groupByCategory([page(10)])[0]).not.toHaveProperty('term')
    expect(grouped([])).toBe('')
  })

  it('lists a page in each of its categories, except ancestors of another one', () => {
    const terms = [
      category(1, 'Money'),
      category(2, 'Refunds', 1),
      category(3, 'Late', 2),
      category(4, 'Exam'),
    ]
    expect(grouped([page(10, ...terms)])).toBe('Money[](Refunds[](Late[10])) Exam[10]')
    expect(grouped([page(10, category(1, 'A'), category(1, 'A'))])).toBe('A[10]')
  })

  it('reads names and parents from the list of terms', () => {
    const terms = [
      { id: 1, name: 'Q &amp; A', slug: 'a', taxonomy: 'category' },
      { id: 2, name: 'Fees', slug: 'b', taxonomy: 'category', parent: 1 },
      { id: 9, name: 'Tag', slug: 't', taxonomy: 'post_tag' },
    ]
    expect(grouped([page(10, { taxonomy: 'category', id: 2 })], { terms })).toBe('Q & A[](Fees[10])')
  })

  it.each([
    [['post_tag', 'faq_category', 'category'], 'category'],
    [['topic', 'faq_category'], 'faq_category'],
    [['topic', 'ufaq-category'], 'ufaq-category'],
    [['topic', 'doc_categories'], 'doc_categories'],
    [['topic', 'faq_cat'], 'faq_cat'],
    [['post_tag', 'topic'], 'topic'],
  ])('chooses from %j the taxonomy %s', (taxonomies, found) => {
    const terms = taxonomies.map((taxonomy, id) => ({ taxonomy, id: id + 1, name: taxonomy }))
    expect(grouped([page(10, ...terms)])).toBe(`${found}[10]`)
  })

  it('uses the given taxonomy, and tags only if they are given', () => {
    const pages = [page(10, { taxonomy: 'post_tag', id: 1, name: 'T' }, category(2, 'C'))]
    expect(grouped(pages, { taxonomy: 'post_tag' })).toBe('T[10]')
    expect(grouped(pages, { taxonomy: 'constructor' })).toBe('-[10]')
    expect(grouped([page(10, { taxonomy: 'post_tag', id: 1, name: 'T' })])).toBe('-[10]')
  })

  it('puts a category at the top if its parents are unknown, cyclic or too deep', () => {
    expect(grouped([page(10, category(1, 'A', 99))])).toBe('A[10]')
    const circle = [category(1, 'A', 2), category(2, 'B', 1)]
    expect(grouped([page(10, ...circle), page(11, category(3, 'C', 3))])).toBe('A[10] B[10] C[11]')
    const chain = Array.from({ length: 5000 }, (_, index) => category(index + 1, `T${index + 1}`, index))
    const groups = groupByCategory([
      page(10, ...chain.slice(0, 32)),
      ...chain.slice(32).map((term) => page(11, term)),
    ])
    expect(groups).toHaveLength(1 + 5000 - 32)
  })
})
