import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderHead, renderTag } from 'wp-faq-seo/head'
import { FULL, FULL_HTML } from '../full-head.js'

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

it('a rendered head stays in the head of a document', () => {
  const document = parse(`<!doctype html><html><head>${renderHead(FULL)}</head><body></body></html>`)
  const html = document.childNodes.find((node) => node.nodeName === 'html')
  const body = html !== undefined && 'childNodes' in html ? html.childNodes.at(-1) : undefined
  expect(body !== undefined && 'childNodes' in body ? body.childNodes : undefined).toEqual([])
})
