import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { headFromTags, parseHead, toTags } from 'wp-faq-seo/head'
import { FULL } from '../full-head.js'

const LINK = 'https://example.com/faq/fees/'
const GRAPH = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': LINK }] }

const HEAD_TAGS = [
  { tag: 'title', attributes: [], content: 'Q&A – Example' },
  { tag: 'meta', attributes: { name: 'description', content: 'What <b>it</b> costs.' }, content: '' },
  { tag: 'META', attributes: { name: 'robots', content: 'index, follow' } },
  { tag: 'link', attributes: { rel: 'canonical', href: LINK }, content: null },
  { tag: 'meta', attributes: { property: 'og:image:width', content: 1200 } },
  { tag: 'meta', attributes: { property: 'og:title', content: 'Fees' } },
  {
    tag: 'script',
    attributes: { type: 'application/ld+json', class: 'yoast-schema-graph' },
    content: JSON.stringify(GRAPH),
  },
]

describe('headFromTags', () => {
  it('reads tags of the REST API as a browser reads the head', () => {
    const head = headFromTags(HEAD_TAGS)
    expect(head).toMatchObject({
      title: 'Q&A – Example',
      description: 'What <b>it</b> costs.',
      robots: { index: true, follow: true },
      canonical: LINK,
      openGraph: { title: 'Fees' },
      graph: GRAPH,
    })
    expect(parseHead(renderHead(head)).head).toEqual(head)
    expect(serialize(parse(renderHead(head)))).toContain('<title>Q&amp;A – Example</title>')
  })

  it('returns a head to pass as pluginHead', () => {
    const post = parsePost({
      id: 5,
      type: 'faq',
      link: LINK,
      title: { rendered: 'A?' },
      head_tags: HEAD_TAGS,
    })
    expect(composeHead(post, { pluginHead: headFromTags(post.head_tags) }).title).toBe('Q&A – Example')
    expect(composeHead(post, { pluginHead: headFromTags(post.tags) }).title).toBe('A?')
  })

  it('reads what toTags returns', () => {
    expect(headFromTags(toTags(FULL))).toEqual(FULL)
  })

  it.each([
    ['a script', { tag: 'script', attributes: { src: '/a.js' }, content: 'alert(1)' }],
    ['a script without attributes', { tag: 'script', content: '{"@type":"WebPage"}' }],
    ['broken JSON-LD', { tag: 'script', attributes: { type: 'application/ld+json' }, content: '{' }],
    ['a style', { tag: 'style', content: 'a{}' }],
    ['a base', { tag: 'base', attributes: { href: '/' } }],
    ['a stylesheet', { tag: 'link', attributes: { rel: 'stylesheet', href: '/a.css' } }],
    ['a refresh', { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: '0' } }],
    ['an active URL', { tag: 'link', attributes: { rel: 'canonical', href: 'javascript:alert(1)' } }],
    ['an event handler', { tag: 'link', attributes: { rel: 'a', href: '/', ONload: 'x' } }],
    ['a tag without attributes', { tag: 'meta', attributes: [] }],
    ['a title without text', { tag: 'title', attributes: [] }],
    ['JSON-LD that is too deep', { tag: 'script', json: JSON.parse('['.repeat(99) + ']'.repeat(99)) }],
    ['text', '<title>A</title>'],
    ['nothing', null],
  ])('omits %s', (_, tag) => {
    expect(headFromTags([tag])).toEqual({})
    expect(headFromTags([tag, ...HEAD_TAGS])).toEqual(headFromTags(HEAD_TAGS))
  })

  it.each([
    'og:image',
    'og:logo',
    'og:see_also',
    'article:author',
    'twitter:app:url:iphone',
    'al:ios:url',
    'msapplication-TileImage',
    'msapplication-square70x70logo',
    'msapplication-config',
    'thumbnail',
    '\tog:image ',
  ])('omits an active URL of %j', (name) => {
    const tag = (content: string) => ({ tag: 'meta', attributes: { name, content } })
    expect(headFromTags([tag('vbscript:msgbox(1)')])).toEqual({})
    expect(headFromTags([tag('https://example.com/a')])).not.toEqual({})
  })

  it('returns undefined for a value that is not a list', () => {
    for (const value of [undefined, null, 5, 'title', {}]) expect(headFromTags(value)).toBeUndefined()
  })
})
