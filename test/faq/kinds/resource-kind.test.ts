import { describe, expect, it } from 'vitest'
import { composeHead, type PageInput, parseResource, resourceKind, toSitePage } from 'wp-faq-seo'
import { parseType } from 'wp-faq-seo/wordpress'

const SITE = { url: 'https://example.com/', name: 'Example', language: 'en-US' }

describe('resourceKind()', () => {
  it.each([
    ['post', { id: 1, type: 'faq', link: '', title: { rendered: 'Fees?' }, kind: 'search', query: 'x' }],
    ['term', { id: 1, name: 'Fees', slug: 'fees', taxonomy: 'topic', kind: 'home' }],
    ['user', { id: 1, name: 'Ann', kind: 'home' }],
    ['type', { name: 'FAQs', slug: 'faq', kind: 'home' }],
    ['head', { html: '<title>A</title>' }],
    ['head', { html: '', json: {}, type: 'faq', title: { rendered: 'Fees?' }, _links: { 'wp:term': {} } }],
  ])('recognizes a %s by its own fields, whatever its kind field contains', (kind, fields) => {
    expect(resourceKind(parseResource(fields))).toBe(kind)
  })

  it.each([
    [{ id: 1, kind: 'home' }, 'id is unknown'],
    [{ id: 7, slug: 'x' }, 'this has the keys id, slug'],
    [{ title: null, type: 'faq' }, 'this has the keys title, type'],
    [null, 'this is null'],
  ])('refuses %j', (input, message) => {
    expect(() => resourceKind(input as unknown as PageInput)).toThrow(message)
  })
})

describe('the pages of a type', () => {
  const posts = parseType({ name: 'Posts', slug: 'post' })

  it('are the home page without any settings', () => {
    expect(toSitePage(posts, { site: SITE })).toMatchObject({ kind: 'home', url: SITE.url })
  })

  it('are not the home page if that is a post', () => {
    const site = { ...SITE, frontPageId: 9 }
    const url = 'https://example.com/news/'
    expect(toSitePage(posts, { site, url })).toMatchObject({ kind: 'posts-page', url, title: 'Posts' })
    expect(composeHead(posts, { site }).canonical).toBeUndefined()
  })

  it("have the URL of the plugin's head, which overrides the one of the settings", () => {
    const site = { ...SITE, postTypes: { faq: { archiveUrl: 'https://example.com/faq/' } } }
    const link = 'https://example.com/help/'
    const type = parseType({
      name: 'FAQs',
      slug: 'faq',
      has_archive: true,
      yoast_head_json: { title: 'FAQs', canonical: link, og_url: link },
    })
    expect(composeHead(type, { site, pagination: { page: 2, pages: 2 } }).canonical).toBe(`${link}page/2/`)
  })
})

describe('the options of toSitePage() and composeHead()', () => {
  const term = parseResource({ id: 1, name: 'Fees', slug: 'fees', taxonomy: 'topic' })

  it.each(['terms', 'posts', 'questions'])('refuse %s that are the result of a parser', (name) => {
    expect(() => composeHead(term, { [name]: { items: [], errors: [], warnings: [] } })).toThrow(
      `Cannot use options: ${name} is an object, not a list; pass the items of the parsed list`,
    )
  })
})

describe('the archive of an author without posts', () => {
  const user = parseResource({ id: 1, name: 'Ann', slug: 'ann', link: 'https://example.com/author/ann/' })

  it.each([[{ posts: [] }], [{ pagination: { page: 1, pages: 0 } }]])(
    'is noindex with %j, with and without a site',
    (options) => {
      expect(composeHead(user, options).robots?.index).toBe(false)
      expect(composeHead(user, { ...options, site: SITE }).robots?.index).toBe(false)
    },
  )
})

describe('the archive of a date', () => {
  const url = 'https://example.com/2025/02/30/'

  it.each([
    [{ year: 2025, day: 3 }, 'month is missing; a day requires a month'],
    [{ year: 2025, month: 2, day: 29 }, 'day is 29, not a day of month 2'],
  ])('refuses %j', (span, message) => {
    expect(() => toSitePage({ kind: 'date', url, ...span })).toThrow(message)
  })

  it('accepts a leap day', () => {
    expect(toSitePage({ kind: 'date', url, year: 2024, month: 2, day: 29 })).toMatchObject({ day: 29 })
  })
})

describe('an empty response of get_head', () => {
  it('has the derived head of the page for missing URLs if its status is 404', () => {
    const head = composeHead(parseResource({ html: '', status: 404 }), { site: SITE })
    expect(head).toEqual(composeHead({ kind: 'not-found' }, { site: SITE }))
    expect(head.title).toBe('Page not found - Example')
  })
})

describe('the page for missing URLs', () => {
  it.each([
    ['https://example.com/wp/old-page/', 'old page'],
    ['https://other.example.com/old-page/', 'old page'],
    ['https://example.com/wp/-old-/', 'old'],
  ])('takes the words of %s', (url, words) => {
    const site = {
      ...SITE,
      url: 'https://example.com/wp/',
      pageKinds: { notFound: { titleTemplate: '%%term404%%' } },
    }
    expect(composeHead({ kind: 'not-found', url }, { site }).title).toBe(words)
  })
})
