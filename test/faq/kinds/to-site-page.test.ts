import { describe, expect, it } from 'vitest'
import {
  ConfigError,
  isResource,
  type PageInput,
  parsePost,
  parseResource,
  resourceKind,
  type Site,
  toSitePage,
} from 'wp-faq-seo'
import { parseTerm, parseTerms, parseType, parseUser } from 'wp-faq-seo/wordpress'

const SITE: Site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
const LINK = 'https://example.com/topics/fees/'
const term = parseTerm({
  id: 2,
  name: 'Fees &amp; dates',
  slug: 'fees',
  taxonomy: 'topic',
  link: LINK,
  parent: 1,
})
const post = (id: number, fields = {}) =>
  parsePost({
    id,
    type: 'faq',
    link: `https://example.com/faq/${id}/`,
    title: { rendered: `Q${id}?` },
    ...fields,
  })

function messageOf(run: () => unknown): string {
  try {
    run()
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
}

describe('resourceKind()', () => {
  it.each([
    ['post', post(1)],
    ['post', post(1, { kind: 'search', taxonomy: 'x' })],
    ['term', term],
    ['type', parseType({ name: 'FAQs', slug: 'faq' })],
    ['user', parseUser({ id: 1, name: 'Ann' })],
    ['head', parseResource({ html: '' })],
    ['home', { kind: 'home' }],
    ['search', { kind: 'search', query: '' }],
    ['date', { kind: 'date', url: 'https://example.com/2025/', year: 2025 }],
    ['not-found', { kind: 'not-found' }],
  ] as const)('recognizes a %s', (kind, resource) => {
    expect(resourceKind(resource)).toBe(kind)
    expect(isResource(resource, kind)).toBe(true)
  })

  it('narrows the type', () => {
    const resource: PageInput = term
    expect(isResource(resource, 'term') ? resource.taxonomy : '').toBe('topic')
    expect(isResource(resource, 'user')).toBe(false)
  })

  it.each([
    [undefined, 'Cannot use page: this is undefined; pass parseResource(json), or a page such as'],
    ['{}', 'Cannot use page: this is the string "{}"; pass parseResource(json)'],
    [[], 'Cannot use page: this is a list'],
    [{ a: 1, b: 2 }, 'Cannot use page: this has the keys a, b; pass parseResource(json)'],
    [{ kind: 'serch' }, 'Cannot use page: kind is "serch", not one of "home", "search", "date", "not-found"'],
    [{ kind: 'search' }, 'Cannot use page: query is missing'],
    [{ kind: 'search', query: 5 }, 'Cannot use page: query is 5, not text'],
    [{ kind: 'search', query: '', urls: '' }, 'Cannot use page: urls is unknown; write url'],
    [{ kind: 'home', url: '/' }, 'Cannot use page: url is "/", not an absolute http(s) URL'],
    [{ kind: 'date', year: 2025 }, 'Cannot use page: url is missing'],
    [{ kind: 'date', url: 'https://e.x/', year: 2025, month: 13 }, 'month is 13, not a number from 1 to 12'],
  ])('refuses %j', (input, message) => {
    expect(messageOf(() => resourceKind(input as never))).toContain(message)
  })
})

describe('toSitePage()', () => {
  it('decodes names and finds the ancestors of a term', () => {
    const { items: terms } = parseTerms([
      { id: 1, name: 'Money', slug: 'money', taxonomy: 'topic', link: 'https://example.com/topics/money/' },
    ])
    expect(toSitePage(term, { terms, language: 'en' })).toEqual({
      kind: 'term',
      id: 2,
      taxonomy: 'topic',
      title: 'Fees & dates',
      url: LINK,
      language: 'en',
      questions: [],
      ancestors: [
        { id: 1, name: 'Money', slug: 'money', taxonomy: 'topic', url: 'https://example.com/topics/money/' },
      ],
      raw: { name: 'Fees &amp; dates', description: '' },
    })
  })

  it('has no URL for a term without link, and for a link that is not a URL', () => {
    const { link: _, ...rest } = term
    expect(toSitePage(rest as typeof term).url).toBe('')
    expect(toSitePage({ ...term, link: 'javascript:alert(1)' }).url).toBe('')
  })

  it('takes the URL of a post type from the site, else from the options', () => {
    const type = parseType({ name: 'FAQs', slug: 'faq', has_archive: true })
    const postTypes = { faq: { archiveUrl: 'https://example.com/help/' } }
    expect(toSitePage(type, { site: { ...SITE, postTypes } }).url).toBe('https://example.com/help/')
    expect(toSitePage(type, { site: SITE }).url).toBe('https://example.com/faq/')
    expect(toSitePage(type, { url: 'https://example.com/x/' }).url).toBe('https://example.com/x/')
    expect(toSitePage(type).url).toBe('')
  })

  it('reads the type post as the home page, or as the page that lists the posts', () => {
    const type = parseType({ name: 'Posts', slug: 'post' })
    expect(toSitePage(type, { site: SITE })).toMatchObject({ kind: 'home', url: SITE.url })
    const postsPage = { url: 'https://example.com/log/', label: 'The log' }
    const page = toSitePage(type, { site: { ...SITE, postsPage } })
    expect(page).toMatchObject({ kind: 'posts-page', url: postsPage.url, title: 'The log' })
  })

  it('refuses a post', () => {
    expect(messageOf(() => toSitePage(post(1) as never))).toBe(
      'Cannot use page: this is a post; use toFaqPage',
    )
  })

  it('has the image of the first post, and no other', () => {
    const media = { id: 9, source_url: 'https://example.com/a.png', media_details: { width: 4, height: 3 } }
    const withImage = post(1, { _embedded: { 'wp:featuredmedia': [media] } })
    expect(toSitePage(term, { posts: [withImage, post(2)] }).image).toMatchObject({ url: media.source_url })
    expect(toSitePage(term, { posts: [post(2), withImage] })).not.toHaveProperty('image')
    expect(toSitePage(term, { posts: [] }).isEmpty).toBe(true)
  })

  it.each([
    [SITE, LINK, `${LINK}page/2/`],
    [SITE, 'https://example.com/topics/fees', 'https://example.com/topics/fees/page/2'],
    [SITE, 'https://example.com/?topic=fees', 'https://example.com/?topic=fees&page=2'],
  ])('builds URLs of further pages in the style of %2$s', (site, link, url) => {
    const page = toSitePage({ ...term, link }, { site, pagination: { page: 1, pages: 2 } })
    expect(page.part).toEqual({ number: 1, count: 2, url: link, nextUrl: url })
  })

  it('builds the URLs of the home page without pretty permalinks as Yoast does', () => {
    const site: Site = { ...SITE, permalinks: 'plain' }
    const page = toSitePage({ kind: 'home' }, { site, pagination: { page: 2, pages: 3 } })
    expect(page.part).toEqual({
      number: 2,
      count: 3,
      url: 'https://example.com?page=2',
      previousUrl: 'https://example.com/',
      nextUrl: 'https://example.com?page=3',
    })
  })

  it('takes the URLs of further pages from a template of the front end', () => {
    const url = 'https://www.example.com/topics/fees?page={page}'
    const page = toSitePage(term, { pagination: { page: 2, pages: 3, url } })
    expect(page.part).toMatchObject({
      url: 'https://www.example.com/topics/fees?page=2',
      previousUrl: LINK,
      nextUrl: 'https://www.example.com/topics/fees?page=3',
    })
  })

  it.each([
    [{ page: 9, pages: 3 }, 'page 9 is beyond the last page, 3; respond with a 404 page'],
    [{ page: 0, pages: 3 }, 'page is 0, not a page number; the first page is 1'],
    [{ page: 1.5, pages: 3 }, 'page is 1.5, not a page number'],
    [{ page: 2, pages: 0 }, 'page 2 is beyond the last page, 0'],
    [{ page: '2', pages: 3 }, 'page is "2", not a page number'],
    [{ page: 1 }, 'pages is missing'],
    [{ page: 1, pages: 2, url: 'https://e.x/' }, 'url "https://e.x/" has no "{page}" for the page number'],
    [{ page: 1, pages: 2, url: '/p/{page}' }, 'url is "/p/{page}", not an absolute http(s) URL'],
    [2, '2 is not an object'],
  ])('refuses the pagination %j', (pagination, message) => {
    expect(messageOf(() => toSitePage(term, { pagination: pagination as never }))).toContain(
      `Cannot use pagination: ${message}`,
    )
  })

  it('accepts the first page of an empty list', () => {
    expect(toSitePage(term, { pagination: { page: 1, pages: 0 } }).part).toEqual({
      number: 1,
      count: 0,
      url: LINK,
    })
  })

  it('encodes hostile queries of a search', () => {
    const page = toSitePage({ kind: 'search', query: '\ud800 <script>' }, { site: SITE })
    expect(page.url).toBe('https://example.com/?s=%EF%BF%BD%20%26lt%3Bscript%26gt%3B')
  })
})
