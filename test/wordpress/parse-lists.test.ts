import { describe, expect, it } from 'vitest'
import { parseTerms, parseTypes, parseUsers, RestParseError } from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from './fixture.js'

const term = { id: 2, name: 'A', slug: 'a', taxonomy: 'faq-categories' }
const user = { id: 1, name: 'Ann' }
const type = { name: 'FAQs', slug: 'faq' }

const LISTS = [
  ['parseTerms', parseTerms, term, 'term', 'terms', 'taxonomy'],
  ['parseUsers', parseUsers, user, 'user', 'users', 'id'],
  ['parseTypes', parseTypes, type, 'post type', 'post types', 'slug'],
] as const

describe.each(LISTS)('%s', (_, parse, item, name, plural, required) => {
  it('returns the items themselves, in order', () => {
    const second = { ...item, name: 'B', other: [1] }
    const { items, errors, warnings } = parse([item, second])
    expect(items[0]).toBe(item)
    expect(items[1]).toBe(second)
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
    expect(parse(JSON.stringify([item, second])).items).toEqual([item, second])
  })

  it('keeps the other items if one is refused, and reports its position', () => {
    const { items, errors } = parse([item, { ...item, [required]: {} }, { ...item, yoast_head_json: 5 }])
    expect(items).toEqual([item, item])
    expect(errors.map(({ issues }) => issues[0].path)).toEqual([`[1].${required}`])
    expect(errors[0]?.message).toContain(`Cannot parse WordPress ${name}`)
    expect(errors[0]).toBeInstanceOf(RestParseError)
  })

  it('warns of each field that is omitted, with its position', () => {
    const { items, warnings } = parse([{ ...item, description: 5, yoast_head: null }])
    expect(items).toStrictEqual([item])
    expect(warnings).toEqual([
      { code: 'wrong-type', path: '[0].description', message: 'description is 5, not a string' },
    ])
  })

  it('names the field that is missing', () => {
    const { [required]: omitted, ...rest } = item as Readonly<Record<string, unknown>>
    expect(omitted).toBeDefined()
    expect(parse([rest]).errors[0]?.issues[0].message).toBe(
      `${required} is missing; add ${required} to _fields`,
    )
  })

  it('recognizes other resources in the list', () => {
    expect(parse([post()]).errors.map(({ code }) => code)).toEqual(['post'])
  })

  it.each([
    ['one item', item, `this is one ${name}; use parse`],
    ['an error', { code: 'rest_no_route', message: 'x' }, 'this is the WordPress error rest_no_route ("x")'],
    ['HTML', '<p>', 'this is HTML, not JSON (starts with "<p>"); is /wp-json blocked or behind a login?'],
    ['an empty object', {}, `this is an object, not a list of ${plural}`],
    ['a number', 5, 'this is 5, neither JSON text nor an object'],
  ])('throws for %s', (__, json, reason) => {
    expect(() => parse(json)).toThrow(`Cannot parse WordPress ${plural}: ${reason}`)
    expect(() => parse(json)).toThrow(RestParseError)
  })
})

describe('parseTerms', () => {
  it.each(['categories', 'tags', 'faq-categories'])('reads the recorded %s', (name) => {
    const json: readonly object[] = readJson(name)
    expect(parseTerms(readText(name)).items.map(({ id }) => id)).toEqual(
      json.map((one) => (one as { id: number }).id),
    )
  })

  it('accepts an empty list', () => {
    expect(parseTerms('[]')).toEqual({ items: [], errors: [], warnings: [] })
  })
})

describe('parseTypes', () => {
  it('reads an object of types, and names a refused type by its key', () => {
    const { items, errors } = parseTypes({ post: { name: 'Posts', slug: 'post' }, faq: { name: 'FAQs' } })
    expect(items.map(({ slug }) => slug)).toEqual(['post'])
    expect(errors[0]?.issues[0].path).toBe('faq.slug')
  })

  it('reads the recorded types', () => {
    const json: object = readJson('types')
    expect(parseTypes(readText('types')).items.map(({ slug }) => slug)).toEqual(Object.keys(json))
  })
})
