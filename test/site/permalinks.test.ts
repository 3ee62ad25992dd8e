import { describe, expect, it } from 'vitest'
import { applyRobots, composeHead, parsePost, type Site, siteFromHead, toSitePage } from 'wp-faq-seo'
import { parseTerm, parseType } from 'wp-faq-seo/wordpress'

const SITE: Site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
const home = { kind: 'home' } as const
const pagination = { page: 2, pages: 3 }
const type = parseType({ name: 'FAQs', slug: 'faq', has_archive: true })

describe('URLs without a slash at the end', () => {
  it.each<[string, Partial<Site>]>([
    ['trailingSlash', { trailingSlash: false }],
    ['the archive of a type', { postTypes: { news: { archiveUrl: 'https://example.com/news' } } }],
    ['the posts page', { postsPage: { url: 'https://example.com/blog', label: 'Blog' } }],
  ])('are recognized by %s', (_, settings) => {
    const site = { ...SITE, ...settings }
    expect(toSitePage(home, { site, pagination }).part?.url).toBe('https://example.com/page/2')
    expect(toSitePage(type, { site }).url).toBe('https://example.com/faq')
    expect(composeHead({ kind: 'search', query: 'fees' }, { site }).openGraph?.url).toBe(
      'https://example.com/search/fees',
    )
  })

  it('are followed by pages without a slash', () => {
    const link = 'https://example.com/topics/fees'
    const term = parseTerm({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'topic', link })
    expect(toSitePage(term, { pagination }).part?.url).toBe(`${link}/page/2`)
  })

  it.each([
    ['https://example.com/faq/fees', false],
    ['https://example.com/faq/fees/', undefined],
    ['https://example.com/faq/fees.html', undefined],
    ['https://example.com/?p=3', undefined],
  ])('are learned from the post %s: %s', (link, trailingSlash) => {
    const resource = parsePost({ id: 3, type: 'faq', link, title: { rendered: 'Fees?' } })
    const head = { title: 'Fees? - Example', canonical: link }
    expect(siteFromHead([{ head, resource }]).trailingSlash).toBe(trailingSlash)
  })

  it('are not learned from a list of other values, which is refused', () => {
    expect(() => siteFromHead([null as never, { resource: {} } as never])).toThrow(
      'Cannot use samples: [0] is null, not a sample such as { head, resource }',
    )
  })

  it('are not the default', () => {
    expect(toSitePage(home, { site: SITE, pagination }).part?.url).toBe('https://example.com/page/2/')
    expect(toSitePage(type, { site: SITE }).url).toBe('https://example.com/faq/')
  })

  it('do not hide the home page of the CMS from the policy that lifts its noindex', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'CollectionPage', '@id': 'https://example.com/', url: 'https://example.com/' },
        { '@type': 'WebSite', '@id': 'https://example.com/#website', url: 'https://example.com' },
      ],
    } as const
    const head = { robots: { index: false, follow: true }, graph }
    expect(applyRobots(head, { url: 'https://example.com/' }, 'from-resource').robots?.index).toBe(true)
  })
})

describe('URLs without permalinks', () => {
  const site: Site = { ...SITE, permalinks: 'plain' }

  it('are queries', () => {
    expect(toSitePage(type, { site }).url).toBe('https://example.com/?post_type=faq')
    expect(toSitePage(type, { site, pagination }).part?.url).toBe('https://example.com/?post_type=faq&page=2')
  })
})

describe('the robots of a page of a list', () => {
  it('that directives show again have the links of that page', () => {
    const site: Site = { ...SITE, robots: { index: false } }
    const head = composeHead(home, { site, pagination, robots: { index: true, follow: true } })
    expect(head).toMatchObject({
      canonical: 'https://example.com/page/2/',
      prev: 'https://example.com/',
      next: 'https://example.com/page/3/',
    })
  })

  it('of search results stay noindex', () => {
    const options = { site: SITE, robots: { index: true, follow: true } } as const
    expect(composeHead({ kind: 'search', query: 'fees' }, options).robots?.index).toBe(false)
  })
})
