import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { buildAnswerNode, createIds } from 'wp-faq-seo/jsonld'

const textOf = (html: string) => buildAnswerNode(html, { ids: createIds('https://example.com/faq/') }).text

describe('buildAnswerNode()', () => {
  it('turns a table into a list, each cell after the heading of its column', () => {
    expect(
      textOf(
        '<figure class="wp-block-table"><table><thead><tr><th>Card</th><th>Fee</th></tr></thead><tbody><tr><td>Adult</td><td>12 <b>euros</b></td></tr><tr><td>Child</td><td></td></tr></tbody></table><figcaption>Fees</figcaption></figure>',
      ),
    ).toBe('<ul><li>Card: Adult, Fee: 12 <b>euros</b></li><li>Card: Child</li></ul>Fees')
  })

  it('reads a row heading, a table without headings, and a caption', () => {
    expect(
      textOf('<table><caption>When</caption><tr><th>Monday</th><td>9</td><td>17</td></tr></table>'),
    ).toBe('<p>When</p><ul><li>Monday: 9, 17</li></ul>')
    expect(textOf('<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toBe('<ul><li>a, b</li><li>c, d</li></ul>')
    expect(textOf('<p>x</p><table><tr></tr></table>')).toBe('<p>x</p>')
  })

  it('keeps content in a table outside its cells', () => {
    expect(textOf('<table>Ten<tr>euros<td>a</td></tr>now</table>')).toBe('Teneurosnow<ul><li>a</li></ul>')
    expect(textOf('<b><table><b><table>Ten')).toBe('<b><b>Ten</b></b>')
  })

  it('turns a nested table into a nested list', () => {
    expect(textOf('<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>')).toBe(
      '<ul><li>a<ul><li>b</li></ul>, c</li></ul>',
    )
  })

  it('replaces an image by its alternative text', () => {
    expect(textOf('<p>See <img src="a.png" alt="the &lt;b&gt; &quot;map&quot;">.</p>')).toBe(
      '<p>See the &lt;b&gt; "map".</p>',
    )
    expect(textOf('<p>See <IMG src=a.png>it.</p>')).toBe('<p>See it.</p>')
  })

  it('decodes typographic references and no others', () => {
    expect(textOf('<p title="x">It&#8217;s &#60;b&#62; &#38;amp; 1&#160;000 &#55357; &#1114112;</p>')).toBe(
      '<p>It’s &#60;b&#62; &#38;amp; 1\u00a0000 &#55357; &#1114112;</p>',
    )
  })

  it('returns well-formed HTML for any markup', () => {
    for (const html of [
      '<table><td>a',
      '</table><table><tr><th>',
      '<table><tr><td><li>x</table>y',
      '<img alt="<script>">',
      '<table>a < b<tr><td>c<d'.repeat(3),
    ]) {
      const text = textOf(html)
      expect(serialize(parseFragment(text)).length).toBeGreaterThanOrEqual(text.length - 30)
      expect(text).not.toMatch(/<(?:table|td|tr|img|script)/i)
    }
  })
})
