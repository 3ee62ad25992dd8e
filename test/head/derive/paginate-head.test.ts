import { describe, expect, it } from 'vitest'
import { composeHead, type Head, paginateHead, parsePost, type Site, toFaqPage, toSitePage } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { parseTerm } from 'wp-faq-seo/wordpress'

const SITE: Site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
const LINK = 'https://example.com/topics/fees/'
const term = parseTerm({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'topic', link: LINK })
const pagination = { page: 2, pages: 3 }
const page = toSitePage(term, { site: SITE, pagination })

const first: Head = {
  title: 'Fees Archives - Example',
  canonical: LINK,
  openGraph: { type: 'article', title: 'Fees Archives - Example', url: LINK },
  graph: {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': LINK,
        url: LINK,
        name: 'Fees Archives - Example',
        isPartOf: { '@id': 'https://example.com/#website' },
        breadcrumb: { '@id': `${LINK}#breadcrumb` },
        inLanguage: 'en-US',
      },
      { '@type': 'BreadcrumbList', '@id': `${LINK}#breadcrumb`, itemListElement: [] },
      { '@type': 'WebSite', '@id': 'https://example.com/#website', url: 'https://example.com/' },
    ],
  },
}

describe('paginateHead()', () => {
  it('turns the head of page 1 into that of page 2', () => {
    const head = paginateHead(first, page, SITE)
    expect(head).toMatchObject({
      title: 'Fees Archives - Page 2 of 3 - Example',
      canonical: `${LINK}page/2/`,
      prev: LINK,
      next: `${LINK}page/3/`,
      openGraph: { title: 'Fees Archives - Page 2 of 3 - Example', url: LINK },
    })
    const [node] = findNodes(head.graph, 'CollectionPage')
    expect(node).toEqual({
      '@type': 'CollectionPage',
      '@id': LINK,
      url: `${LINK}page/2/`,
      name: 'Fees Archives - Page 2 of 3 - Example',
      isPartOf: { '@id': 'https://example.com/#website' },
      breadcrumb: { '@id': `${LINK}page/2/#breadcrumb` },
      inLanguage: 'en-US',
    })
    expect(findNodes(head.graph, 'BreadcrumbList')[0]?.['@id']).toBe(`${LINK}page/2/#breadcrumb`)
    expect(findNodes(head.graph, 'WebSite')[0]?.['@id']).toBe('https://example.com/#website')
  })

  it('does not change the given head', () => {
    const before = structuredClone(first)
    paginateHead(first, page, SITE)
    expect(first).toEqual(before)
  })

  it('keeps a title that an editor typed', () => {
    const typed = { ...first, title: 'All about fees' }
    expect(paginateHead(typed, page, SITE).title).toBe('All about fees')
  })

  it('keeps the links of a head whose canonical names another page', () => {
    const elsewhere = { ...first, canonical: 'https://example.com/other/' }
    const head = paginateHead(elsewhere, page, SITE)
    expect(head.canonical).toBe('https://example.com/other/')
    expect(head).not.toHaveProperty('prev')
    expect(head).not.toHaveProperty('next')
  })

  it('adds no links to a hidden head', () => {
    const { canonical: _, ...hidden } = first
    const head = paginateHead({ ...hidden, robots: { index: false } }, page, SITE)
    expect(head).not.toHaveProperty('canonical')
    expect(head).not.toHaveProperty('prev')
  })

  it('removes next on the last page', () => {
    const last = toSitePage(term, { site: SITE, pagination: { page: 3, pages: 3 } })
    const head = paginateHead({ ...first, next: `${LINK}page/2/` }, last, SITE)
    expect(head).not.toHaveProperty('next')
    expect(head.prev).toBe(`${LINK}page/2/`)
  })

  it('adds the image of the first post in the place where Yoast has it', () => {
    const media = { id: 9, source_url: 'https://example.com/a.png', media_details: { width: 4, height: 3 } }
    const post = parsePost({
      id: 1,
      type: 'faq',
      link: `${LINK}1/`,
      title: { rendered: '?' },
      _embedded: { 'wp:featuredmedia': [media] },
    })
    const listed = toSitePage(term, { site: SITE, posts: [post] })
    const { graph } = paginateHead(first, listed, SITE)
    expect(graph?.['@graph'].map((node) => node['@type'])).toEqual([
      'CollectionPage',
      'ImageObject',
      'BreadcrumbList',
      'WebSite',
    ])
    expect(Object.keys(graph?.['@graph'][0] ?? {})).toEqual([
      '@type',
      '@id',
      'url',
      'name',
      'isPartOf',
      'primaryImageOfPage',
      'image',
      'thumbnailUrl',
      'breadcrumb',
      'inLanguage',
    ])
  })

  it('returns the same head for a page that is neither one of several nor lists posts', () => {
    expect(paginateHead(first, toSitePage(term, { site: SITE }), SITE)).toBe(first)
    const post = parsePost({ id: 1, type: 'faq', link: LINK, title: { rendered: '?' } })
    expect(paginateHead(first, toFaqPage(post), SITE)).toBe(first)
  })

  it('is part of composeHead, before the URLs are mapped', () => {
    const urls = { from: 'https://example.com/', to: 'https://www.example.com/help/' }
    const head = composeHead(term, { pluginHead: first, site: SITE, pagination, urls })
    expect(head.canonical).toBe('https://www.example.com/help/topics/fees/page/2/')
    expect(head.next).toBe('https://www.example.com/help/topics/fees/page/3/')
  })

  it('leaves the head as REST sent it without a site', () => {
    expect(composeHead(term, { pluginHead: first, pagination })).toEqual(first)
    const options = { pluginHead: first, site: SITE, source: 'plugin', pagination } as const
    expect(composeHead(term, options)).toEqual(first)
  })

  it('lifts the noindex of the CMS on page 2 with the canonical of page 2', () => {
    const { canonical: _, ...hidden } = first
    const robots = { index: false, follow: true, maxSnippet: -1 }
    const head = composeHead(term, {
      pluginHead: { ...hidden, robots },
      site: SITE,
      pagination,
      robots: 'from-resource',
    })
    expect(head.robots?.index).toBe(true)
    expect(head.canonical).toBe(`${LINK}page/2/`)
    expect(head.prev).toBe(LINK)
  })
})
