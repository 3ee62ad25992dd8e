import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'
import { postFromWordPressCom, postsFromWordPressCom } from 'wp-faq-seo/wordpress'
import { readPluginJson } from '../support/plugin-fixture.js'

const json = (name: string) => readPluginJson(`wpcom-v1.1/${name}.json`)
const post = { ID: 8, URL: 'https://e.com/faq/a/', type: 'faq', title: 'A &#038; B?' }

describe('postFromWordPressCom()', () => {
  it.each(['old-plan-names', 'what-does-amp-lt-mean'])('makes the same page of %s as REST', (name) => {
    const page = toFaqPage(postFromWordPressCom(json(`post-${name}`)))
    const rest = toFaqPage(parsePost(readPluginJson(`tsf/rest/faq-${name}.json`)))
    for (const field of [
      'type',
      'slug',
      'url',
      'title',
      'status',
      'publishedAt',
      'modifiedAt',
      'html',
      'excerpt',
    ] as const)
      expect([field, page[field]]).toEqual([field, rest[field]])
    const texts = ({ questions }: typeof page) => questions.map(({ question, answer }) => [question, answer])
    expect(texts(page)).toEqual(texts(rest))
    expect(page.terms.map(({ taxonomy, name }) => [taxonomy, name])).toEqual(
      rest.terms.map(({ taxonomy, name }) => [taxonomy, name]),
    )
    expect([page.author?.name, page.image?.url, page.image?.width]).toEqual([
      rest.author?.name,
      rest.image?.url,
      rest.image?.width,
    ])
    expect(page.raw).toMatchObject({
      title: rest.raw.title,
      date: rest.raw.date,
      modified: rest.raw.modified,
    })
  })

  it('converts times to UTC, and keeps the time on the site', () => {
    expect(
      postFromWordPressCom({
        ...post,
        date: '2026-01-01T00:30:00+05:30',
        modified: '2026-12-31T20:00:00-05:00',
      }),
    ).toMatchObject({
      date: '2026-01-01T00:30:00',
      date_gmt: '2025-12-31T19:00:00',
      modified_gmt: '2027-01-01T01:00:00',
    })
  })

  it('derives the head from the site, since the API has no SEO fields', () => {
    const site = { url: 'https://help.example.com/', name: 'Help', language: 'en-US' }
    const head = composeHead(postFromWordPressCom(json('post-what-does-amp-lt-mean')), { site })
    expect(head.title).toBe('What’s the difference between “Basic” & Pro (price < $20)? - Help')
    expect(head.openGraph?.images?.[0]?.url).toBe(
      'https://help.example.com/wp-content/uploads/2026/05/reset-screen.png',
    )
  })

  it('reads categories, tags, protection, the alternative text of the image and public metadata', () => {
    const page = toFaqPage(
      postFromWordPressCom({
        ...post,
        has_password: true,
        content: '<p>This post is password protected.</p>',
        categories: { 'Q &amp; A': { ID: 2, name: 'Q &amp; A', slug: 'q-a', parent: 0 } },
        tags: {},
        parent: { ID: 4, link: 'https://public-api.wordpress.com/rest/v1.1/sites/1/posts/4' },
        post_thumbnail: {
          ID: 5,
          URL: 'https://e.com/a.png',
          mime_type: 'image/png',
          width: 600,
          height: 400,
        },
        attachments: { 5: { ID: 5, alt: 'An A', caption: 'The &#8220;A&#8221;' } },
      }),
    )
    expect([page.isProtected, page.text]).toEqual([true, ''])
    expect(page.terms).toEqual([{ taxonomy: 'category', id: 2, name: 'Q & A', slug: 'q-a' }])
    expect(page.image).toMatchObject({ alt: 'An A', caption: 'The "A"' })
    expect(page.raw.parentId).toBe(4)
    const metadata = [{ id: '9', key: 'reading', value: '4' }]
    expect(postFromWordPressCom({ ...post, metadata }).meta).toEqual({ reading: '4' })
    expect(postFromWordPressCom({ ...post, metadata: false })).not.toHaveProperty('meta')
  })

  it.each([
    [
      'an error',
      () => json('post-unknown'),
      'rest-error',
      'the WordPress error unknown_post ("Unknown post")',
    ],
    ['a list', () => json('posts-fields'), 'list', 'this is a list of 2 posts; use postsFromWordPressCom'],
    [
      'missing fields',
      () => ({ ID: 8 }),
      'missing',
      'URL is missing; add URL to the parameter fields (also: title)',
    ],
    ['a node of WPGraphQL', () => ({ databaseId: 8 }), 'wpgraphql', 'convert it with postFromWpGraphql'],
    ['undefined', () => undefined, 'not-data', 'this is undefined'],
  ])('refuses %s', (_, make, code, reason) => {
    expect(() => postFromWordPressCom(make())).toThrow(expect.objectContaining({ code }))
    expect(() => postFromWordPressCom(make())).toThrow(reason)
  })
})

describe('postsFromWordPressCom()', () => {
  it('converts a list whose fields were limited', () => {
    const { items, errors } = postsFromWordPressCom(json('posts-fields'))
    expect(errors).toEqual([])
    expect(items.map(({ id, type, date_gmt }) => [id, type, date_gmt])).toEqual([
      [10, 'faq', '2026-05-04T09:15:00'],
      [9, 'faq', '2026-05-04T09:15:00'],
    ])
  })

  it('keeps the others if a post is refused, and refuses a single post', () => {
    const { items, errors } = postsFromWordPressCom([post, { ID: 9 }])
    expect([items.length, errors[0]?.issues[0]?.path]).toEqual([1, '[1].URL'])
    expect(() => postsFromWordPressCom(post)).toThrow('this is one post; use postFromWordPressCom')
  })
})
