import { describe, expect, it } from 'vitest'
import { parseRoot, RestParseError } from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from './fixture.js'

describe('parseRoot', () => {
  it('returns the parsed root itself', () => {
    const json: object = readJson('root')
    expect(parseRoot(json)).toBe(json)
    expect(parseRoot(readText('root'))).toEqual(json)
  })

  it('accepts an offset as number and as string', () => {
    expect(parseRoot({ name: 'a', home: 'b', gmt_offset: 5.5 }).gmt_offset).toBe(5.5)
    expect(parseRoot({ name: 'a', home: 'b', gmt_offset: '5.5' }).gmt_offset).toBe('5.5')
  })

  it.each([
    'url',
    'description',
    'gmt_offset',
    'timezone_string',
    'page_for_posts',
    'page_on_front',
    'show_on_front',
    'site_logo',
    'site_icon',
    'site_icon_url',
    'namespaces',
  ])('omits a broken %s', (field) => {
    expect(parseRoot({ name: 'a', [field]: { b: 1 }, home: 'c', x: 1 })).toStrictEqual({
      name: 'a',
      home: 'c',
      x: 1,
    })
  })

  it.each([
    ['no name', { home: 'a', namespaces: [] }, 'name is missing; add name to _fields'],
    ['no home', { name: 'a', url: 'b' }, 'home is missing; add home to _fields'],
    ['a post', post(), 'this is a post'],
    [
      'an error',
      { code: 'rest_disabled', message: 'x', data: { status: 401 } },
      'this is the WordPress error rest_disabled (401, "x")',
    ],
    ['a list', [], 'this is a list, not an object'],
    ['no JSON', 'x', 'this is not JSON (starts with "x")'],
  ])('throws for %s', (_, json, state) => {
    expect(() => parseRoot(json)).toThrow(`Cannot parse WordPress root: ${state}`)
    expect(() => parseRoot(json)).toThrow(RestParseError)
  })
})
