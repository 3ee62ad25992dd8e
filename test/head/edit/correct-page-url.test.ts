import { describe, expect, it } from 'vitest'
import {
  composeHead,
  correctPageUrl,
  type Head,
  parsePost,
  parseResource,
  toFaqPage,
  toSitePage,
} from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { parseTerm, parseUser } from 'wp-faq-seo/wordpress'

const CMS = 'https://cms.example.com'
const LINK = `${CMS}/faq/returns/`
const URLS = { from: `${CMS}/`, to: 'https://www.example.com/help/' }

const POST = {
  id: 41,
  type: 'faq',
  slug: 'returns',
  status: 'publish',
  link: LINK,
  title: { rendered: 'Can I return it?' },
  content: { rendered: '<p>Within a week.</p>' },
}

/** A graph that Yoast printed for a page at a URL. */
function graphAt(url: string) {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: 'Can I return it?',
        breadcrumb: { '@id': `${url}#breadcrumb` },
        potentialAction: [{ '@type': 'ReadAction', target: [url] }],
      },
      { '@type': 'BreadcrumbList', '@id': `${url}#breadcrumb` },
      { '@type': 'WebSite', '@id': `${CMS}/#website`, url: `${CMS}/` },
    ],
  }
}

/** A post whose plugin names it by a URL. */
function postAt(url: string, fields: object = {}) {
  return parsePost({
    ...POST,
    yoast_head_json: { canonical: url, og_url: url, schema: graphAt(url) },
    ...fields,
  })
}

const canonicalOf = (url: string, fields: object = {}) => composeHead(postAt(url, fields)).canonical

describe('a head composed for a page', () => {
  it.each([
    '?p=41',
    '?p=41&preview=true',
    '?page_id=41',
    '?post_type=faq&p=41',
    '?post_type=faq&p=41&preview=true&preview_id=41&preview_nonce=a1b2c3',
    'index.php?p=41',
    '?p=41&page=2',
    '?p=41&lang=de',
    '?p=41&utm_source=feed',
    '?faq=returns',
    '?post_type=faq&name=returns',
    '?name=returns&page=',
    'faq/returns/?preview=true',
    'faq/returns/?preview_id=41&preview_nonce=a1b2c3&preview=true',
    'faq/?p=41',
  ])('contains the link if the plugin uses /%s', (address) => {
    const head = composeHead(postAt(`${CMS}/${address}`))
    expect(head).toEqual(composeHead(postAt(LINK)))
    expect(JSON.stringify(head)).not.toMatch(/\/\?/)
    expect(findNodes(head.graph, 'Question').map(({ '@id': id }) => id)).toEqual([`${LINK}#question-41`])
  })

  it.each([
    ['http://cms.example.com/?p=41'],
    ['https://www.cms.example.com/?p=41'],
    ['//cms.example.com/?p=41'],
  ])('contains the link, whatever scheme and www. the URL of the plugin has: %s', (address) => {
    expect(canonicalOf(address)).toBe(LINK)
  })

  it.each([
    `${CMS}/?p=42`,
    `${CMS}/?p=410`,
    `${CMS}/?p=41a`,
    `${CMS}/?post_type=faq`,
    `${CMS}/?post_type=page&p=41`,
    `${CMS}/?faq=refunds`,
    `${CMS}/?p=41&faq=refunds`,
    `${CMS}/?p=41&feed=rss2`,
    `${CMS}/?topic=returns`,
    `${CMS}/?s=returns`,
    `${CMS}/?cat=41`,
    `${CMS}/?preview=true`,
    `${CMS}/?preview_id=41`,
    `${CMS}/shop/?p=41`,
    `${CMS}/faq/returns/refunds/?p=41`,
    `${CMS}/faq/returns/?lang=de`,
    `${CMS}/faq/returns/2/`,
    `${CMS}/faq/refunds/`,
    `${CMS}:8443/?p=41`,
    'https://other.example.com/?p=41',
    'https://user@cms.example.com/?p=41',
    '?p=41',
  ])('keeps a URL of another page: %s', (address) => {
    expect(canonicalOf(address)).toBe(address)
  })

  it.each(['&#038;', '&amp;', '&#38;'])(
    'is known with an ampersand that Yoast printed as %s',
    (ampersand) => {
      const url = `${CMS}/?post_type=faq${ampersand}p=41`
      const post = parsePost({
        ...POST,
        yoast_head_json: { canonical: url, og_url: url, schema: graphAt(url) },
      })
      const head = composeHead(post)
      expect([head.canonical, head.openGraph?.url]).toEqual([LINK, LINK])
      expect(head.graph?.['@graph'][0]).toMatchObject({
        '@id': LINK,
        breadcrumb: { '@id': `${LINK}#breadcrumb` },
      })
      expect(JSON.stringify(head)).not.toContain('p=41')
    },
  )

  it('keeps a link that is itself plain', () => {
    const link = `${CMS}/?p=41`
    expect(canonicalOf(link, { link })).toBe(link)
    expect(canonicalOf(`${link}&page=2`, { link })).toBe(`${link}&page=2`)
    expect(canonicalOf(`${link}&preview=true`, { link })).toBe(link)
  })

  it('contains the link if the URL has a slug in any script', () => {
    const slug = '%d9%83%d9%8a%d9%81'
    const fields = { link: `${CMS}/faq/${slug}/`, slug }
    expect(canonicalOf(`${CMS}/?faq=${slug}`, fields)).toBe(`${CMS}/faq/كيف/`)
    expect(canonicalOf(`${CMS}/?faq=كيف`, { ...fields, slug: undefined })).toBe(`${CMS}/faq/كيف/`)
  })

  it('contains the link if the URL has the slugs of the ancestors', () => {
    const fields = { type: 'page', slug: 'team', link: `${CMS}/about/team/` }
    expect(canonicalOf(`${CMS}/?pagename=about/team`, fields)).toBe(fields.link)
    expect(canonicalOf(`${CMS}/?page_id=41&page=2`, fields)).toBe(fields.link)
    expect(canonicalOf(`${CMS}/?pagename=company/team`, fields)).toBe(`${CMS}/?pagename=company/team`)
  })

  it('corrects URLs in a directory, and keeps those of the site above it', () => {
    const link = `${CMS}/support/faq/returns/`
    const site = { url: `${CMS}/support/`, name: 'Support', language: 'en' }
    expect(composeHead(postAt(`${CMS}/support/?p=41`, { link }), { site }).canonical).toBe(link)
    expect(composeHead(postAt(`${CMS}/?p=41`, { link }), { site }).canonical).toBe(`${CMS}/?p=41`)
  })

  it('corrects URLs on the front end', () => {
    const address = 'https://www.example.com/help/?p=41'
    const head = composeHead(postAt(address), { urls: URLS })
    expect(head).toEqual(composeHead(postAt(LINK), { urls: URLS }))
    expect(head.canonical).toBe('https://www.example.com/help/faq/returns/')
    expect(canonicalOf(address)).toBe(address)
  })

  it('corrects og:url and the graph even if an editor typed a canonical', () => {
    const address = `${CMS}/?p=41`
    const typed = 'https://shop.example.com/returns/'
    const json = { canonical: typed, og_url: address, schema: graphAt(address) }
    const head = composeHead(parsePost({ ...POST, yoast_head_json: json }))
    expect(head.canonical).toBe(typed)
    expect(head.openGraph?.url).toBe(LINK)
    expect(findNodes(head.graph, 'WebPage')[0]?.['@id']).toBe(LINK)
  })

  it('corrects the graph of a page that is hidden from search engines', () => {
    const json = { robots: { index: 'noindex' }, schema: graphAt(`${CMS}/?p=41`) }
    expect(JSON.stringify(composeHead(parsePost({ ...POST, yoast_head_json: json })))).not.toMatch(/\/\?/)
  })

  it('corrects URLs of terms and users', () => {
    const term = { id: 3, name: 'Fees', slug: 'fees', link: `${CMS}/topic/fees/` }
    const headOf = (resource: object, url: string) =>
      composeHead(parseResource({ ...resource, yoast_head_json: { canonical: url } })).canonical
    const topic = { ...term, taxonomy: 'topic' }
    expect(headOf(topic, `${CMS}/?topic=fees`)).toBe(term.link)
    expect(headOf(topic, `${CMS}/?taxonomy=topic&term=fees`)).toBe(term.link)
    expect(headOf(topic, `${CMS}/?cat=3`)).toBe(`${CMS}/?cat=3`)
    const category = { ...term, taxonomy: 'category' }
    expect(headOf(category, `${CMS}/?cat=3`)).toBe(term.link)
    expect(headOf(category, `${CMS}/?cat=3&paged=2`)).toBe(term.link)
    expect(headOf(category, `${CMS}/?cat=4`)).toBe(`${CMS}/?cat=4`)
    const tag = { ...term, taxonomy: 'post_tag' }
    expect(headOf(tag, `${CMS}/?tag=fees`)).toBe(term.link)
    const user = { id: 2, name: 'Ann', slug: 'ann', url: 'https://ann.example/', link: `${CMS}/author/ann/` }
    const users = { ...user, avatar_urls: {} }
    expect(headOf(users, `${CMS}/?author=2`)).toBe(user.link)
    expect(headOf(users, `${CMS}/?author_name=ann`)).toBe(user.link)
    expect(headOf(users, `${CMS}/?p=2`)).toBe(`${CMS}/?p=2`)
  })
})

describe('correctPageUrl()', () => {
  const page = toFaqPage(parsePost(POST))

  it('corrects hreflang links and extra tags in their order, and keeps the shortlink and links in answers', () => {
    const address = `${CMS}/?p=41`
    const head: Head = {
      canonical: address,
      alternates: { en: address, de: `${CMS}/?p=42` },
      extra: [
        { tag: 'link', attributes: { rel: 'shortlink', href: address } },
        { tag: 'meta', attributes: { property: 'og:url', content: address } },
      ],
      order: [`link[rel="shortlink"][href="${address}"]`, 'link[rel="canonical"]'],
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Answer', '@id': `${address}#a`, text: `<a href="${address}">Here</a>` }],
      },
    }
    const { alternates, extra, graph } = correctPageUrl(head, page)
    expect(alternates).toEqual({ en: LINK, de: `${CMS}/?p=42` })
    expect(
      extra?.map((tag) => tag.tag !== 'script' && (tag.attributes.href ?? tag.attributes.content)),
    ).toEqual([address, LINK])
    expect(graph?.['@graph']).toEqual([
      { '@type': 'Answer', '@id': `${LINK}#a`, text: `<a href="${address}">Here</a>` },
    ])
  })

  it('returns the same head if there is nothing to correct', () => {
    for (const head of [
      {},
      { canonical: LINK },
      { canonical: `${CMS}/?p=42` },
      { graph: graphAt(LINK) },
    ] as Head[])
      expect(correctPageUrl(head, page)).toBe(head)
    const unlinked = toFaqPage(parsePost({ ...POST, link: 'about:blank' }))
    const head = { canonical: `${CMS}/?p=41` }
    expect(correctPageUrl(head, unlinked)).toBe(head)
  })

  it('accepts the pages of terms and users', () => {
    const term = parseTerm({
      id: 3,
      name: 'Fees',
      slug: 'fees',
      taxonomy: 'topic',
      link: `${CMS}/topic/fees/`,
    })
    const user = parseUser({ id: 2, name: 'Ann', slug: 'ann', link: `${CMS}/author/ann/` })
    expect(correctPageUrl({ canonical: `${CMS}/?topic=fees` }, toSitePage(term))).toEqual({
      canonical: term.link,
    })
    expect(correctPageUrl({ canonical: `${CMS}/?author=2` }, toSitePage(user))).toEqual({
      canonical: user.link,
    })
  })
})
