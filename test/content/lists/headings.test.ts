import { describe, expect, it } from 'vitest'
import { listHeadings } from 'wp-faq-seo/content'

describe('listHeadings', () => {
  it('lists headings in order, with their level, text and id', () => {
    expect(listHeadings('<h1>A</h1><p>b</p><h2 id="c&amp;d">C <em>&amp;</em><br>D</h2><H6>E</H6>')).toEqual([
      { level: 1, text: 'A' },
      { level: 2, text: 'C &\nD', id: 'c&d' },
      { level: 6, text: 'E' },
    ])
  })

  it('ends a heading where another one starts or ends', () => {
    expect(listHeadings('<h2>a<h3>b</h2>c<h4>d')).toEqual([
      { level: 2, text: 'a' },
      { level: 3, text: 'b' },
      { level: 4, text: 'd' },
    ])
  })

  it('includes a nested heading in the outer one', () => {
    expect(listHeadings('<h2>a<div><h3>b</h3></div>c</h2><h4>d</h4>')).toEqual([
      { level: 2, text: 'a\nb\nc' },
      { level: 4, text: 'd' },
    ])
  })

  it('omits invisible headings', () => {
    expect(listHeadings('<noscript><h2>a</h2></noscript><h2>b<svg><title>c</title></svg></h2>')).toEqual([
      { level: 2, text: 'b' },
    ])
  })
})
