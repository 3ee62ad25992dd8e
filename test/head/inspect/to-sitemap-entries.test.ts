import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, type Site, toFaqPage, toSitePage } from 'wp-faq-seo'
import { toSitemapEntries } from 'wp-faq-seo/head'
import { parseTerm } from 'wp-faq-seo/wordpress'

const SITE: Site = {
  url: 'https://cms.example.com/',
  name: 'Example',
  language: 'en-US',
  socialImage: { url: 'https://cms.example.com/wp-content/uploads/share.png' },
}
const urls = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
const media = { id: 9, source_url: 'https://cms.example.com/wp-content/uploads/a.png' }
const post = parsePost({
  id: 1,
  type: 'faq',
  link: 'https://cms.example.com/faq/fees/',
  title: { rendered: 'Fees?' },
  date_gmt: '2025-01-02T03:04:05',
  modified_gmt: '2025-02-03T04:05:06',
  _embedded: { 'wp:featuredmedia': [media] },
})
const term = parseTerm({
  id: 2,
  name: 'Fees',
  slug: 'fees',
  taxonomy: 'topic',
  link: 'https://cms.example.com/topics/fees/',
})

describe('toSitemapEntries()', () => {
  it('lists posts and archives with the URLs of the front end', () => {
    const alternates = { de: 'https://www.example.com/de/fees/' }
    const items = [
      { head: composeHead(post, { site: SITE, urls, alternates }), page: toFaqPage(post) },
      { head: composeHead(term, { site: SITE, urls }) },
    ]
    expect(toSitemapEntries(items)).toEqual([
      {
        url: 'https://www.example.com/faq/fees/',
        modifiedAt: '2025-02-03T04:05:06+00:00',
        alternates,
        images: [media.source_url],
      },
      { url: 'https://www.example.com/topics/fees/' },
    ])
  })

  it('falls back to the times of the head', () => {
    expect(toSitemapEntries([{ head: composeHead(post, { urls }) }])[0]?.modifiedAt).toBe(
      '2025-02-03T04:05:06+00:00',
    )
  })

  const url = 'https://www.example.com/a/'
  it.each([
    ['a noindex page', { head: { canonical: url, robots: { index: false } } }],
    [
      'a page with a second robots tag',
      {
        head: {
          canonical: url,
          extra: [{ tag: 'meta' as const, attributes: { name: 'googlebot', content: 'noindex' } }],
        },
      },
    ],
    ['a draft', { head: { canonical: url }, page: { status: 'draft' } }],
    ['a private post', { head: { canonical: url }, page: { status: 'private' } }],
    ['a page whose canonical is another page', { head: { canonical: url, openGraph: { url: `${url}b/` } } }],
    ['page 2 of a list', { head: composeHead(term, { site: SITE, pagination: { page: 2, pages: 2 } }) }],
    ['search results', { head: composeHead({ kind: 'search', query: 'a' }, { site: SITE }) }],
    ['a missing page', { head: composeHead({ kind: 'not-found' }, { site: SITE }) }],
    ['a page without URL', { head: { title: 'A' } }],
  ])('omits %s', (_, item) => {
    expect(toSitemapEntries([item])).toEqual([])
  })

  it('lists each URL once', () => {
    expect(toSitemapEntries([{ head: { canonical: url } }, { head: { canonical: url } }])).toEqual([{ url }])
  })

  it('takes any page, and lists http(s) URLs alone', () => {
    const page = toSitePage(term, { site: SITE })
    const alternates = { de: 'javascript:alert(1)', fr: 'https://www.example.com/fr/' }
    const head = { ...composeHead(term, { site: SITE }), alternates }
    expect(toSitemapEntries([{ head, page }, { head: { canonical: 'javascript:alert(1)' } }])).toEqual([
      { url: term.link, alternates: { fr: alternates.fr } },
    ])
  })

  it("omits a page whose typed canonical is also Yoast's og:url", () => {
    const elsewhere = 'https://www.example.com/elsewhere/'
    const node = { '@type': 'WebPage', '@id': url, url: elsewhere }
    const graph = { '@context': 'https://schema.org', '@graph': [node] } as const
    expect(
      toSitemapEntries([{ head: { canonical: elsewhere, openGraph: { url: elsewhere }, graph } }]),
    ).toEqual([])
  })
})
