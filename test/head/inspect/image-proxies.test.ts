import { describe, expect, it } from 'vitest'
import { composeHead, parsePost } from 'wp-faq-seo'
import { findOrigins, type Head, listUrls, rewriteUrls } from 'wp-faq-seo/head'
import { mapUrl } from 'wp-faq-seo/site'

const CMS = 'cms.example.org'
const FRONT = 'www.example.org'
const FILE = 'wp-content/uploads/2025/a%20b.jpg'
const URLS = { from: `https://${CMS}/`, to: `https://${FRONT}/`, media: 'rewrite' } as const

/** URLs of image proxies and caches for a file on a host. */
const PROXIES: readonly ((host: string) => string)[] = [
  (host) => `https://i0.wp.com/${host}/${FILE}?w=9&ssl=1`,
  (host) => `https://images.weserv.nl/?url=${host}/${FILE}&w=9`,
  (host) => `https://wsrv.nl/?w=9&url=ssl:${host}/${FILE}`,
  (host) => `https://wsrv.nl/?url=${encodeURIComponent(`https://${host}/${FILE}`)}&w=9`,
  (host) => `https://${FRONT}/_next/image?url=${encodeURIComponent(`https://${host}/${FILE}`)}&w=9&q=75`,
  (host) => `https://img.example.net/cdn-cgi/image/width=9,quality=75/https://${host}/${FILE}`,
  (host) => `https://res.cloudinary.com/demo/image/fetch/f_auto,w_9/https://${host}/${FILE}`,
  (host) => `https://res.cloudinary.com/demo/image/fetch/${encodeURIComponent(`https://${host}/${FILE}`)}`,
  (host) => `https://a.imgix.net/${encodeURIComponent(`https://${host}/${FILE}`)}?w=9`,
  (host) => `https://a.i.optimole.com/w:9/h:9/q:auto/https://${host}/${FILE}`,
  (host) => `https://cdn.statically.io/img/${host}/${FILE}`,
  (host) => `https://cdn.shortpixel.ai/spai/w_9+q_lossy/${host}/${FILE}`,
]

const INNER = `https://${CMS}/${FILE}`

describe('the URL of an image proxy', () => {
  it.each(PROXIES.map((proxy) => proxy(CMS)))(
    'contains a URL that listUrls and findOrigins find: %s',
    (url) => {
      const head: Head = { openGraph: { images: [{ url }] } }
      const path = 'openGraph.images[0].url'
      expect(listUrls(head)).toEqual([
        { url, path, foundIn: 'value' },
        { url: INNER, path, foundIn: 'url' },
      ])
      expect(findOrigins(head)).toContainEqual({ origin: `https://${CMS}`, count: 1, inText: 0 })
    },
  )

  it.each(PROXIES.map((proxy) => [proxy(CMS), proxy(FRONT), proxy('cdn.example.net')] as const))(
    'is rewritten according to `media`: %s',
    (url, rewritten, onCdn) => {
      expect(mapUrl(url, URLS)).toBe(rewritten)
      expect(mapUrl(rewritten, URLS)).toBe(rewritten)
      expect(mapUrl(url, { ...URLS, media: 'https://cdn.example.net/' })).toBe(onCdn)
      expect(mapUrl(url, { ...URLS, media: 'keep' })).toBe(url)
      const head = rewriteUrls({ openGraph: { images: [{ url }] } }, URLS)
      expect(JSON.stringify(head)).not.toContain(CMS)
    },
  )

  it('has a host in any case', () => {
    const written = (host: string) => `https://i0.wp.com/${host}/${FILE}`
    expect(mapUrl(written('CMS.example.org'), URLS)).toBe(written(FRONT))
    expect(mapUrl(written('CMS.Example.ORG'), URLS)).toBe(written(FRONT))
    expect(mapUrl(written('CMS.example.net'), URLS)).toBe(written('CMS.example.net'))
  })

  it('is found in the answers of a graph and of a page', () => {
    const image = `<p>See <a href="https://i0.wp.com/${CMS}/${FILE}">it</a>.</p>`
    const post = parsePost({
      id: 1,
      type: 'faq',
      link: `https://${CMS}/faq/a/`,
      title: { rendered: 'Where?' },
      content: { rendered: image },
    })
    expect(findOrigins(composeHead(post)).map(({ origin }) => origin)).toContain('https://i0.wp.com')
    expect(listUrls(composeHead(post)).filter(({ foundIn }) => foundIn === 'url')).toHaveLength(1)
    expect(JSON.stringify(composeHead(post, { urls: URLS }))).not.toContain(CMS)
  })

  it('is rewritten only for media below the home of the CMS', () => {
    const urls = { ...URLS, from: `https://${CMS}/help/` }
    const proxied = (path: string) => `https://i0.wp.com/${CMS}${path}`
    expect(mapUrl(proxied('/help/wp-content/a.jpg'), urls)).toBe(
      `https://i0.wp.com/${FRONT}/wp-content/a.jpg`,
    )
    expect(mapUrl(proxied('/shop/wp-content/a.jpg'), urls)).toBe(proxied('/shop/wp-content/a.jpg'))
    const ported = { ...URLS, from: `http://${CMS}:8080/` }
    expect(mapUrl(proxied(':8080/wp-content/a.jpg'), ported)).toBe(
      `https://i0.wp.com/${FRONT}/wp-content/a.jpg`,
    )
  })

  it('is itself mapped if it is on the CMS', () => {
    const url = `/_next/image?url=${encodeURIComponent(INNER)}`
    expect(mapUrl(url, URLS)).toBe(
      `https://${FRONT}/_next/image?url=${encodeURIComponent(INNER.replace(CMS, FRONT))}`,
    )
  })

  it.each([
    // The host of an AMP cache contains the host of the site.
    `https://cms-example-org.cdn.ampproject.org/i/s/${CMS}/${FILE}`,
    `https://www.facebook.com/sharer.php?u=${encodeURIComponent(`https://${CMS}/faq/a/`)}`,
    `https://i0.wp.com/not${CMS}/${FILE}`,
    `https://i0.wp.com/x.${CMS}/${FILE}`,
    `https://i0.wp.com/${CMS}.example.net/${FILE}`,
    `https://www.linkedin.com/company/${CMS}/`,
    `https://${FRONT}/images/${CMS}.png`,
  ])('is kept: %s', (url) => {
    expect(mapUrl(url, URLS)).toBe(url)
  })

  it.each([
    'https://cdn.jsdelivr.net/npm/a@3.1.2/dist/a.min.js',
    'https://www.linkedin.com/company/example.com/',
    'https://example.com/index.php/2025/a.jpg',
    'https://example.com/v1.2/a.jpg',
    'https://example.com/a.jpg?v=1.2.3',
    'https://example.com/?s={search_term_string}',
    `https://${CMS}/wp-json/oembed/1.0/embed?url=${encodeURIComponent(`https://${CMS}/faq/`)}`,
    'https://secure.gravatar.com/avatar/0a?s=96&d=mm&r=g',
  ])('is not recognized in %s', (url) => {
    expect(listUrls({ canonical: url })).toHaveLength(1)
  })

  it('is read in linear time', { timeout: 20_000 }, () => {
    for (const part of [
      '/a.b',
      'a.',
      '=https%3A%2F%2Fa.bc/',
      ':a.bc%2F',
      '/a.bc/x.jpg',
      '?u=a.bc/x.jpg&',
      '/https://a.bc/',
    ]) {
      const url = `https://x.example/${part.repeat(200_000)}${CMS}/`
      expect(listUrls({ canonical: url }).length).toBeLessThan(12)
      expect(mapUrl(url, URLS)).toBe(url)
    }
  })
})
