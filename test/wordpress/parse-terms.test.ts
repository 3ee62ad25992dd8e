import { describe, expect, it } from 'vitest'
import { parseTerms, RestParseError } from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from './fixture.js'

const term = { id: 2, name: 'A', slug: 'a', taxonomy: 'faq-categories' }

describe('parseTerms', () => {
  it.each(['categories', 'tags', 'faq-categories'])('returns the parsed terms of %s themselves', (name) => {
    const json: readonly object[] = readJson(name)
    const terms = parseTerms(json)
    expect(terms).toHaveLength(json.length)
    for (const [index, item] of terms.entries()) expect(item).toBe(json[index])
    expect(parseTerms(readText(name))).toEqual(json)
  })

  it('accepts an empty list', () => {
    expect(parseTerms('[]')).toEqual([])
  })

  it.each([
    ['parent', '0'],
    ['count', {}],
    ['link', null],
    ['description', 5],
  ])('omits a broken %s', (field, value) => {
    expect(parseTerms([{ ...term, [field]: value, x: 1 }])).toStrictEqual([{ ...term, x: 1 }])
  })

  it.each(['id', 'name', 'slug', 'taxonomy'])('throws if %s is missing or broken', (field) => {
    const { [field]: _, ...rest } = term as Record<string, unknown>
    expect(() => parseTerms([term, rest])).toThrow(`: ${field} is missing; add ${field} to _fields`)
    expect(() => parseTerms([{ ...term, [field]: {} }])).toThrow(`${field} is an object, not a `)
  })

  it('reports the index of the item', () => {
    try {
      parseTerms([term, { ...term, slug: 5 }])
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(RestParseError)
      expect(error).toMatchObject({
        message: 'Cannot parse WordPress terms at [1]: slug is 5, not a string',
        code: 'wrong-type',
        issues: [{ code: 'wrong-type', path: '[1].slug', message: 'slug is 5, not a string' }],
      })
    }
  })

  it.each([
    ['one term', term, 'terms: this is one term, not a list of terms'],
    ['a post in the list', [post()], 'terms at [0]: this is a post'],
    ['a user in the list', readText('users'), 'terms at [0]: this is a user'],
    [
      'an error',
      { code: 'rest_no_route', message: 'x' },
      'terms: this is the WordPress error rest_no_route ("x")',
    ],
    ['an object', {}, 'terms: this is an object, not a list of terms'],
    ['null in the list', [null], 'terms at [0]: this is null, not an object'],
    [
      'HTML',
      '<p>',
      'terms: this is HTML, not JSON (starts with "<p>"); is /wp-json blocked or behind a login?',
    ],
  ])('throws for %s', (_, json, state) => {
    expect(() => parseTerms(json)).toThrow(new TypeError(`Cannot parse WordPress ${state}`).message)
    expect(() => parseTerms(json)).toThrow(RestParseError)
  })
})
