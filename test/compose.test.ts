import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead, toTags } from 'wp-faq-seo'
import { editFixture } from './support/fixtures.js'

const post = (fields: object = {}) =>
  parsePost({
    id: 7,
    type: 'page',
    link: 'https://example.com/fees/',
    title: { rendered: 'What&#8217;s the fee?' },
    ...fields,
  })

describe('composeHead()', () => {
  it('says what the post alone says where there is no plugin head', () => {
    const dates = { date_gmt: '2025-12-17T09:02:33', modified_gmt: '2025-12-18T09:36:06' }
    expect(composeHead(post(dates))).toEqual({
      title: 'What’s the fee?',
      canonical: 'https://example.com/fees/',
      openGraph: { type: 'article', title: 'What’s the fee?', url: 'https://example.com/fees/' },
      article: { publishedTime: '2025-12-17T09:02:33+00:00', modifiedTime: '2025-12-18T09:36:06+00:00' },
    })
  })

  it('is never empty, and prints no empty tag', () => {
    const head = composeHead(post({ link: 'javascript:alert(1)', title: { rendered: '' } }))
    expect(toTags(head)).toEqual([{ tag: 'meta', attributes: { property: 'og:type', content: 'article' } }])
  })

  it('treats a plugin head of null, as drafts have it, as absent', () => {
    expect(composeHead(post({ yoast_head: null, yoast_head_json: null })).title).toBe('What’s the fee?')
  })

  it('adopts the plugin head, and only that', () => {
    expect(composeHead(post({ yoast_head_json: { title: 'T' } }))).toEqual({ title: 'T' })
  })

  it('takes the head that was fetched elsewhere in place of the post’s', () => {
    const fields = { yoast_head_json: { title: 'T' } }
    expect(composeHead(post(fields), { head: { title: 'Elsewhere' } })).toEqual({ title: 'Elsewhere' })
    expect(composeHead(post(fields), { head: undefined })).toEqual({ title: 'T' })
  })

  it.each(['draft', 'pending', 'future', 'auto-draft', 'inherit', 'trash'])(
    'never lets a post of status %s be indexed, whatever the plugin says',
    (status) => {
      const robots = { index: 'index', follow: 'follow', 'max-snippet': 'max-snippet:-1' }
      const plugin = { title: 'T', robots, canonical: 'https://example.com/?p=7' }
      const expected = { title: 'T', robots: { index: false, follow: false } }
      expect(composeHead(post({ status, yoast_head_json: plugin }))).toEqual(expected)
      expect(composeHead(post({ status }))).toMatchObject({ robots: expected.robots })
      expect(composeHead(post({ status }))).not.toHaveProperty('canonical')
    },
  )

  it('leaves nothing of a draft that names its neighbours or contradicts noindex', () => {
    const html =
      '<link rel="canonical" href="https://e/" title="x"><link rel="next" href="https://e/2"><meta name="robots" content="index" lang="de">'
    const { order: _, ...head } = composeHead(post({ status: 'draft', yoast_head: html }))
    expect(head).toEqual({ robots: { index: false, follow: false } })
  })

  it('lets media be indexed, whose status is that of their post', () => {
    const plugin = { robots: { index: 'index' } }
    expect(
      composeHead(post({ type: 'attachment', status: 'inherit', yoast_head_json: plugin })).robots,
    ).toEqual({ index: true })
  })

  it('keeps a private post out of the index where no plugin does', () => {
    const head = composeHead(post({ status: 'private' }))
    expect(head.robots).toEqual({ index: false, follow: true })
    expect(head).not.toHaveProperty('canonical')
  })

  it('withholds a recorded draft that Yoast would have indexed', () => {
    const { text, json } = editFixture(2341)
    expect(json.yoast_head).toContain('content="index, follow')
    expect(renderHead(composeHead(parsePost(text)))).toContain(
      '<meta name="robots" content="noindex, nofollow">',
    )
  })
})
