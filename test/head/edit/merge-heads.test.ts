import { describe, expect, it } from 'vitest'
import { type Head, mergeHeads, parseHead, renderHead } from 'wp-faq-seo/head'
import { FULL } from '../full-head.js'

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
