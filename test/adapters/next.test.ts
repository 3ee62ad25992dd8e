import { describe, expect, it } from 'vitest'
import { type Head, renderHead } from 'wp-faq-seo'
import { toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'
import * as react from 'wp-faq-seo/adapters/react'
import { toTags } from 'wp-faq-seo/head'
import { splitHead } from '../../src/adapters/next/split-head.js'
import { heads as handMade } from '../hosts/heads.js'
import { HOSTILE, isFresh, POST_HEADS, RICH, readElements } from './heads.js'

// test/hosts/next.js compares the output of Next itself with `renderHead`.

const heads: readonly { readonly name: string; readonly head: Head }[] = [
  ...POST_HEADS,
  { name: 'rich', head: RICH },
  { name: 'hostile texts', head: HOSTILE },
  ...Object.entries(handMade).map(([name, head]) => ({ name, head })),
]

const recorded = POST_HEADS.find(({ name }) => name === 'organization/2124')?.head ?? {}

describe('toNextMetadata()', () => {
  it('converts the head of Yoast', () => {
    expect(toNextMetadata(recorded)).toStrictEqual({
      title: { absolute: 'Four short answers for newcomers | Riverside Library & Workshop' },
      robots: 'index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1',
      alternates: {
        canonical: 'https://www.riverside-library.example.org/faq/four-short-answers-for-newcomers/',
      },
      openGraph: {
        type: 'article',
        title: { absolute: 'Four short answers for newcomers | Riverside Library & Workshop' },
        description:
          'A well-sealed bucket keeps for years. The powder settles, the water evaporates a little, and sometimes a smell develops; none of that ruins the glaze. Sieve it through an 80 mesh, add water until the specific gravity is back at 1.45, and make a test tile before you dip your best bowl.',
        url: 'https://www.riverside-library.example.org/faq/four-short-answers-for-newcomers/',
        siteName: 'Riverside Library & Workshop',
        locale: 'en_US',
        images: [
          {
            url: 'https://www.riverside-library.example.org/wp-content/uploads/2025/03/riverside-share.png',
            width: 1200,
            height: 630,
            type: 'image/png',
          },
        ],
        modifiedTime: '2025-03-02T22:35:04+00:00',
      },
      twitter: { card: 'summary_large_image', site: '@riverside_lib', images: [] },
      other: { 'twitter:label1': 'Est. reading time', 'twitter:data1': '2 minutes' },
    })
  })

  it('fills every field that Next prints', () => {
    expect(toNextMetadata(handMade.full ?? {})).toStrictEqual({
      title: { absolute: 'Fees & terms' },
      description: 'What it costs.',
      authors: [{ name: 'Ada' }],
      robots:
        'index, nofollow, max-snippet:-1, max-image-preview:large, max-video-preview:30, noimageindex, noarchive, nosnippet, notranslate, unavailable_after: 2030-01-01',
      alternates: {
        canonical: 'https://example.com/2/',
        languages: { 'en-GB': 'https://example.com/2/', 'x-default': 'https://example.com/de/' },
      },
      pagination: { previous: 'https://example.com/1/', next: 'https://example.com/3/' },
      openGraph: {
        type: 'article',
        title: { absolute: 'Fees' },
        description: 'What it costs to share.',
        url: 'https://example.com/og',
        siteName: 'Example',
        locale: 'en_GB',
        alternateLocale: ['de_DE', 'fr_FR'],
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
        publishedTime: '2025-01-01T00:00:00+00:00',
        modifiedTime: '2025-01-02T00:00:00+00:00',
        authors: ['https://social.example/a'],
        section: 'Fees',
        tags: ['one', 'two', 'one'],
      },
      twitter: {
        card: 'summary',
        title: { absolute: 'Fees, shortly' },
        description: 'Cheap.',
        images: ['https://example.com/t.png'],
        creator: '@ada',
        site: '@site',
      },
      verification: {
        google: 'd',
        yandex: 'f',
        other: {
          'ahrefs-site-verification': 'a',
          'baidu-site-verification': 'b',
          'msvalidate.01': 'c',
          'p:domain_verify': 'e',
        },
      },
      other: {
        'twitter:label1': ['Written by', 'Again'],
        'twitter:data1': 'Ada',
        'twitter:label2': 'Reading time',
        'twitter:data2': '2 minutes',
        rating: ['general', 'safe'],
      },
    })
  })

  it('passes website for a type that Next would throw for', () => {
    expect(toNextMetadata({ openGraph: { type: 'product.group' } })).toStrictEqual({
      openGraph: { type: 'website' },
    })
    expect(toNextMetadata({ openGraph: { type: 'profile' } })).toStrictEqual({
      openGraph: { type: 'profile' },
    })
  })

  it('omits what would not be printed', () => {
    for (const name of ['empty', 'empty-parts', 'empty-texts', 'empty-address']) {
      expect(toNextMetadata(handMade[name] ?? {})).toStrictEqual({})
    }
  })

  it('omits empty lists and keys without a value', () => {
    const openGraph = { alternateLocales: [], images: [] }
    expect(toNextMetadata({ openGraph, article: { tags: [] } })).toStrictEqual({})
    expect(
      toNextMetadata({ openGraph: { ...openGraph, type: 'article' }, article: { tags: [] } }),
    ).toStrictEqual({
      openGraph: { type: 'article' },
    })
    const careless = { title: undefined, canonical: undefined, openGraph: { images: undefined } }
    expect(toNextMetadata(careless as unknown as Head)).toStrictEqual({})
  })

  it('keeps Next from copying images to Twitter if there are Twitter tags', () => {
    expect(toNextMetadata({ twitter: { site: '@s' } }).twitter?.images).toEqual([])
    expect(toNextMetadata({ twitter: { image: 'https://example.com/1.png' } }).twitter).toStrictEqual({
      images: ['https://example.com/1.png'],
    })
    expect(toNextMetadata({ openGraph: { siteName: 'S' } }).twitter).toBeUndefined()
  })

  it.each(heads)('never puts og:* or article:* among the other tags: $name', ({ head }) => {
    expect(
      Object.keys(toNextMetadata(head).other ?? {}).filter((name) => /^(?:og|article):/.test(name)),
    ).toEqual([])
  })

  it('returns new objects on every call', () => {
    expect(isFresh(() => toNextMetadata(RICH))).toBe(true)
    expect(isFresh(() => toNextElements(RICH))).toBe(true)
    const before = structuredClone(RICH)
    toNextMetadata(RICH).openGraph?.images?.splice(0)
    for (const image of toNextMetadata(RICH).openGraph?.images ?? []) image.width = 1
    expect(RICH).toEqual(before)
  })
})

describe('toNextElements()', () => {
  it('has the tags that Next has no field for', () => {
    expect(toNextElements(recorded)).toStrictEqual([
      {
        type: 'meta',
        key: 'meta[property="article:publisher"]',
        props: {
          property: 'article:publisher',
          content: 'https://www.facebook.com/riversidelibraryexample',
        },
      },
    ])
    expect(summarize(handMade.full ?? {})).toEqual([
      'article:publisher',
      'theme-color',
      'og:video',
      'article:author',
      '/i.svg',
      '/i.svg',
      '{"@type":"Thing"}',
      '{"@type":"Thing"}',
    ])
  })

  it('has the real type and its properties', () => {
    expect(summarize(handMade['unknown-types'] ?? {})).toEqual([
      'og:type',
      'article:published_time',
      'article:tag',
      'twitter:card',
    ])
    expect(summarize({ openGraph: { type: 'book' }, article: { author: 'Ada' } })).toEqual(['article:author'])
    expect(summarize({ openGraph: { type: 'article' }, article: { author: 'Ada' } })).toEqual([])
  })

  it('has the URLs that Next would write differently', () => {
    const isElement = (canonical: string) => toNextElements({ canonical }).length === 1
    expect(isElement('https://example.com/fees/')).toBe(false)
    expect(isElement('https://example.com/fees?a=b#c')).toBe(false)
    expect(isElement('https://example.com/')).toBe(true)
    expect(isElement('https://example.com')).toBe(true)
    expect(isElement('https://EXAMPLE.com/fees/')).toBe(true)
    expect(isElement('https://example.com:443/fees/')).toBe(true)
    expect(isElement('https://example.com/gebühren/')).toBe(true)
    expect(isElement('https://example.com/a/../b/')).toBe(true)
    expect(isElement('/fees/')).toBe(true)
    expect(isElement('//example.com/fees/')).toBe(true)
    expect(isElement('https://')).toBe(true)
    expect(toNextElements({ canonical: 'javascript:alert(1)' })).toEqual([])
    expect(toNextMetadata({ canonical: 'javascript:alert(1)' })).toEqual({})
  })

  it('has the tags that Next would lose', () => {
    expect(summarize({ openGraph: { images: [{ url: '/1.png' }] } })).toEqual(['og:image'])
    expect(summarize({ twitter: { labels: [{ label: 'Time', data: '' }] } })).toEqual([
      'twitter:label1',
      'twitter:data1',
    ])
    const attributes = { name: '__proto__', content: 'a' }
    expect(summarize({ extra: [{ tag: 'meta', attributes }] })).toEqual(['__proto__'])
    const alternates = JSON.parse('{"__proto__":"https://example.com/p/"}')
    expect(summarize({ alternates })).toEqual(['https://example.com/p/'])
  })

  it('keeps the properties of an image together', () => {
    expect(
      summarize({ openGraph: { images: [{ url: 'https://example.com/1.png', width: 0, height: 2 }] } }),
    ).toEqual(['og:image', 'og:image:width', 'og:image:height'])
  })
})

describe('toNextMetadata() and toNextElements()', () => {
  it.each(heads)('have every tag once between them: $name', ({ head }) => {
    const { metadata, elements } = splitHead(head)
    const halves = [...toTags(metadata), ...toTags(elements)].map((tag) => JSON.stringify(tag))
    expect(halves.sort()).toEqual(
      toTags(head)
        .map((tag) => JSON.stringify(tag))
        .sort(),
    )
    const printed = [...readElements(renderHead(metadata)), ...readElements(renderHead(elements))]
    expect(printed.map((element) => JSON.stringify(element)).sort()).toEqual(
      readElements(renderHead(head))
        .map((element) => JSON.stringify(element))
        .sort(),
    )
  })
})

describe('toJsonLdProps()', () => {
  it('is the function of the React adapter, and the graph is nowhere else', () => {
    expect(toJsonLdProps).toBe(react.toJsonLdProps)
    const graph = { '@context': 'https://schema.org', '@graph': [] }
    expect(toNextElements({ graph })).toEqual([])
    expect(toNextMetadata({ graph })).toEqual({})
  })
})

/** A text that identifies each element. */
function summarize(head: Head): unknown[] {
  return toNextElements(head).map(
    ({ props }) => props.property ?? props.name ?? props.href ?? props.dangerouslySetInnerHTML?.__html,
  )
}
