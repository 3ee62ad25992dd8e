import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restPostSchema, safeParsePost } from 'wp-faq-seo/wordpress'
import { postShape } from '../../../src/wordpress/shapes/post.js'
import { listBodies, post } from '../fixture.js'

const { is: isPost } = postShape()

const text = { rendered: 'r', raw: 'r', protected: false, block_version: 1 }
const error = { code: 'c', message: 'm', data: { status: 404 } }
const term = { id: 1, name: 'n', slug: 's', taxonomy: 't', link: 'l', description: 'd', parent: 0, count: 1 }
const size = { source_url: 'u', width: 1, height: 1, mime_type: 'm' }
const media = {
  id: 1,
  source_url: 'u',
  alt_text: 'a',
  caption: text,
  title: text,
  media_type: 'image',
  mime_type: 'm',
  media_details: { width: 1, height: 1, sizes: { full: size } },
  link: 'l',
}
const user = { id: 1, name: 'n', url: 'u', description: 'd', link: 'l', slug: 's', avatar_urls: { 24: 'u' } }
const head = {
  ...Object.fromEntries(
    (
      'title description canonical prev next og_locale og_type og_title og_description og_url og_site_name ' +
      'article_publisher article_author article_published_time article_modified_time author twitter_card ' +
      'twitter_title twitter_description twitter_image twitter_creator twitter_site'
    )
      .split(' ')
      .map((key) => [key, 'x']),
  ),
  robots: { index: 'index' },
  og_image: [{ url: 'u', width: 1, height: '1', type: 't' }],
  twitter_misc: { a: 'b' },
  schema: { '@graph': [] },
}
const link = {
  href: 'h',
  embeddable: true,
  taxonomy: 't',
  targetHints: { allow: ['GET'] },
  name: 'n',
  templated: true,
}

/** A post with every field of the shapes, at every depth. */
const fullPost = post({
  ...Object.fromEntries(
    'slug status date date_gmt modified modified_gmt comment_status ping_status format template password lang yoast_head'
      .split(' ')
      .map((key) => [key, 'x']),
  ),
  ...Object.fromEntries('author featured_media parent menu_order'.split(' ').map((key) => [key, 1])),
  title: text,
  guid: text,
  content: text,
  excerpt: text,
  sticky: false,
  meta: { a: 1 },
  class_list: ['a'],
  translations: { en: 1 },
  yoast_head_json: head,
  _links: { self: [link] },
  _embedded: {
    author: [user, error],
    'wp:term': [[term, error], error],
    'wp:featuredmedia': [media, error],
    up: [{ id: 1, link: 'l', title: text }, error],
    replies: [],
  },
})

type Key = string | number

/** Lists the path of each part of a JSON value. */
function listPaths(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys: readonly Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => listPaths((value as Record<Key, unknown>)[key], [...path, key]))]
}

/** A copy of the value with another value at a path, or without it if that is `undefined`. */
function replace(value: unknown, [key, ...rest]: readonly Key[], by: unknown): unknown {
  if (key === undefined) return by
  const inner = replace((value as Record<Key, unknown>)[key], rest, by)
  if (Array.isArray(value))
    return value.flatMap((item, index) => (index !== key ? [item] : inner === undefined ? [] : [inner]))
  const entries = Object.entries(value as object).map(([name, item]) => [
    name,
    name === String(key) ? inner : item,
  ])
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

const VALUES: readonly unknown[] = [
  undefined,
  null,
  false,
  true,
  0,
  5,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  [],
  ['x'],
  {},
  { a: 'x' },
  [{}],
  [[{}]],
  error,
  text,
]

const paths = listPaths(fullPost).filter((path) => path.length > 0)

describe('postShape', () => {
  it('accepts a post with every field', () => {
    expect(isPost(fullPost)).toBe(true)
    expect(restPostSchema.safeParse(fullPost).success).toBe(true)
  })

  it.each(listBodies())('agrees with restPostSchema on %s', (_, body) => {
    expect(isPost(body)).toBe(restPostSchema.safeParse(body).success)
  })

  it.each(VALUES.map((value) => [value]))('agrees with restPostSchema if any one part is %j', (value) => {
    const differences = paths.filter((path) => {
      const changed = replace(fullPost, path, value)
      return isPost(changed) !== restPostSchema.safeParse(changed).success
    })
    expect(differences).toEqual([])
  })

  it('agrees with restPostSchema on posts with many changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()))),
        (changes) => {
          const changed = change(changes)
          expect(isPost(changed)).toBe(restPostSchema.safeParse(changed).success)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([[undefined], [null], [5], ['x'], [[]], [[fullPost]]])('refuses %.20j', (value) => {
    expect(isPost(value)).toBe(false)
    expect(restPostSchema.safeParse(value).success).toBe(false)
  })

  it('checks an own key __proto__, which zod omits', () => {
    const hostile = { ...fullPost, translations: JSON.parse('{"__proto__":"x"}') }
    expect(isPost(hostile)).toBe(false)
    expect(restPostSchema.safeParse(hostile)).toMatchObject({ success: true, data: { translations: {} } })
  })
})

describe('safeParsePost', () => {
  it('returns the value itself without warnings if, and only if, it is well-formed', () => {
    for (const path of paths) {
      for (const value of VALUES) {
        const changed = replace(fullPost, path, value)
        const result = safeParsePost(changed)
        expect(result.success && result.data === changed).toBe(isPost(changed))
        if (isPost(changed)) expect(result.success && result.warnings).toEqual([])
      }
    }
  })

  it('returns only what restPostSchema accepts, and does not change the input', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()))),
        (changes) => {
          const changed = change(changes)
          const copy = structuredClone(changed)
          const result = safeParsePost(changed)
          expect(changed).toEqual(copy)
          if (result.success) expect(isPost(result.data)).toBe(true)
          else expect(result.error.issues.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps the other fields of a post with a broken one', () => {
    for (const path of paths) {
      const changed = replace(fullPost, path, path.length === 1 ? {} : undefined)
      const result = safeParsePost(changed)
      const [field] = path
      if (!result.success) {
        expect(['id', 'link', 'type', 'title']).toContain(field)
        continue
      }
      for (const key of Object.keys(fullPost)) if (key !== field) expect(result.data[key]).toBe(fullPost[key])
    }
  })
})

function change(changes: readonly (readonly [number, unknown])[]): unknown {
  return changes.reduce<unknown>((value, [index, by]) => {
    const open = listPaths(value).filter((path) => path.length > 0)
    const path = open[index % Math.max(open.length, 1)]
    return path === undefined ? value : replace(value, path, by)
  }, fullPost)
}
