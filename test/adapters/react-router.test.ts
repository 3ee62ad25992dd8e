import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub, Meta } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Head, renderHead } from 'wp-faq-seo'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { differences, elementsOf, HOSTILE, isFresh, POST_HEADS, RICH } from './heads.js'

const SAME = { missing: [], added: [] }

/** What React complains of. */
const complaints = vi.spyOn(console, 'error')

beforeEach(() => void complaints.mockReset().mockImplementation(() => {}))
afterEach(() => expect(complaints.mock.calls).toEqual([]))

/** What React Router's own `<Meta />` prints for a route with this `meta()`. */
function print(head: Head): string {
  const Page = () =>
    createElement('html', null, createElement('head', null, createElement(Meta)), createElement('body'))
  const Stub = createRoutesStub([{ path: '/', Component: Page, meta: () => toMetaDescriptors(head) }])
  const html = renderToStaticMarkup(createElement(Stub))
  return /<head>(.*)<\/head>/s.exec(html)?.[1] ?? ''
}

describe('toMetaDescriptors()', () => {
  it('gives the forms that React Router documents', () => {
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

  it.each(POST_HEADS)('puts out the head of $name', ({ head }) => {
    expect(differences(head, print(head))).toEqual(SAME)
  })

  it('puts out a head with everything, each kind of element in its order', () => {
    const html = print(RICH)
    expect(differences(RICH, html)).toEqual(SAME)
    for (const name of ['title', 'meta', 'link', 'script']) {
      expect(elementsOf(name, html)).toEqual(elementsOf(name, renderHead(RICH)))
    }
  })

  it('lets no text leave its place', () => {
    expect(differences(HOSTILE, print(HOSTILE))).toEqual(SAME)
  })

  it('gives a tag that repeats another a key of its own', () => {
    const head: Head = { article: { tags: ['a', 'a', 'a', 'b'] } }
    expect(toMetaDescriptors(head)).toEqual([
      { property: 'article:tag', content: 'a' },
      { property: 'article:tag', content: 'a', key: '{"property":"article:tag","content":"a"} 2' },
      { property: 'article:tag', content: 'a', key: '{"property":"article:tag","content":"a"} 3' },
      { property: 'article:tag', content: 'b' },
    ])
    expect(differences(head, print(head))).toEqual(SAME)
  })

  it('is safe from attributes that React Router reads as something else', () => {
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

  it('prints attributes whose names mean something else to React', () => {
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

  it('leaves out a script that repeats another to the letter', () => {
    const script = { tag: 'script', json: { a: 1 } } as const
    expect(toMetaDescriptors({ extra: [script, script, { tag: 'script', json: { a: 2 } }] })).toEqual([
      { 'script:ld+json': { a: 1 } },
      { 'script:ld+json': { a: 2 } },
    ])
  })

  it('has React leave out an empty address', () => {
    expect(print({ canonical: '' })).toBe('<link rel="canonical"/>')
    expect(complaints.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('An empty string ("") was passed to the %s attribute'),
    ])
    complaints.mockClear()
  })

  it('gives fresh mutable objects at every call', () => {
    expect(isFresh(() => toMetaDescriptors(RICH))).toBe(true)
  })
})
