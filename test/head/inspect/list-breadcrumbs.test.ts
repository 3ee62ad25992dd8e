import { describe, expect, it } from 'vitest'
import type { GraphNode } from 'wp-faq-seo'
import { listBreadcrumbs } from 'wp-faq-seo/head'

const PAGE = 'https://www.example.com/faq/fees/'
const graphOf = (...nodes: readonly GraphNode[]) => ({ '@context': 'https://schema.org', '@graph': nodes })
const listOf = (...items: readonly GraphNode[]): GraphNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: items,
})

describe('listBreadcrumbs()', () => {
  it('lists names, URLs and the current page', () => {
    const graph = graphOf(
      listOf(
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
        { '@type': 'ListItem', position: 2, name: 'Fees?' },
      ),
    )
    expect(listBreadcrumbs({ canonical: PAGE, graph })).toEqual([
      { name: 'Home', url: 'https://www.example.com/', isCurrent: false },
      { name: 'Fees?', isCurrent: true },
    ])
  })

  it('recognizes the current page by its URL, and reads nodes as items', () => {
    const graph = graphOf(
      listOf(
        { position: 1, item: { '@id': 'https://www.example.com/', name: 'Home' } },
        { position: 2, item: { '@id': PAGE, name: 'Fees?' } },
      ),
    )
    expect(listBreadcrumbs({ canonical: PAGE.slice(0, -1), graph })).toEqual([
      { name: 'Home', url: 'https://www.example.com/', isCurrent: false },
      { name: 'Fees?', url: PAGE, isCurrent: true },
    ])
  })

  it('prefers the breadcrumb that the node of the page names', () => {
    const graph = graphOf(
      { ...listOf({ name: 'Other' }), '@id': '#other' },
      { '@type': 'WebPage', url: PAGE, breadcrumb: { '@id': '#own' } },
      { ...listOf({ name: 'Own' }), '@id': '#own' },
    )
    expect(listBreadcrumbs({ canonical: PAGE, graph }).map(({ name }) => name)).toEqual(['Own'])
  })

  it.each([
    ['no graph', {}],
    ['no breadcrumb', { graph: graphOf({ '@type': 'WebPage' }) }],
    ['items without a name', { graph: graphOf(listOf({ item: PAGE })) }],
    ['broken items', { graph: graphOf({ '@type': 'BreadcrumbList', itemListElement: ['a', 5, null] }) }],
  ])('returns an empty list for %s', (_, head) => {
    expect(listBreadcrumbs(head)).toEqual([])
  })

  it('omits URLs that are not http(s)', () => {
    const itemListElement = [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'javascript:alert(1)' },
      { '@type': 'ListItem', position: 2, name: 'Fees?' },
    ]
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'BreadcrumbList', itemListElement }],
    } as const
    expect(listBreadcrumbs({ graph })[0]).toEqual({ name: 'Home', isCurrent: false })
  })
})
