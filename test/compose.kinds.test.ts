import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, parseResource, type Site, type SpecialPage, toFaqPage } from 'wp-faq-seo'
import { mergeFaqPages } from 'wp-faq-seo/faq'
import { findNodes } from 'wp-faq-seo/jsonld'
import { parseTerm, parseType, parseUser } from 'wp-faq-seo/wordpress'

const SITE: Site = {
  url: 'https://cms.example.com/',
  name: 'Example',
  description: 'Fees and dates',
  language: 'en-US',
  twitterSite: 'example',
  publisher: { type: 'Organization', name: 'Example' },
}
const LINK = 'https://cms.example.com/topics/fees/'
const urls = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
const term = parseTerm({
  id: 2,
  name: 'Fees',
  slug: 'fees',
  taxonomy: 'topic',
  link: LINK,
  description: 'All <b>fees</b>.',
})
const user = parseUser({ id: 1, name: 'Ann', slug: 'ann', link: 'https://cms.example.com/author/ann/' })
const type = parseType({ name: 'FAQs', slug: 'faq', has_archive: true })
const date: SpecialPage = { kind: 'date', url: 'https://cms.example.com/2025/05/', year: 2025, month: 5 }

describe('composeHead() of a page that is not a post', () => {
  it.each([
    ['home', { kind: 'home' } as const, 'Example - Fees and dates', 'website', 'CollectionPage'],
    ['term', term, 'Fees Archives - Example', 'article', 'CollectionPage'],
    ['post type', type, 'FAQs Archive - Example', 'website', 'CollectionPage'],
    ['author', user, 'Ann, Author at Example', 'profile', 'ProfilePage'],
    ['date', date, 'May 2025 - Example', 'website', 'CollectionPage'],
    [
      'search',
      { kind: 'search', query: 'fees' } as const,
      'You searched for fees - Example',
      'article',
      'SearchResultsPage',
    ],
    ['not-found', { kind: 'not-found' } as const, 'Page not found - Example', undefined, undefined],
  ])('derives the head of a %s', (_, resource, title, openGraphType, nodeType) => {
    const head = composeHead(resource, { site: SITE })
    expect(head.title).toBe(title)
    expect(head.openGraph?.type).toBe(openGraphType)
    expect(head).not.toHaveProperty('article')
    expect(findNodes(head.graph, nodeType ?? 'WebPage')).toHaveLength(nodeType === undefined ? 0 : 1)
    expect(findNodes(head.graph, 'WebSite')).toHaveLength(1)
  })

  it('derives ids from a slug that is no valid Unicode', () => {
    const head = composeHead({ ...user, slug: 'half \ud800' }, { site: SITE })
    expect(findNodes(head.graph, 'Person')[0]?.['@id']).toBe(
      'https://cms.example.com/#/schema/person/half%20%EF%BF%BD',
    )
  })

  it.each([
    [date, { index: false, follow: true }],
    [{ kind: 'search', query: 'fees' } as const, { index: false, follow: true }],
    [{ kind: 'not-found' } as const, { index: false, follow: true }],
  ])('hides dates, search results and missing pages', (resource, robots) => {
    const head = composeHead(resource, { site: SITE })
    expect(head.robots).toEqual(robots)
    expect(head).not.toHaveProperty('canonical')
  })

  it('shows dates if the site does', () => {
    const site: Site = { ...SITE, pageKinds: { date: { noindex: false } } }
    expect(composeHead(date, { site })).toMatchObject({
      robots: { index: true },
      canonical: date.kind === 'date' && date.url,
    })
  })

  it('never indexes a missing page, nor search results by from-resource', () => {
    const missing = parseResource({ html: '<title>Page not found</title>', status: 404 })
    const robots = { index: true, follow: true }
    expect(composeHead(missing, { robots }).robots?.index).toBe(false)
    expect(composeHead({ kind: 'not-found' }, { site: SITE, robots }).robots?.index).toBe(false)
    const search = composeHead({ kind: 'search', query: 'a' }, { site: SITE, robots: 'from-resource' })
    expect(search.robots?.index).toBe(false)
  })

  it.each([
    [
      'a term',
      term,
      { title: 'Fees', canonical: LINK, openGraph: { type: 'article', title: 'Fees', url: LINK } },
    ],
    [
      'an author',
      user,
      { title: 'Ann', canonical: user.link, openGraph: { type: 'profile', title: 'Ann', url: user.link } },
    ],
    ['a post type', type, { title: 'FAQs', openGraph: { type: 'website', title: 'FAQs' } }],
    ['a missing page', { kind: 'not-found' } as const, { robots: { index: false, follow: true } }],
    [
      'search results',
      { kind: 'search', query: 'a' } as const,
      { robots: { index: false, follow: true }, openGraph: { type: 'article' } },
    ],
    ['the home page', { kind: 'home' } as const, { openGraph: { type: 'website' } }],
  ])('has only what %s alone determines without a site', (_, resource, head) => {
    expect(composeHead(resource)).toEqual(head)
  })

  it('adopts the head that the plugin printed', () => {
    const resource = parseResource({ ...term, yoast_head_json: { title: 'All fees', canonical: LINK } })
    expect(composeHead(resource, { urls })).toEqual({
      title: 'All fees',
      canonical: 'https://www.example.com/topics/fees/',
    })
    expect(composeHead(resource, { site: SITE, source: 'derive' }).title).toBe('Fees Archives - Example')
  })

  it('adopts the response of get_head, and takes null for no head', () => {
    const json = { title: 'Home', canonical: SITE.url }
    const response = parseResource({ html: '<title>Home</title>', json, status: 200 })
    expect(composeHead(response, { urls })).toEqual({ title: 'Home', canonical: 'https://www.example.com/' })
    expect(composeHead(parseResource({ ...term, yoast_head: null, yoast_head_json: null })).title).toBe(
      'Fees',
    )
  })

  it('has no canonical for a term without link', () => {
    const { link: _, ...rest } = term
    const head = composeHead(rest as typeof term, { site: SITE })
    expect(head).not.toHaveProperty('canonical')
    expect(head.openGraph).not.toHaveProperty('url')
    expect(head.title).toBe('Fees Archives - Example')
  })

  it('marks up the questions that the page shows', () => {
    const post = (id: number) =>
      toFaqPage(
        parsePost({
          id,
          type: 'faq',
          link: `https://cms.example.com/faq/${id}/`,
          title: { rendered: `Fee ${id}?` },
          content: { rendered: '<p>Ten.</p>' },
        }),
      )
    const { questions } = mergeFaqPages({ url: LINK, title: 'Fees' }, [post(1), post(2)])
    const pagination = { page: 2, pages: 2 }
    for (const resource of [
      term,
      parseResource({ ...term, yoast_head_json: { title: 'Fees', canonical: LINK } }),
    ]) {
      const { graph } = composeHead(resource, { site: SITE, questions, urls, pagination })
      const [page] = findNodes(graph, 'FAQPage')
      expect(page?.['@type']).toEqual(['CollectionPage', 'FAQPage'])
      expect(findNodes(graph, 'Question').map((node) => node['@id'])).toEqual(
        questions.map(({ id }) => `https://www.example.com/topics/fees/page/2/#${id}`),
      )
      expect(page?.mainEntity).toEqual(findNodes(graph, 'Question').map((node) => ({ '@id': node['@id'] })))
    }
  })

  it('shows nothing but the name of an author without posts, unless the site shows more', () => {
    const head = composeHead(user, { site: SITE, posts: [] })
    expect(head.robots?.index).toBe(false)
    expect(head.openGraph).not.toHaveProperty('url')
    expect(findNodes(head.graph, 'ProfilePage')).toEqual([])
    const site: Site = { ...SITE, pageKinds: { author: { noindexEmpty: false } } }
    expect(findNodes(composeHead(user, { site, posts: [] }).graph, 'ProfilePage')).toHaveLength(1)
  })

  it('uses the settings of the kind', () => {
    const site: Site = {
      ...SITE,
      postTypes: { faq: { archive: { titleTemplate: 'Help %%page%%', noindex: true } } },
      taxonomies: { topic: { descriptionTemplate: '%%term_description%% %%sitename%%', postType: 'faq' } },
    }
    expect(composeHead(type, { site })).toMatchObject({ title: 'Help', robots: { index: false } })
    expect(composeHead(term, { site }).description).toBe('All fees. Example')
  })

  it('shows one part of a post with page breaks', () => {
    const post = parsePost({
      id: 1,
      type: 'faq',
      link: 'https://cms.example.com/faq/fees/',
      title: { rendered: 'Fees?' },
      content: { rendered: '<p>Ten euros.</p><!--nextpage--><p>Or five.</p>' },
    })
    const second = composeHead(post, { site: SITE, pagination: { page: 2, pages: 2 } })
    expect(second).toMatchObject({
      title: 'Fees? - Page 2 of 2 - Example',
      description: 'Or five.',
      canonical: 'https://cms.example.com/faq/fees/2/',
      prev: 'https://cms.example.com/faq/fees/',
    })
    // The title is answered on the first part.
    expect(findNodes(second.graph, 'Question')).toEqual([])
    const first = composeHead(post, { site: SITE, pagination: { page: 1, pages: 2 } })
    expect(first.next).toBe('https://cms.example.com/faq/fees/2/')
    expect(JSON.stringify(findNodes(first.graph, 'Question'))).toContain('Ten euros.')
    expect(JSON.stringify(first.graph)).not.toContain('Or five.')
  })

  it('takes a static home page and a posts page for what they are', () => {
    const post = parsePost({ id: 5, type: 'page', link: SITE.url, title: { rendered: 'Welcome' } })
    const front = composeHead(post, { site: { ...SITE, frontPageId: 5 } })
    expect(front.openGraph?.type).toBe('website')
    expect(findNodes(front.graph, 'WebPage')[0]).toHaveProperty('about')
    const list = composeHead(post, { site: { ...SITE, postsPageId: 5 }, pagination: { page: 2, pages: 2 } })
    expect(list.canonical).toBe('https://cms.example.com/page/2/')
    expect(list).not.toHaveProperty('article')
    expect(findNodes(list.graph, 'CollectionPage')).toHaveLength(1)
  })
})
