import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { type Head, renderHead } from 'wp-faq-seo'
import { toJsonLdProps, toReactElements } from 'wp-faq-seo/adapters/react'
import { parseGraph, serializeGraph } from 'wp-faq-seo/jsonld'
import { heads as handMade } from '../hosts/heads.js'
import { differences, HOSTILE, isFresh, POST_HEADS, RICH, readElements } from './heads.js'

// React warns about unknown attributes, but prints them.
vi.spyOn(console, 'error').mockImplementation(() => {})

const heads: readonly { readonly name: string; readonly head: Head }[] = [
  ...POST_HEADS,
  { name: 'rich', head: RICH },
  { name: 'hostile texts', head: HOSTILE },
  ...Object.entries(handMade).map(([name, head]) => ({ name, head })),
]

describe('toReactElements()', () => {
  it.each(heads)('lets React print what renderHead prints: $name', ({ name, head }) => {
    const { missing, added } = differences(head, renderInHead(head))
    // The only difference: React omits an empty URL.
    const isWithoutAddress = name === 'empty-address'
    expect(missing).toEqual(
      isWithoutAddress
        ? [
            ['link', ['href=', 'rel=canonical'], ''],
            ['link', ['href=', 'hreflang=de', 'rel=alternate'], ''],
          ]
        : [],
    )
    expect(added).toEqual(
      isWithoutAddress
        ? [
            ['link', ['rel=canonical'], ''],
            ['link', ['hreflang=de', 'rel=alternate'], ''],
          ]
        : [],
    )
  })

  it.each(POST_HEADS)('keeps the order of the elements that React moves into the head: $name', ({ head }) => {
    const isMoved = (element: unknown) => Array.isArray(element) && element[0] !== 'script'
    expect(readElements(renderInHead(head)).filter(isMoved)).toEqual(
      readElements(renderHead(head)).filter(isMoved),
    )
  })

  it('can be rendered outside the head, except scripts, items and links without URL', () => {
    const inBody = (head: Head) => /<body>(.*)<\/body>/s.exec(renderInBody(head))?.[1]
    expect(inBody({ ...RICH, graph: undefined, extra: [] } as unknown as Head)).toBe('')
    const extra = [
      { tag: 'meta', attributes: { itemprop: 'name', content: 'a' } },
      { tag: 'link', attributes: { rel: 'icon', href: '' } },
      { tag: 'link', attributes: { href: '/a' } },
      { tag: 'meta', attributes: { charset: 'utf-8' } },
      { tag: 'script', json: 1 },
    ] as const
    expect(inBody({ extra })).toBe(
      '<meta itemProp="name" content="a"/><link rel="icon"/><link href="/a"/><script type="application/ld+json">1</script>',
    )
  })

  it('gives every element a unique key that does not depend on its position', () => {
    const keys = toReactElements(RICH).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain('meta[property="article:tag"]#3')
    const others = toReactElements({ title: 'T', openGraph: { title: 'O', images: [] } }).map(
      ({ key }) => key,
    )
    expect(others).toEqual(['title', 'meta[property="og:title"]'])
    expect(keys).toEqual(expect.arrayContaining(others))
  })

  it('numbers scripts after the first', () => {
    const extra = [
      { tag: 'script', json: 1 },
      { tag: 'script', json: 2 },
    ] as const
    expect(toReactElements({ extra })).toEqual([
      {
        type: 'script',
        key: 'script[type="application/ld+json"]',
        props: { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: '1' } },
      },
      {
        type: 'script',
        key: 'script[type="application/ld+json"]#2',
        props: { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: '2' } },
      },
    ])
  })

  it('spells attributes like React, and in capitals if they have another meaning in React', () => {
    const attributes = {
      charset: 'a',
      'http-equiv': 'b',
      hreflang: 'c',
      crossorigin: 'd',
      itemprop: 'e',
      imagesrcset: 'f',
      class: 'g',
      key: 'h',
      style: 'i',
      HREF: 'j',
      href: 'k',
      'data-x': 'l',
      onclick: 'm',
    }
    expect(toReactElements({ extra: [{ tag: 'link', attributes }] })[0]?.props).toEqual({
      charSet: 'a',
      httpEquiv: 'b',
      hrefLang: 'c',
      crossOrigin: 'd',
      itemProp: 'e',
      imageSrcSet: 'f',
      className: 'g',
      KEY: 'h',
      STYLE: 'i',
      href: 'j',
      'data-x': 'l',
    })
  })

  it('omits links to scripts', () => {
    expect(toReactElements({ canonical: 'javascript:alert(1)' })).toEqual([])
  })

  it('returns new objects on every call', () => {
    expect(isFresh(() => toReactElements(RICH))).toBe(true)
  })
})

describe('toJsonLdProps()', () => {
  it('returns the graph as text that cannot end its script', () => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ name: '</script><!--\u2028' }] }
    const props = toJsonLdProps({ graph })
    expect(props).toEqual({
      type: 'application/ld+json',
      dangerouslySetInnerHTML: { __html: serializeGraph(graph) },
    })
    expect(renderToStaticMarkup(createElement('script', props))).toBe(renderHead({ graph }))
    expect(parseGraph(props?.dangerouslySetInnerHTML.__html ?? '')).toEqual(graph)
  })

  it('is undefined for a head without a graph', () => {
    expect(toJsonLdProps({ extra: [{ tag: 'script', json: 1 }] })).toBeUndefined()
  })
})

function toElements(head: Head): ReactElement[] {
  return toReactElements(head).map(({ type, key, props }) => createElement(type, { key, ...props }))
}

function renderInHead(head: Head): string {
  const html = renderToStaticMarkup(
    createElement('html', null, createElement('head', null, toElements(head))),
  )
  return /^<html><head>(.*)<\/head><\/html>$/s.exec(html)?.[1] ?? html
}

function renderInBody(head: Head): string {
  return renderToStaticMarkup(createElement('html', null, createElement('body', null, toElements(head))))
}
