import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listLinks } from 'wp-faq-seo/content'
import { contents, mutatedContent, soup } from '../html/soup.js'

describe('listLinks', () => {
  it('lists links in order, with their text, rel and target', () => {
    expect(
      listLinks(
        '<p><a href="https://example.org/?a=1&amp;b=2" rel="nofollow noopener" target="_blank">One <b>&amp;</b> two</a> ' +
          '<A HREF=\'mailto:a@b.c\'>Mail</A><a href=" #c "><img src="x" alt="y"></a></p>',
      ),
    ).toEqual([
      { url: 'https://example.org/?a=1&b=2', text: 'One & two', rel: 'nofollow noopener', target: '_blank' },
      { url: 'mailto:a@b.c', text: 'Mail' },
      { url: '#c', text: '' },
    ])
  })

  it('omits anchors without URL, active URLs and invisible links', () => {
    const html =
      '<a name="a">a</a><a href="java&#10;script:x">b</a><noscript><a href="/c">c</a></noscript><!-- <a href="/d">d</a> --><a href="/e">e</a>'
    expect(listLinks(html)).toEqual([{ url: '/e', text: 'e' }])
  })

  it('ends a link at the next one and at the end of the content', () => {
    expect(listLinks('<a href="/a">a<a>b<a href="/c">c')).toEqual([
      { url: '/a', text: 'a' },
      { url: '/c', text: 'c' },
    ])
  })

  it('makes URLs absolute if a base is given', () => {
    expect(
      listLinks('<a href="../b?c">a</a><a href="http://[">b</a>', { baseUrl: 'https://example.org/x/y/' }),
    ).toEqual([
      { url: 'https://example.org/x/b?c', text: 'a' },
      { url: 'http://[', text: 'b' },
    ])
  })

  it('finds no links in text', () => {
    expect(listLinks('href="/a"')).toEqual([])
  })

  it('lists hundreds of thousands of links in linear time', { timeout: 20_000 }, () => {
    expect(listLinks('<a href="/a">a'.repeat(100_000))).toHaveLength(100_000)
  })

  describe('reads plain HTML faster, with the same result', () => {
    const options = { baseUrl: 'https://example.org/x/' }
    // With a comment, HTML is not plain. The comment changes nothing else.
    const check = (html: string) => {
      expect(listLinks(html, options)).toEqual(listLinks(`<!-- -->${html}`, options))
    }

    it.each([
      '<p>a <a href="/a">b &amp; c</a> d</p><a href=" ../e ">\n f </a>',
      '<a href="https://example.org/a/" title="<a href=b>">b</a>',
      '<p title="<a href=\'/a\'>a</a>">b</p>',
      '<a href="/a" rel="nofollow" href="/b">c</a><a name="d" href="/e">f</a><a>g</a><a href="/h"/>i</a>',
      '<a href="javascript:a()">b</a><a href="jav&#x09;ascript:c">d</a>',
      '<a href="/a">b<a href="/c">d</a></a>',
      '<strong><a href="/a">b</strong>c</a>',
      '<p><a href="/a">b<p>c</a>',
      '<a href="/a"></a><a href="/b">c',
      '<aside><a href="/a">b</a></aside><area href="/c"><abbr>d</abbr>',
      '<noscript><p><a href="/a">b</a></p></noscript>',
      '<table><a href="/a">b</a><tr><td><a href="/c">d</a></table>',
      '<svg><a href="/a">b</a></svg>',
      '<A HREF="/a">b</A>',
    ])('%s', check)

    it('for real content, mutations of it and soup', { timeout: 30_000 }, () => {
      for (const html of contents) check(html)
      fc.assert(fc.property(mutatedContent(), check), { numRuns: 500 })
      fc.assert(fc.property(soup(), check), { numRuns: 3000 })
      const piece = fc.constantFrom(...PLAIN_PIECES)
      fc.assert(
        fc.property(
          fc.array(piece).map((pieces) => pieces.join('')),
          check,
        ),
        { numRuns: 3000 },
      )
    })
  })
})

const PLAIN_PIECES = [
  '<p>',
  '</p>',
  '<strong>',
  '</strong>',
  '<a href="/a">b</a>',
  '<a href="/a" target="_blank" rel="x">b</a>',
  '<a href="https://example.org/a.b/">c  d</a>',
  '<a href="/a">',
  '</a>',
  '<span title="',
  '">',
  '<noscript>',
  '</noscript>',
  '<svg>',
  '<script>',
  '</script>',
  'text',
]
