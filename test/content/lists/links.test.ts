import { describe, expect, it } from 'vitest'
import { listLinks } from 'wp-faq-seo/content'

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
})
