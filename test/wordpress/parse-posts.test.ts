import { describe, expect, it } from 'vitest'
import { parsePosts, type RestList, safeParsePosts } from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from './fixture.js'

function messages({ errors }: RestList<unknown>): readonly string[] {
  return errors.map(({ message }) => message)
}

describe('parsePosts', () => {
  it.each(['by-slug', 'list-rankmath', 'list-ufaq'])(
    'returns the parsed posts of %s themselves, in order',
    (name) => {
      const json: readonly object[] = readJson(name)
      const list = parsePosts(json)
      expect(list.errors).toEqual([])
      expect(list.warnings).toEqual([])
      expect(list.items).toHaveLength(json.length)
      for (const [index, item] of list.items.entries()) expect(item).toBe(json[index])
      expect(parsePosts(readText(name)).items).toEqual(json)
    },
  )

  it('accepts an empty list', () => {
    expect(parsePosts('[]')).toEqual({ items: [], errors: [], warnings: [] })
  })

  it('keeps the other posts if one is refused', () => {
    const list = parsePosts([post({ id: 1 }), post({ id: 2, link: null }), 5, post({ id: 3, author: 'x' })])
    expect(list.items).toEqual([post({ id: 1 }), post({ id: 3 })])
    expect(messages(list)).toEqual([
      'Cannot parse WordPress post 2: link is null, not a string',
      'Cannot parse WordPress post at [2]: this is 5, not an object',
    ])
    expect(list.errors.map(({ postId }) => postId)).toEqual([2, undefined])
    expect(list.errors.map(({ issues }) => issues.map(({ path }) => path))).toEqual([['[1].link'], ['[2]']])
    expect(list.warnings).toEqual([
      { code: 'wrong-type', path: '[3].author', message: 'author is the string "x", not a number' },
    ])
  })

  it('reports every problem of an item with its path in the list', () => {
    const [error] = parsePosts([{ id: 1, type: 'faq' }]).errors
    expect(error?.issues.map(({ path }) => path)).toEqual(['[0].link', '[0].title.rendered'])
  })

  it('recognizes a list of another resource by its items', () => {
    const search = parsePosts(readText('search'))
    expect(search.items).toEqual([])
    expect(search.errors.map(({ code }) => code)).toEqual(Array(5).fill('search-result'))
  })

  it('accepts an object with a list of posts', () => {
    const item = post()
    const list = parsePosts({ found: 2, posts: [item, {}] })
    expect(list.items[0]).toBe(item)
    expect(list.errors[0]?.issues[0].path).toBe('posts[1].id')
  })

  it('refuses each post of the WordPress.com API', () => {
    const list = parsePosts(readText('wpcom-posts'))
    expect(list.items).toEqual([])
    expect(list.errors).toHaveLength(6)
    expect(messages(list)[0]).toBe(
      "Cannot parse WordPress post at posts[0]: this is a post of WordPress.com's own API (v1.1); convert it with postFromWordPressCom",
    )
  })

  it('accepts a list with gaps, which PHP writes as an object', () => {
    const [first, second] = [post({ id: 1 }), post({ id: 2 })]
    expect(parsePosts({ 0: first, 4: second }).items).toEqual([first, second])
  })

  it.each([
    ['one post', post(), 'not-list', 'this is one post; use parsePost'],
    ['one lenient post', post({ meta: [] }), 'not-list', 'this is one post; use parsePost'],
    [
      'an error',
      { code: 'rest_no_route', message: 'No route.', data: { status: 404 } },
      'rest-error',
      'this is the WordPress error rest_no_route (404, "No route.")',
    ],
    ['an object', { a: 1 }, 'not-list', 'this is an object, not a list of posts'],
    ['an empty object', {}, 'not-list', 'this is an object, not a list of posts'],
    ['nothing', undefined, 'not-data', 'this is undefined, neither JSON text nor an object'],
    [
      'HTML',
      '<html>',
      'html',
      'this is HTML, not JSON (starts with "<html>"); is /wp-json blocked or behind a login?',
    ],
  ])('throws for %s', (_, json, code, state) => {
    expect(() => parsePosts(json)).toThrow(`Cannot parse WordPress posts: ${state}`)
    const result = safeParsePosts(json)
    expect(result.success ? undefined : result.error.issues).toEqual([{ code, path: '', message: state }])
  })

  it('reads a long list of bad posts in linear time', { timeout: 20_000 }, () => {
    expect(parsePosts(Array(5_000).fill({})).errors).toHaveLength(5_000)
  })
})

describe('safeParsePosts', () => {
  it('has the warnings of the list', () => {
    const result = safeParsePosts([post({ date: 5 })])
    expect(result.success && result.warnings).toEqual([
      { code: 'wrong-type', path: '[0].date', message: 'date is 5, not a string' },
    ])
    expect(result.success && result.data.warnings).toBe(result.success && result.warnings)
  })
})
