import { describe, expect, it } from 'vitest'
import { resourceKind } from 'wp-faq-seo'
import {
  parseHeadResponse,
  parseResource,
  parseTerm,
  parseType,
  parseUser,
  safeParseHeadResponse,
  safeParseResource,
  safeParseTerm,
  safeParseType,
  safeParseUser,
} from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from './fixture.js'

const term = { id: 2, name: 'A', slug: 'a', taxonomy: 'faq-categories' }
const user = { id: 1, name: 'Ann', slug: 'ann', avatar_urls: { 96: 'https://example.com/a.png' } }
const type = { name: 'FAQs', slug: 'faq', rest_base: 'faq' }
const head = { html: '<title>A</title>', json: { title: 'A' }, status: 200 }

const SINGLES = [
  ['parseTerm', parseTerm, safeParseTerm, term, 'term'],
  ['parseUser', parseUser, safeParseUser, user, 'user'],
  ['parseType', parseType, safeParseType, type, 'post type'],
  ['parseHeadResponse', parseHeadResponse, safeParseHeadResponse, head, 'head response'],
] as const

describe.each(SINGLES)('%s', (_, parse, safeParse, value, name) => {
  it('returns the parsed value itself', () => {
    expect(parse(value)).toBe(value)
    expect(parse(JSON.stringify(value))).toEqual(value)
    expect(parse([value])).toBe(value)
  })

  it.each([
    ['an empty list', [], 'not-found', `the list is empty, so no ${name} matches`],
    ['several', [value, value], 'list', 'this is a list of 2'],
    ['a post', post(), 'post', 'this is a post; use parseResource'],
    ['a promise', Promise.resolve(value), 'not-data', 'this is a Promise; await it'],
    ['text', 'abc', 'not-json', 'this is not JSON'],
  ])('refuses %s', (__, json, code, reason) => {
    const result = safeParse(json)
    expect(result.success ? undefined : result.error.code).toBe(code)
    expect(() => parse(json)).toThrow(`Cannot parse WordPress ${name}: ${reason}`)
  })
})

describe('parseHeadResponse', () => {
  it('refuses a response without a head', () => {
    expect(() => parseHeadResponse({ json: { title: 'A' }, status: 200 })).toThrow(
      'Cannot parse WordPress head response: html is missing',
    )
  })

  it('returns a missing page as data', () => {
    expect(parseHeadResponse({ html: '<title>404</title>', json: null, status: 404 })).toEqual({
      html: '<title>404</title>',
      status: 404,
    })
  })
})

describe('parseResource', () => {
  it.each([
    ['a post', post()],
    ['a term', term],
    ['a user', user],
    ['a post type', type],
    ['a head', head],
    ['a post with fields of any name', post({ taxonomy: 'x', html: 'x', kind: 'search', rest_base: 'x' })],
    [
      'a post with columns and tags',
      post({ ID: 549, post_title: 'A', term_id: 1, tag: 'a', content: undefined, head_tags: [] }),
    ],
    ['a term with its columns', { ...term, term_id: 2, term_taxonomy_id: 2 }],
    ['a user with columns', { ...user, user_login: 'ann' }],
    ['a term without link', { id: 2, name: 'A', slug: 'a', taxonomy: 'category' }],
    ['a user with few fields', { id: 1, name: 'Ann' }],
    ['a post type with few fields', { name: 'FAQs', slug: 'faq' }],
    ['a head without data', { html: '' }],
  ])('returns %s itself', (_, value) => {
    expect(parseResource(value)).toBe(value)
    expect(parseResource([value])).toBe(value)
    expect(parseResource(JSON.stringify(value))).toEqual(value)
  })

  it.each(['categories', 'tags', 'users', 'media', 'by-slug', 'list-rankmath'])(
    'reads each item of the recorded %s',
    (name) => {
      const items: readonly { id: number }[] = readJson(name)
      for (const item of items) expect(parseResource(item)).toMatchObject({ id: item.id })
    },
  )

  it('is as lenient as the parser of the resource', () => {
    const result = safeParseResource({ ...term, count: 'x', yoast_head_json: null })
    expect(result).toEqual({
      success: true,
      data: term,
      warnings: [{ code: 'wrong-type', path: 'count', message: 'count is the string "x", not a number' }],
    })
  })

  it.each([
    ['a broken post', post({ link: 5 }), 'post 549: link is 5, not a string'],
    ['a broken term', { ...term, slug: 5 }, 'term 2: slug is 5, not a string'],
    ['a comment', { id: 1, author_name: 'A', post: 5 }, 'resource: this is a comment'],
    [
      'a term of WP-CLI',
      { term_id: 3, name: 'Fees', slug: 'fees', taxonomy: 'faq-topic' },
      'resource: this is a term of WP-CLI (wp term list); fetch "/wp/v2/faq-topic/3"',
    ],
    [
      'a list of WP-CLI',
      [
        { ID: 1, post_title: 'A' },
        { ID: 2, post_title: 'B' },
      ],
      'resource: the first item of the list is a post of WP-CLI (wp post list); fetch "/wp/v2/posts/1", or the route of its type',
    ],
    [
      'a list of head tags',
      [
        { tag: 'title', content: 'A' },
        { tag: 'meta', attributes: { name: 'robots', content: 'index' } },
      ],
      'resource: the first item of the list is a head tag (head_tags); pass the list of tags to headFromTags',
    ],
    ['a root', readText('root'), 'resource: this is the root of the REST API'],
    ['the types', readText('types'), 'resource: this is the list of post types; use parseTypes'],
    ['an empty list', '[]', 'resource: the list is empty, so nothing matches'],
    [
      'an error',
      { code: 'rest_user_cannot_view', message: 'No.', data: { status: 401 } },
      'resource: this is the WordPress error rest_user_cannot_view (401, "No.")',
    ],
    [
      'an unknown object',
      { a: 1, b: 2 },
      'resource: this is not a post, term, post type, user or get_head response; it has the keys a, b',
    ],
    [
      'an empty object',
      {},
      'resource: this is not a post, term, post type, user or get_head response; it is an empty object',
    ],
    ['undefined', undefined, 'resource: this is undefined, neither JSON text nor an object'],
    ['a Response', { json: () => ({}) }, 'resource: this is a Response; pass await response.json()'],
    ['null in a list', [null], 'resource: this is null, not an object'],
  ])('refuses %s', (_, json, reason) => {
    expect(() => parseResource(json)).toThrow(`Cannot parse WordPress ${reason}`)
  })

  it('names the parser of a list', () => {
    expect(() => parseResource([term, term])).toThrow('this is a list of 2; use parseTerms')
    expect(() => parseResource([post(), post()])).toThrow('this is a list of 2; use parsePosts')
  })

  it.each([
    ['a response of get_head', { html: '<title>A</title>', json: {} }],
    ['a term', { name: 'A', taxonomy: 'topic' }],
    ['a user', { name: 'A', avatar_urls: {} }],
  ])('reads a post that also has the fields of %s as a post', (_, fields) => {
    const both = { ...post(), ...fields }
    expect(parseResource(both)).toBe(both)
    expect(resourceKind(parseResource({ ...both, content: 5, _links: { 'wp:term': '' } }))).toBe('post')
  })

  it('refuses a post that also has the fields of a response of get_head, if its URL is missing', () => {
    const both = { ...post(), html: '<title>A</title>', json: {}, link: ['https://example.com/'] }
    expect(() => parseResource(both)).toThrow('link is a list')
  })
})
