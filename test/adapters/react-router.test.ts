import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub, Meta } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Head, renderHead } from 'wp-faq-seo'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { differences, elementsOf, HOSTILE, isFresh, POST_HEADS, RICH } from './heads.js'

const SAME = { missing: [], added: [] }

/** The warnings of React. */
const complaints = vi.spyOn(console, 'error')

beforeEach(() => void complaints.mockReset().mockImplementation(() => {}))
afterEach(() => expect(complaints.mock.calls).toEqual([]))

/** The output of React Router's `<Meta />` for a route with this `meta()`. */
function print(head: Head): string {
  const Page = () =>
    createElement('html', null, createElement('head', null, createElement(Meta)), createElement('body'))
  const Stub = createRoutesStub([{ path: '/', Component: Page, meta: () => toMetaDescriptors(head) }])
  const html = renderToStaticMarkup(createElement(Stub))
  return /<head>(.*)<\/head>/s.exec(html)?.[1] ?? ''
}

describe('toMetaDescriptors()', () => {
  it('returns the forms that React Router documents', () => {
    expect(
      toMetaDescriptors({
        title: 'T',
        description: 'D',
        canonical: 'https://example.com/',
        alternates: { de: 'https://example.com/de/' },
        openGraph: { type: 'article' },
        graph: { '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] },
      }),
    ).toEqual([
      { title: 'T' },
      { name: 'description', content: 'D' },
      { tagName: 'link', rel: 'canonical', href: 'https://example.com/' },
      { tagName: 'link', rel: 'alternate', hrefLang: 'de', href: 'https://example.com/de/' },
      { property: 'og:type', content: 'article' },
      { 'script:ld+json': { '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] } },
    ])
  })

  it.each(POST_HEADS)('prints the head of $name', ({ head }) => {
    expect(differences(head, print(head))).toEqual(SAME)
  })

  it('prints a head with all fields, each kind of element in order', () => {
    const html = print(RICH)
    expect(differences(RICH, html)).toEqual(SAME)
    for (const name of ['title', 'meta', 'link', 'script']) {
      expect(elementsOf(name, html)).toEqual(elementsOf(name, renderHead(RICH)))
    }
  })

  it('escapes all text', () => {
    expect(differences(HOSTILE, print(HOSTILE))).toEqual(SAME)
  })

  it('adds a key to a tag that is identical to another', () => {
    const head: Head = { article: { tags: ['a', 'a', 'a', 'b'] } }
    expect(toMetaDescriptors(head)).toEqual([
      { property: 'article:tag', content: 'a' },
      { property: 'article:tag', content: 'a', key: '{"property":"article:tag","content":"a"} 2' },
      { property: 'article:tag', content: 'a', key: '{"property":"article:tag","content":"a"} 3' },
      { property: 'article:tag', content: 'b' },
    ])
    expect(differences(head, print(head))).toEqual(SAME)
  })

  it('handles attributes that React Router reads as something else', () => {
    const head: Head = {
      extra: [
        { tag: 'meta', attributes: { name: 'a', content: 'b', title: 'no title of the page' } },
        { tag: 'meta', attributes: { charset: 'utf-8' } },
        { tag: 'meta', attributes: { name: 'a', property: 'p', content: 'b' } },
        { tag: 'meta', attributes: { itemprop: 'c', content: 'd', Content: 'second' } },
        {
          tag: 'link',
          attributes: { rel: 'icon', HREF: '/i.png', class: 'c', imagesizes: '1px' },
        },
      ],
    }
    expect(differences(head, print(head))).toEqual(SAME)
  })

  it('prints attributes whose names have another meaning in React', () => {
    const attributes = {
      style: 'x',
      key: 'k',
      ref: 'r',
      children: 'c',
      disabled: '',
      itemscope: '',
      class: 'c',
    }
    const head: Head = {
      extra: [
        { tag: 'meta', attributes: { name: 'a', content: 'b', ...attributes } },
        { tag: 'link', attributes: { rel: 'icon', href: '/i.png', ...attributes } },
      ],
    }
    expect(differences(head, print(head))).toEqual(SAME)
    complaints.mockClear()
  })

  it('omits a script that is identical to another', () => {
    const script = { tag: 'script', json: { a: 1 } } as const
    expect(toMetaDescriptors({ extra: [script, script, { tag: 'script', json: { a: 2 } }] })).toEqual([
      { 'script:ld+json': { a: 1 } },
      { 'script:ld+json': { a: 2 } },
    ])
  })

  it('lets React omit an empty URL', () => {
    expect(print({ canonical: '' })).toBe('<link rel="canonical"/>')
    expect(complaints.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('An empty string ("") was passed to the %s attribute'),
    ])
    complaints.mockClear()
  })

  it('returns new mutable objects on every call', () => {
    expect(isFresh(() => toMetaDescriptors(RICH))).toBe(true)
  })
})
