import { describe, expect, it } from 'vitest'
import { listImages } from 'wp-faq-seo/content'

describe('listImages', () => {
  it('lists images in order with their attributes', () => {
    expect(
      listImages(
        '<figure><img src="/a.png?x=1&amp;y=2" alt="Q &amp; A" width="300" height="200" srcset="/a.png 1x, /b.png 2x"></figure>' +
          '<IMG SRC=b.png ALT>',
      ),
    ).toEqual([
      { url: '/a.png?x=1&y=2', alt: 'Q & A', width: 300, height: 200, srcset: '/a.png 1x, /b.png 2x' },
      { url: 'b.png', alt: '' },
    ])
  })

  it.each([
    ['300', 300],
    [' 300px', 300],
    ['300.5', 300],
    ['50%', undefined],
    ['50.5%', undefined],
    ['auto', undefined],
    ['', undefined],
  ])('reads a width of %j as %s', (width, expected) => {
    expect(listImages(`<img src="a" width="${width}">`)[0]?.width).toBe(expected)
  })

  it('omits images without URL, active URLs and invisible images', () => {
    const html =
      '<img alt="a"><img src=""><img src="javascript:b"><noscript><img src="c"></noscript><!-- <img src="d"> --><img src="e"/>'
    expect(listImages(html)).toEqual([{ url: 'e' }])
  })

  it('makes URLs absolute if a base is given', () => {
    expect(listImages('<img src="//cdn.example/a b.png">', { baseUrl: 'https://example.org/' })).toEqual([
      { url: 'https://cdn.example/a%20b.png' },
    ])
  })
})
