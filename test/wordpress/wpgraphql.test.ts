import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type FaqPage, parsePost, toFaqPage } from 'wp-faq-seo'
import {
  postFromWpGraphql,
  postsFromWpGraphql,
  type RestIssue,
  RestParseError,
  termFromWpGraphql,
  typeFromWpGraphql,
  userFromWpGraphql,
  WPGRAPHQL_FIELDS,
  WPGRAPHQL_YOAST_FIELDS,
} from 'wp-faq-seo/wordpress'
import { readPluginJson } from '../support/plugin-fixture.js'

const json = (name: string) => readPluginJson(`wpgraphql-yoast/${name}.json`)
const node = {
  databaseId: 8,
  contentTypeName: 'faq',
  link: 'https://e.com/faq/a/',
  uri: '/faq/a/',
  title: 'A?',
}

/** Everything of a page that both APIs have. The sites of the recordings gave different ids to the same posts. */
function comparable({ id, raw, author, image, ...page }: FaqPage) {
  return {
    questions: page.questions.map((question) => ({ ...question, id: question.id.replace(String(id), 'ID') })),
    terms: page.terms,
    author: author?.name,
    image: image && [image.url, image.alt, image.width, image.height],
    raw: [raw.title, raw.excerpt, raw.termNames, raw.date, raw.modified],
    page: [page.type, page.slug, page.url, page.title, page.status, page.html, page.text, page.excerpt],
    times: [page.publishedAt, page.modifiedAt],
    isProtected: page.isProtected,
  }
}

describe('postFromWpGraphql()', () => {
  it.each(['faq-old-plan-names', 'faq-what-does-amp-lt-mean', 'faq-how-do-i-reset-my-password'])(
    'makes the same page of %s as REST',
    (name) => {
      const rest = toFaqPage(parsePost(readPluginJson(`tsf/rest/${name}.json`)))
      const page = toFaqPage(postFromWpGraphql(json(name)))
      expect(comparable(page)).toEqual(comparable(rest))
      expect(page.questions.length).toBeGreaterThan(0)
    },
  )

  it('takes a response as text or parsed, a connection with one node, or the node', () => {
    const expected = postFromWpGraphql(node)
    expect(expected).toEqual({ id: 8, link: node.link, type: 'faq', title: { rendered: 'A?' } })
    const response = { data: { faq: node }, extensions: { debug: [] } }
    for (const input of [
      response,
      JSON.stringify(response),
      { nodes: [node] },
      { edges: [{ node }] },
      [node],
    ])
      expect(postFromWpGraphql(input)).toEqual(expected)
  })

  it.each([
    ['Q & A', 'Q &#038; A'],
    ['What does &amp; mean?', 'What does &#038;amp; mean?'],
    ['<em>Pro</em>, < $20', '<em>Pro</em>, < $20'],
    ['What is <head> for?', 'What is &lt;head> for?'],
    ['What does <strong> do?', 'What does &lt;strong> do?'],
    ['Line<br>break', 'Line<br>break'],
  ])('encodes the title %j again', (title, rendered) => {
    const post = postFromWpGraphql({ ...node, title })
    expect(post.title.rendered).toBe(rendered)
    expect(toFaqPage(post).title).toBe(title.replace(/<\/?em>/g, '').replace('<br>', ' '))
  })

  it('reads author, image, terms and parent, and keeps other fields', () => {
    const post = postFromWpGraphql({
      ...node,
      author: { node: { databaseId: 3, name: 'Ann', slug: 'ann', uri: '/author/ann/' } },
      featuredImage: {
        node: {
          databaseId: 5,
          sourceUrl: 'https://e.com/a-300.png',
          mediaItemUrl: 'https://e.com/a.png',
          altText: 'An "A"',
          mimeType: 'image/png',
          mediaDetails: {
            width: 600,
            height: 400,
            sizes: [{ name: 'medium', sourceUrl: 'https://e.com/a-300.png', width: '300', height: '200' }],
          },
        },
      },
      faqCategories: {
        nodes: [{ databaseId: 2, name: 'Q & A', slug: 'q-a', uri: '/topics/q-a/', taxonomyName: 'topic' }],
      },
      tags: { nodes: [{ databaseId: 9, name: 'New', slug: 'new' }] },
      comments: { nodes: [{ databaseId: 1, content: 'Hi' }] },
      parent: { node: { databaseId: 4, link: 'https://e.com/faq/', title: 'All & sundry' } },
      menuOrder: 2,
      commentStatus: 'open',
      acf: { faqs: [{ q: 'Why?' }] },
    })
    const page = toFaqPage(post)
    expect(page.author).toEqual({ id: 3, name: 'Ann', slug: 'ann', url: 'https://e.com/author/ann/' })
    expect(page.image).toMatchObject({
      id: 5,
      url: 'https://e.com/a.png',
      width: 600,
      alt: 'An "A"',
      type: 'image/png',
    })
    expect(page.image?.sizes?.medium).toMatchObject({ width: 300, height: 200 })
    expect(page.terms).toEqual([
      { taxonomy: 'topic', id: 2, name: 'Q & A', slug: 'q-a', url: 'https://e.com/topics/q-a/' },
      { taxonomy: 'post_tag', id: 9, name: 'New', slug: 'new' },
    ])
    expect(page.ancestors).toEqual([{ id: 4, title: 'All & sundry', url: 'https://e.com/faq/' }])
    expect(page.commentsOpen).toBe(true)
    expect(post).toMatchObject({ parent: 4, menu_order: 2, acf: { faqs: [{ q: 'Why?' }] }, comments: {} })
    expect(post).not.toHaveProperty('databaseId')
  })

  it.each([
    ['contentTypeName', { data: { nodeByUri: { ...node, __typename: 'Other' } } }, 'faq'],
    [
      'the type in GraphQL',
      { data: { nodeByUri: { ...node, contentTypeName: undefined, __typename: 'Faq' } } },
      'faq',
    ],
    ['the field of the query', { data: { page: { ...node, contentTypeName: undefined } } }, 'page'],
    ['the URL', { data: { contentNode: { ...node, contentTypeName: undefined } } }, 'faq'],
    ['the default', { ...node, contentTypeName: undefined, uri: '/a/', link: 'https://e.com/a/' }, 'post'],
  ])('takes the type of a post from %s', (_, input, type) => {
    expect(postFromWpGraphql(input).type).toBe(type)
  })

  it('reports errors beside data, and names link and uri if both are missing', () => {
    const issues: RestIssue[] = []
    const json = { data: { faq: node }, errors: [{ message: 'Timeout', path: ['faq', 'seo'] }, {}] }
    postFromWpGraphql(json, { report: (issue) => issues.push(issue) })
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      ['data.faq.seo', 'WPGraphQL returned the error "Timeout"'],
      ['', 'WPGraphQL returned an error without a message'],
    ])
    expect(() => postFromWpGraphql({ databaseId: 8, title: 'A' }, { home: 'https://e.com/' })).toThrow(
      'link and uri are missing; add one of them to the query',
    )
    expect(() => postFromWpGraphql({ errors: [{ message: 'A' }, { message: 'B' }] })).toThrow(
      '(also: the whole body)',
    )
    expect(() => postsFromWpGraphql({ data: { faqs: null } })).toThrow('data.faqs is null, so no posts match')
  })

  it('recognizes a protected post, whose content and times are null', () => {
    const hidden = { ...node, content: null, excerpt: null, date: null, dateGmt: null, author: null }
    expect(toFaqPage(postFromWpGraphql(hidden)).isProtected).toBe(true)
    expect(toFaqPage(postFromWpGraphql({ ...hidden, date: '2026-01-31T23:59:59' })).isProtected).toBe(false)
    const empty = { ...hidden, date: '2026-01-31T23:59:59', dateGmt: '2026-01-31T23:59:59' }
    expect(toFaqPage(postFromWpGraphql(empty)).isProtected).toBe(false)
  })

  it('keeps an empty title, and related nodes without ids', () => {
    const post = postFromWpGraphql({
      ...node,
      title: null,
      author: { node: { name: 'Ann' } },
      faqCategories: { nodes: [{ name: 'New', slug: 'new' }] },
      topics: { nodes: [{ databaseId: 2, name: 'Old', slug: 'old' }] },
      terms: { nodes: [{ databaseId: 2, name: 'Old', slug: 'old' }] },
    })
    expect(post.title.rendered).toBe('')
    const page = toFaqPage(post)
    expect([page.author?.name, page.terms.map(({ taxonomy, name }) => [taxonomy, name])]).toEqual([
      'Ann',
      [
        ['faq_category', 'New'],
        ['topic', 'Old'],
      ],
    ])
  })

  it('reads the language and the translations of Polylang', () => {
    const language = (slug: string) => ({ language: { slug, code: slug.toUpperCase() } })
    const post = { ...node, ...language('en'), translations: [{ databaseId: 9, ...language('de') }] }
    expect(postFromWpGraphql(post)).toMatchObject({ lang: 'en', translations: { en: 8, de: 9 } })
  })

  it('resolves uri against the home page of the CMS', () => {
    const { link: _, ...withoutLink } = node
    const home = 'https://e.com/blog'
    expect(postFromWpGraphql(withoutLink, { home }).link).toBe('https://e.com/blog/faq/a/')
  })

  it.each([
    ['a missing node', () => json('not-found'), 'not-found', 'data.faq is null, so no post matches'],
    [
      'an error of the query',
      () => json('error-unknown-field'),
      'graphql-error',
      'WPGraphQL returned the error "Cannot query field \\"nope\\" on type \\"PostTypeSEO\\"." (line 1, column 52 of the query)',
    ],
    [
      'a response without a post',
      () => json('site'),
      'wpgraphql',
      'the response contains no post with databaseId, link, title; add them to the query',
    ],
    ['a list', () => json('list'), 'list', 'this is a list of 6 posts; use postsFromWpGraphql'],
    [
      'an empty list',
      () => ({ data: { faqs: { nodes: [] } } }),
      'not-found',
      'the list is empty, so no post matches',
    ],
    [
      'missing fields',
      () => ({ data: { faq: { databaseId: 8 } } }),
      'missing',
      'link is missing; add link to the query (also: title)',
    ],
    [
      'a post of REST',
      () => ({ id: 1, type: 'faq', link: 'https://e.com/', title: { rendered: 'A' } }),
      'post',
      'this is a post; use parseResource',
    ],
    ['a number', () => 7, 'not-data', 'this is 7, neither JSON text nor an object'],
    [
      'HTML',
      () => '<!doctype html><p>',
      'html',
      'this is HTML, not JSON (starts with "<!doctype html>"); is /wp-json blocked or behind a login?',
    ],
  ])('refuses %s', (_, make, code, reason) => {
    const convert = () => postFromWpGraphql(make())
    expect(convert).toThrow(RestParseError)
    expect(convert).toThrow(expect.objectContaining({ code }))
    expect(convert).toThrow(reason)
  })
})

describe('postsFromWpGraphql()', () => {
  it('converts every node of a connection', () => {
    const { items, errors, warnings } = postsFromWpGraphql(json('list'))
    expect([items.length, errors, warnings]).toEqual([6, [], []])
    expect(items[1]).toEqual(postFromWpGraphql(json('faq-old-plan-names')))
  })

  it('reports a refused node and errors beside data, and keeps the others', () => {
    const errors = [{ message: 'Internal', path: ['faqs', 'nodes', 1, 'title'] }]
    const list = postsFromWpGraphql({
      data: { faqs: { nodes: [node, { ...node, title: undefined }] } },
      errors,
    })
    expect(list.items.map(({ id }) => id)).toEqual([8])
    expect(list.errors.map(({ message }) => message)).toEqual([
      'Cannot parse WordPress post at data.faqs.nodes[1]: title is missing; add title to the query',
    ])
    expect(list.warnings).toEqual([
      {
        code: 'graphql-error',
        path: 'data.faqs.nodes.1.title',
        message: 'WPGraphQL returned the error "Internal"',
      },
    ])
  })

  it('throws if there are no nodes', () => {
    expect(() => postsFromWpGraphql(json('error-unknown-field'))).toThrow('Cannot query field')
    expect(() => postsFromWpGraphql({})).toThrow('databaseId is missing')
  })
})

describe('other nodes', () => {
  it('become terms, users and types', () => {
    const term = {
      databaseId: 2,
      name: 'A & B',
      slug: 'a-b',
      link: 'https://e.com/a-b/',
      parentDatabaseId: 1,
      count: 3,
    }
    expect(termFromWpGraphql({ data: { faqCategory: term } })).toEqual({
      id: 2,
      name: 'A &amp; B',
      slug: 'a-b',
      taxonomy: 'faq_category',
      link: 'https://e.com/a-b/',
      parent: 1,
      count: 3,
    })
    const user = {
      databaseId: 1,
      name: 'Ann',
      slug: 'ann',
      uri: '/author/ann/',
      avatar: { url: 'https://e.com/a.png', size: 96 },
    }
    expect(userFromWpGraphql({ data: { user } }, { home: 'https://e.com/' })).toEqual({
      id: 1,
      name: 'Ann',
      slug: 'ann',
      link: 'https://e.com/author/ann/',
      avatar_urls: { 96: 'https://e.com/a.png' },
    })
    const contentType = { name: 'faq', label: 'FAQs', hasArchive: true, restBase: 'faq' }
    expect(typeFromWpGraphql({ data: { contentType } })).toEqual({
      name: 'FAQs',
      slug: 'faq',
      has_archive: true,
      rest_base: 'faq',
    })
  })

  it('are named in the error', () => {
    expect(() => termFromWpGraphql({ data: { category: null } })).toThrow(
      'Cannot parse WordPress term: data.category is null',
    )
    expect(() => userFromWpGraphql({ data: { user: { databaseId: 1 } } })).toThrow(
      'Cannot parse WordPress user at data.user: name is missing',
    )
    expect(() => typeFromWpGraphql({})).toThrow('name is missing; add name to the query')
  })
})

describe('WPGRAPHQL_FIELDS', () => {
  /** The part of WPGraphQL's schema that the fields touch, for a type with all features and one with almost none. */
  const schema = buildSchema(`
    interface Node { id: ID! }
    interface ContentNode implements Node { id: ID! databaseId: Int! contentTypeName: String! slug: String link: String uri: String status: String date: String dateGmt: String modified: String modifiedGmt: String seo: PostTypeSEO }
    interface NodeWithTitle implements Node { id: ID! title: String }
    interface NodeWithContentEditor implements Node { id: ID! content: String }
    interface NodeWithExcerpt implements Node { id: ID! excerpt: String }
    interface NodeWithAuthor implements Node { id: ID! author: AuthorEdge }
    interface NodeWithFeaturedImage implements Node { id: ID! featuredImage: ImageEdge }
    interface NodeWithComments implements Node { id: ID! commentStatus: String }
    interface NodeWithPageAttributes implements Node { id: ID! menuOrder: Int }
    interface HierarchicalContentNode implements Node { id: ID! parent: ParentEdge }
    type AuthorEdge { node: User! }
    type User implements Node { id: ID! databaseId: Int! name: String slug: String uri: String url: String description: String }
    type ImageEdge { node: MediaItem! }
    type MediaItem implements Node & ContentNode & NodeWithTitle { id: ID! databaseId: Int! contentTypeName: String! slug: String link: String uri: String status: String date: String dateGmt: String modified: String modifiedGmt: String seo: PostTypeSEO title: String sourceUrl: String mediaItemUrl: String altText: String mimeType: String mediaDetails: MediaDetails }
    type MediaDetails { width: Int height: Int sizes: [MediaSize] }
    type MediaSize { name: String sourceUrl: String width: String height: String mimeType: String }
    type ParentEdge { node: ContentNode! }
    type Category implements Node { id: ID! databaseId: Int! name: String slug: String link: String taxonomyName: String parentDatabaseId: Int }
    type Tag implements Node { id: ID! databaseId: Int! name: String slug: String link: String taxonomyName: String }
    type Categories { nodes: [Category!]! }
    type Tags { nodes: [Tag!]! }
    type PostTypeSEO { fullHead: String metaRobotsNoindex: String metaRobotsNofollow: String }
    type Post implements Node & ContentNode & NodeWithTitle & NodeWithContentEditor & NodeWithExcerpt & NodeWithAuthor & NodeWithFeaturedImage & NodeWithComments { id: ID! databaseId: Int! contentTypeName: String! slug: String link: String uri: String status: String date: String dateGmt: String modified: String modifiedGmt: String seo: PostTypeSEO title: String content: String excerpt: String author: AuthorEdge featuredImage: ImageEdge commentStatus: String isSticky: Boolean categories: Categories tags: Tags }
    type Page implements Node & ContentNode & NodeWithTitle & NodeWithContentEditor & NodeWithPageAttributes & HierarchicalContentNode { id: ID! databaseId: Int! contentTypeName: String! slug: String link: String uri: String status: String date: String dateGmt: String modified: String modifiedGmt: String seo: PostTypeSEO title: String content: String menuOrder: Int parent: ParentEdge }
    type Faq implements Node & ContentNode & NodeWithTitle { id: ID! databaseId: Int! contentTypeName: String! slug: String link: String uri: String status: String date: String dateGmt: String modified: String modifiedGmt: String seo: PostTypeSEO title: String }
    type Query { post: Post page: Page faq: Faq contentNode: ContentNode }
  `)

  it.each(['post', 'page', 'faq', 'contentNode'])('is a valid selection of %s', (field) => {
    const query = parse(`{ ${field} { ${WPGRAPHQL_FIELDS} ${WPGRAPHQL_YOAST_FIELDS} } }`)
    expect(validate(schema, query).map(({ message }) => message)).toEqual([])
  })
})

describe('hostile nodes', () => {
  it.each([
    ['tags without their pairs', { ...node, title: '<b'.repeat(1_000_000) }],
    ['an endless URL', { ...node, link: undefined, uri: '/'.repeat(1_000_000) }],
  ])('takes linear time for %s', { timeout: 20_000 }, (_, hostile) => {
    expect(postFromWpGraphql(hostile, { home: `https://e.com${'/'.repeat(1_000_000)}x/` }).type).toBe('faq')
  })
})
