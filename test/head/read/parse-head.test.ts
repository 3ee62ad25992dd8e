import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeadTag, mergeHeads, parseHead, renderHead, renderTag } from 'wp-faq-seo/head'
import { readReferenceHead } from '../../conformance/recorded/reference-head.js'
import { FULL, FULL_HTML } from '../full-head.js'

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
  ])('drops %s and says why', (html, tag) => {
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
