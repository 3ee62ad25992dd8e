import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import {
  compareHeads,
  type Head,
  type HeadTag,
  listTagKeys,
  mergeHeads,
  parseHead,
  renderHead,
  renderTag,
  toTags,
} from 'wp-faq-seo/head'
import { readReferenceHead } from '../../conformance/recorded/reference-head.js'
import { postFixtures } from '../../support/fixtures.js'

/** A head with every field, in the order of `toTags`. */
const FULL: Head = {
  title: 'T',
  description: 'D',
  robots: {
    index: true,
    follow: false,
    maxSnippet: -1,
    maxImagePreview: 'large',
    maxVideoPreview: 30,
    imageIndex: false,
    archive: false,
    snippet: false,
    other: ['notranslate'],
  },
  canonical: 'https://example.com/2/',
  prev: 'https://example.com/1/',
  next: 'https://example.com/3/',
  alternates: { 'en-GB': 'https://example.com/2/', 'x-default': 'https://example.com/' },
  openGraph: {
    locale: 'en_GB',
    alternateLocales: ['de_DE', 'fr_FR'],
    type: 'article',
    title: 'OT',
    description: 'OD',
    url: 'https://example.com/og/',
    siteName: 'S',
    images: [
      { url: 'https://example.com/1.png' },
      {
        url: 'https://example.com/2.png',
        secureUrl: 'https://example.com/2s.png',
        width: 1200,
        height: 630,
        type: 'image/png',
        alt: 'Two',
      },
    ],
  },
  article: {
    publisher: 'https://social.example/p',
    author: 'https://social.example/a',
    publishedTime: '2025-01-01T00:00:00+00:00',
    modifiedTime: '2025-01-02T00:00:00+00:00',
    section: 'Fees',
    tags: ['one', 'two'],
  },
  author: 'Ada',
  twitter: {
    card: 'summary',
    title: 'TT',
    description: 'TD',
    image: 'https://example.com/t.png',
    creator: '@ada',
    site: '@site',
    labels: [
      { label: 'Written by', data: 'Ada' },
      { label: 'Reading time', data: '2 minutes' },
    ],
  },
  graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] },
  verification: { ahrefs: 'a', baidu: 'b', bing: 'c', google: 'd', pinterest: 'e', yandex: 'f' },
  extra: [
    { tag: 'meta', attributes: { name: 'theme-color', content: '#fff', media: 'print' } },
    { tag: 'link', attributes: { rel: 'icon', href: '/i.svg', type: 'image/svg+xml' } },
    { tag: 'script', json: { '@type': 'Thing' } },
  ],
}

const FULL_HTML = `<title>T</title>
<meta name="description" content="D">
<meta name="robots" content="index, nofollow, max-snippet:-1, max-image-preview:large, max-video-preview:30, noimageindex, noarchive, nosnippet, notranslate">
<link rel="canonical" href="https://example.com/2/">
<link rel="prev" href="https://example.com/1/">
<link rel="next" href="https://example.com/3/">
<link rel="alternate" hreflang="en-GB" href="https://example.com/2/">
<link rel="alternate" hreflang="x-default" href="https://example.com/">
<meta property="og:locale" content="en_GB">
<meta property="og:locale:alternate" content="de_DE">
<meta property="og:locale:alternate" content="fr_FR">
<meta property="og:type" content="article">
<meta property="og:title" content="OT">
<meta property="og:description" content="OD">
<meta property="og:url" content="https://example.com/og/">
<meta property="og:site_name" content="S">
<meta property="article:publisher" content="https://social.example/p">
<meta property="article:author" content="https://social.example/a">
<meta property="article:published_time" content="2025-01-01T00:00:00+00:00">
<meta property="article:modified_time" content="2025-01-02T00:00:00+00:00">
<meta property="article:section" content="Fees">
<meta property="article:tag" content="one">
<meta property="article:tag" content="two">
<meta property="og:image" content="https://example.com/1.png">
<meta property="og:image" content="https://example.com/2.png">
<meta property="og:image:secure_url" content="https://example.com/2s.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:type" content="image/png">
<meta property="og:image:alt" content="Two">
<meta name="author" content="Ada">
<meta name="twitter:card" content="summary">
<meta name="twitter:title" content="TT">
<meta name="twitter:description" content="TD">
<meta name="twitter:image" content="https://example.com/t.png">
<meta name="twitter:creator" content="@ada">
<meta name="twitter:site" content="@site">
<meta name="twitter:label1" content="Written by">
<meta name="twitter:data1" content="Ada">
<meta name="twitter:label2" content="Reading time">
<meta name="twitter:data2" content="2 minutes">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"}]}</script>
<meta name="ahrefs-site-verification" content="a">
<meta name="baidu-site-verification" content="b">
<meta name="msvalidate.01" content="c">
<meta name="google-site-verification" content="d">
<meta name="p:domain_verify" content="e">
<meta name="yandex-verification" content="f">
<meta name="theme-color" content="#fff" media="print">
<link rel="icon" href="/i.svg" type="image/svg+xml">
<script type="application/ld+json">{"@type":"Thing"}</script>`

describe('renderHead()', () => {
  it('writes every field, in order', () => {
    expect(renderHead(FULL)).toBe(FULL_HTML)
  })

  it('writes nothing for an empty head and for empty parts', () => {
    expect(renderHead({})).toBe('')
    expect(
      renderHead({ robots: {}, openGraph: {}, twitter: { labels: [] }, alternates: {}, extra: [] }),
    ).toBe('')
  })

  it('escapes text once', () => {
    expect(renderHead({ title: '</title>&amp;', description: '"><script>' })).toBe(
      '<title>&lt;/title&gt;&amp;amp;</title>\n<meta name="description" content="&quot;&gt;&lt;script&gt;">',
    )
  })
})

describe('renderTag()', () => {
  it('omits event handlers and attributes with invalid names', () => {
    const attributes = { name: 'a', onload: 'x()', 'b"><script>': 'y', content: 'c' }
    expect(renderTag({ tag: 'meta', attributes })).toBe('<meta name="a" content="c">')
  })
})

describe('toTags()', () => {
  it('follows the order of the head, and puts other tags after their usual predecessor', () => {
    const head: Head = {
      title: 'T',
      description: 'D',
      author: 'A',
      canonical: 'https://example.com/',
      order: ['meta[name="author"]', 'title', 'meta[name="description"]'],
    }
    expect(
      toTags(head).map((tag) =>
        tag.tag === 'title' ? 'title' : (Object.values(tag)[1] as Record<string, string>),
      ),
    ).toEqual([
      { name: 'author', content: 'A' },
      'title',
      { name: 'description', content: 'D' },
      { rel: 'canonical', href: 'https://example.com/' },
    ])
  })
})

describe('listTagKeys()', () => {
  it('returns each selector once', () => {
    const keys = listTagKeys(FULL)
    expect(keys).toHaveLength(new Set(keys).size)
    expect(keys).toContain('meta[property="og:image"]')
    expect(keys).toContain('link[rel="alternate"][hreflang="en-GB"]')
    expect(keys).toContain('script[type="application/ld+json"]')
    expect(keys).toContain('link[rel="icon"][href="/i.svg"]')
  })

  it('escapes names for CSS', () => {
    const extra = [{ tag: 'meta', attributes: { name: 'a"]\\\n', content: '' } }] as const
    expect(listTagKeys({ extra })).toEqual(['meta[name="a\\"]\\\\\\a "]'])
  })
})

describe('parseHead()', () => {
  it('parses what renderHead() renders', () => {
    expect(parseHead(FULL_HTML)).toEqual({ head: FULL, dropped: [] })
  })

  it.each([
    ['<link rel="stylesheet" href="a.css">', 'link'],
    ['<link rel="Preload" href="a.js">', 'link'],
    ['<link rel="alternate stylesheet" href="a.css">', 'link'],
    ['<link rel="canonical" href=" java\tscript:alert(1)">', 'link'],
    ['<link rel="canonical" href="jav&#x61;script:alert(1)">', 'link'],
    ['<link rel="canonical" href="https://example.com/" onload="x()">', 'link'],
    ['<meta property="og:url" content="javascript:alert(1)">', 'meta'],
    ['<meta http-equiv="refresh" content="0;url=https://evil.example/">', 'meta'],
    ['<meta "name"="a" content="b">', 'meta'],
    ['<base href="https://evil.example/">', 'base'],
    ['<style>a{}</style>', 'style'],
    ['<script>a()</script>', 'script'],
    ['<script type="application/json">{}</script>', 'script'],
    ['<script type="application/ld+json">{,}</script>', 'script'],
    ['<noscript><meta name="a" content="b"></noscript>', 'noscript'],
    ['<template><title>T</title></template>', 'template'],
  ])('drops %s and gives the reason', (html, tag) => {
    expect(parseHead(`${html}<meta name="author" content="A">`)).toEqual({
      head: { author: 'A' },
      dropped: [{ tag, reason: expect.stringMatching(/./) }],
    })
  })

  it.each(['application/ld+json; charset=utf-8', ' Application/LD+JSON ', 'application/ld+json;profile=x'])(
    'reads the graph of a script of type %j',
    (type) => {
      expect(parseHead(`<script type="${type}">{"@graph":[]}</script>`)).toEqual(
        parseHead('<script type="application/ld+json">{"@graph":[]}</script>'),
      )
    },
  )

  it('drops scripts whose type only starts like that of JSON-LD', () => {
    expect(parseHead('<script type="application/ld+jsonp">{}</script>').dropped).toEqual([
      { tag: 'script', reason: 'script' },
    ])
  })

  it('keeps the first of two titles', () => {
    expect(parseHead('<title>1</title><title>2</title>')).toEqual({
      head: { title: '1' },
      dropped: [{ tag: 'title', reason: 'duplicate title' }],
    })
  })

  it('parses a document up to its body', () => {
    const html =
      '<!doctype html><html lang="en"><head><title>T</title></head><body><meta name="author" content="A"></body>'
    expect(parseHead(html).head).toEqual({ title: 'T' })
  })

  it('stops where a browser starts the body, and finds active URLs under any name', () => {
    expect(parseHead('<title>T</title><p>x</p><meta name="author" content="A">').head).toEqual({ title: 'T' })
    const hidden = '<meta property="x" name="twitter:image" content="javascript:alert(1)">'
    expect(parseHead(hidden)).toMatchObject({ head: {}, dropped: [{ reason: 'active URL' }] })
  })

  it('parses and renders heads of any size', () => {
    const robots = `<meta name="robots" content="${'x,'.repeat(200_000)}">`
    expect(parseHead(renderHead(parseHead(robots).head)).head.robots?.other).toHaveLength(200_000)
    const tags = Array.from({ length: 200_000 }, (_, index) => `t${index}`)
    expect(mergeHeads({ title: 'x' }, { article: { tags } }).article?.tags).toHaveLength(200_000)
    const titles = '<meta name="a">'.repeat(50_000) + '<title></title>'.repeat(50_000)
    expect(parseHead(titles).dropped).toHaveLength(49_999)
  })

  it('parses sloppy markup as a browser does', () => {
    const html =
      "<TITLE>A &amp B</TITLE><META content='x y' NAME=description><link href=/a?b&copy=1 rel=canonical>"
    expect(parseHead(html).head).toEqual({ title: 'A & B', description: 'x y', canonical: '/a?b&copy=1' })
  })

  it.each([
    ['a tag that stands twice', '<meta name="author" content="A"><meta name="author" content="B">'],
    ['an attribute that no field has', '<meta name="author" content="A" lang="de">'],
    [
      'a name in the wrong attribute',
      '<meta name="og:title" content="A"><meta property="author" content="B">',
    ],
    ['robots in an order of their own', '<meta name="robots" content="nofollow,noindex">'],
    ['robots that say none', '<meta name="robots" content="None">'],
    [
      'robots that contradict themselves',
      '<meta name="robots" content="noindex, index, max-snippet:1, max-snippet:2">',
    ],
    ['robots without content', '<meta name="robots" content="">'],
    ['empty values', '<title></title><meta name="description" content=""><link rel="canonical" href="">'],
    [
      'a width that is not a number',
      '<meta property="og:image" content="a"><meta property="og:image:width" content="1em">',
    ],
    [
      'a width without an image',
      '<meta property="og:image:width" content="1"><meta property="og:image" content="a">',
    ],
    [
      'labels with gaps',
      '<meta name="twitter:label1" content="a"><meta name="twitter:label2" content="b"><meta name="twitter:data2" content="c">',
    ],
    [
      'data before its label',
      '<meta name="twitter:data1" content="a"><meta name="twitter:label1" content="b">',
    ],
    [
      'an order of its own',
      '<link rel="canonical" href="/a"><meta name="author" content="A"><title>T</title>',
    ],
    [
      'images whose properties are mixed',
      '<meta property="og:image" content="a"><meta property="og:image:height" content="2"><meta property="og:image:width" content="1"><meta property="og:image" content="b"><meta property="og:image:width" content="3">',
    ],
    [
      'graphs and other scripts',
      '<script type="application/ld+json">{"a":1}</script><script type="application/ld+json">{"@graph":[]}</script><script type="application/ld+json">{"@graph":[{}]}</script>',
    ],
    [
      'names of object members',
      '<meta name="__proto__" content="a"><meta property="constructor" content="b"><link rel="alternate" hreflang="__proto__" href="/c">',
    ],
    [
      'two widths, the first not a number',
      '<meta property="og:image" content="1"><meta property="og:image:width" content="1px"><meta property="og:image" content="2"><meta property="og:image:width" content="9">',
    ],
    [
      'a plain tag after an unusual one',
      '<meta name="description" content="a" lang="de"><meta name="description" content="b">',
    ],
    [
      'a plain label after an unusual one',
      '<meta name="twitter:label1" content="a" lang="de"><meta name="twitter:label1" content="b"><meta name="twitter:data1" content="c">',
    ],
    ['charset and viewport', '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'],
  ])('loses nothing of %s', (_, html) => {
    const { head, dropped } = parseHead(html)
    expect(dropped).toEqual([])
    expect(readReferenceHead(renderHead(head), true)).toEqual(readReferenceHead(html, true))
  })

  it('keeps the more restrictive of two contradictory directives', () => {
    expect(
      parseHead('<meta name="robots" content="noindex, index, follow, nofollow">').head.robots,
    ).toMatchObject({
      index: false,
      follow: false,
    })
  })

  it('prints the robots of the source only while the fields agree with it', () => {
    const { robots } = parseHead('<meta name="robots" content="NOINDEX,follow">').head
    expect(renderHead({ robots: { ...robots } })).toBe('<meta name="robots" content="NOINDEX,follow">')
    expect(renderHead({ robots: { ...robots, index: true } })).toBe(
      '<meta name="robots" content="index, follow">',
    )
  })

  const name = fc.constantFrom(
    'description',
    'robots',
    'author',
    'twitter:card',
    'twitter:label1',
    'twitter:data1',
    'x"<',
  )
  const property = fc.constantFrom(
    'og:title',
    'og:image',
    'og:image:width',
    'article:tag',
    'og:locale:alternate',
  )
  const content = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('12', 'noindex', 'index, follow', '</title>'),
  )
  const tag: fc.Arbitrary<HeadTag> = fc.oneof(
    fc.record({ tag: fc.constant('title' as const), text: content }),
    fc.record({ name, content }).map((attributes) => ({ tag: 'meta' as const, attributes })),
    fc.record({ property, content }).map((attributes) => ({ tag: 'meta' as const, attributes })),
    fc
      .record({ rel: fc.constantFrom('canonical', 'next', 'icon'), href: fc.webUrl() })
      .map((attributes) => ({ tag: 'link' as const, attributes })),
    fc
      .record({ rel: fc.constant('alternate'), hreflang: fc.constantFrom('de', 'en'), href: fc.webUrl() })
      .map((attributes) => ({ tag: 'link' as const, attributes })),
    fc.jsonValue().map((json) => ({ tag: 'script' as const, json: JSON.parse(JSON.stringify(json)) })),
  )
  // HTML cannot hold NUL and lone surrogates, and reads CR as LF.
  const fit = (tags: HeadTag[]) => !/[\0\r]/.test(JSON.stringify(tags).replace(/\\u0000|\\r/g, '\0'))

  it('renders the same tags in the same order, whatever the head', () => {
    fc.assert(
      fc.property(fc.array(tag).filter(fit), (tags) => {
        const titles = tags.filter((one) => one.tag === 'title')
        const kept = tags.filter((one) => one.tag !== 'title' || one === titles[0])
        const html = kept.map(renderTag).join('\n')
        const { head } = parseHead(html)
        expect(readReferenceHead(renderHead(head), true)).toEqual(readReferenceHead(html, true))
        expect(parseHead(renderHead(head)).head).toEqual(head)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (html) => void parseHead(html)))
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '=',
            '<meta ',
            'name',
            '<title',
            '</',
            '<!--',
            '-->',
            '<script ',
            ' ',
          ),
        ),
        (parts) => void parseHead(parts.join('')),
      ),
    )
  })
})

describe('mergeHeads()', () => {
  it('replaces tags in their position, and merges graphs by @id', () => {
    const base: Head = {
      ...FULL,
      graph: { '@context': 'c', '@graph': [{ '@id': '#a', name: '1' }, { '@id': '#b' }] },
    }
    const later: Head = {
      title: 'New',
      openGraph: { images: [{ url: 'https://example.com/new.png' }] },
      graph: { '@context': 'c', '@graph': [{ '@id': '#a', name: '2' }, { '@id': '#c' }] },
    }
    expect(mergeHeads(base, later)).toEqual({
      ...FULL,
      title: 'New',
      openGraph: { ...FULL.openGraph, images: [{ url: 'https://example.com/new.png' }] },
      graph: { '@context': 'c', '@graph': [{ '@id': '#a', name: '2' }, { '@id': '#b' }, { '@id': '#c' }] },
    })
  })

  it('puts new tags in their default position', () => {
    expect(renderHead(mergeHeads({ title: 'T', author: 'A' }, { description: 'D' }))).toBe(
      renderHead({ title: 'T', description: 'D', author: 'A' }),
    )
  })

  it('replaces a tag in extra', () => {
    const odd = parseHead('<meta name="author" content="A" lang="de">').head
    expect(mergeHeads(odd, { author: 'B' })).toEqual({ author: 'B' })
    expect(mergeHeads({ author: 'B' }, odd)).toEqual(odd)
  })

  it('keeps the order of the first head, and the JSON-LD scripts of all', () => {
    const own = parseHead('<meta name="author" content="A"><title>T</title>').head
    const script = { tag: 'script', json: { a: 1 } } as const
    expect(renderHead(mergeHeads(own, { title: 'N', extra: [script] }))).toBe(
      '<meta name="author" content="A">\n<script type="application/ld+json">{"a":1}</script>\n<title>N</title>',
    )
    expect(
      mergeHeads({ extra: [script] }, { extra: [{ tag: 'script', json: { b: 1 } }] }).extra,
    ).toHaveLength(2)
  })

  it('returns an empty head without arguments, and a single head unchanged', () => {
    expect(mergeHeads()).toEqual({})
    expect(mergeHeads(FULL)).toEqual(FULL)
  })
})

describe('compareHeads()', () => {
  it('finds no differences between heads that a browser reads alike', () => {
    expect(compareHeads(FULL, structuredClone(FULL))).toEqual([])
    expect(compareHeads({ title: 'a b', author: 'x\ny' }, { title: '\ta \n b ', author: 'x\r\ny' })).toEqual(
      [],
    )
  })

  it('lists missing, added and changed values', () => {
    const expected: Head = {
      title: 'T',
      author: 'A',
      graph: { '@context': 'c', '@graph': [{ a: 1, b: [2] }] },
    }
    const actual: Head = {
      title: 'U',
      canonical: '/x',
      graph: { '@context': 'c', '@graph': [{ a: 1, b: [3, 4], c: null }] },
    }
    const key = 'script[type="application/ld+json"]'
    expect(compareHeads(expected, actual)).toEqual([
      { kind: 'changed', key: 'title', expected: 'T', actual: 'U' },
      { kind: 'missing', key: 'meta[name="author"]', expected: 'A' },
      { kind: 'changed', key, path: '@graph[0].b[0]', expected: 2, actual: 3 },
      { kind: 'added', key, path: '@graph[0].b[1]', actual: 4 },
      { kind: 'added', key, path: '@graph[0].c', actual: null },
      { kind: 'added', key: 'link[rel="canonical"]', actual: '/x' },
    ])
  })

  it('reports a different order', () => {
    const actual: Head = { title: 'T', author: 'A', order: ['meta[name="author"]', 'title'] }
    expect(compareHeads({ title: 'T', author: 'A' }, actual)).toEqual([
      {
        kind: 'order',
        key: 'title',
        expected: ['title', 'meta[name="author"]'],
        actual: ['meta[name="author"]', 'title'],
      },
    ])
  })

  it.each(postFixtures.slice(0, 20))('finds exactly one change in the head of $name', ({ json }) => {
    const { head } = parseHead(json.yoast_head)
    expect(compareHeads(head, { ...head, title: `${head.title}!` })).toHaveLength(1)
    expect(compareHeads(head, parseHead(renderHead(head)).head)).toEqual([])
  })
})

it('a rendered head stays in the head of a document', () => {
  const document = parse(`<!doctype html><html><head>${renderHead(FULL)}</head><body></body></html>`)
  const html = document.childNodes.find((node) => node.nodeName === 'html')
  const body = html !== undefined && 'childNodes' in html ? html.childNodes.at(-1) : undefined
  expect(body !== undefined && 'childNodes' in body ? body.childNodes : undefined).toEqual([])
})
