import { describe, expect, it } from 'vitest'
import { compareHeads, type Head, parseHead, renderHead } from 'wp-faq-seo/head'
import { postFixtures } from '../../support/fixtures.js'
import { FULL } from '../full-head.js'

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
