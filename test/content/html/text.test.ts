import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { toText } from 'wp-faq-seo/content'
import { INVISIBLE_ELEMENTS } from '../../../src/content/html/elements.js'
import { contents, mutatedContent, soup } from './soup.js'

describe('toText', () => {
  it.each([
    ['returns text without markup unchanged', 'Plain text', 'Plain text'],
    ['collapses and trims white space', ' \n a \t\r\n b\f ', 'a b'],
    ['keeps no-break spaces', '\u00a0a&nbsp;\u00a0b ', '\u00a0a\u00a0\u00a0b'],
    ['decodes references once', '&amp;lt;b&amp;gt; &#8217;&hellip;&amp', '&lt;b&gt; ’…&'],
    ['decodes each run of text on its own', '&am<b></b>p;lt; &am<!-- -->p;', '&amp;lt; &amp;'],
    ['collapses white space from references', 'a&#32;&#10; b', 'a b'],
    ['puts a blank line between paragraphs', '<p>a</p>\n<p>b</p>', 'a\n\nb'],
    ['puts blocks on lines of their own', '<div>a</div><div>b</div>c<h2>d</h2>e', 'a\nb\nc\nd\ne'],
    [
      'does not add up the breaks of nested blocks',
      '<div><div><p>a</p></div></div><div><div>b</div></div>',
      'a\n\nb',
    ],
    ['makes a line break of <br>', 'a<br>b<BR/>c<br><br>d', 'a\nb\nc\n\nd'],
    ['drops white space around a break', 'a <br> b', 'a\nb'],
    [
      'puts list items on lines without bullets',
      '<p>x</p><ul><li>a<li>b</ul><ol><li>c</li></ol>y',
      'x\n\na\nb\nc\ny',
    ],
    [
      'separates table cells by tabs and rows by line breaks',
      '<table><tr><th>a<th>b<tr><td>c</td> <td>d</td></table>e',
      'a\tb\nc\td\ne',
    ],
    [
      'breaks lines between cells with paragraphs',
      '<table><tr><td><p>a</p></td><td>b</td></table>',
      'a\n\nb',
    ],
    ['keeps the white space of pre', '<pre>\n a  b\n\n  c\n</pre> d', ' a  b\n\n  c\nd'],
    ['drops the line break right after <pre>', 'a<pre>\nb\n\nc</pre>d', 'a\nb\n\nc\nd'],
    ['collapses again after pre', '<pre>a  b</pre><p>c  d</p>', 'a  b\n\nc d'],
    ['joins inline elements', 'a<b>b</b><i> c </i><span> d</span>', 'ab c d'],
    [
      'omits invisible elements',
      'a<script>b</script><style>c</style><noscript>d</noscript><template>e</template>f',
      'af',
    ],
    [
      'omits drawings and embedded documents',
      'a<svg><title>b</title><text>c</text></svg><iframe>d</iframe><object>e</object>f',
      'af',
    ],
    ['omits comments', 'a<!-- <p>b</p> -->c', 'ac'],
    [
      'omits the TeX source of MathML',
      '<math><mi>x</mi><annotation encoding="application/x-tex">\\x</annotation></math>',
      'x',
    ],
    ['ignores the hidden attribute', '<div hidden>a</div>', 'a'],
    ['takes a stray < for text', '1 < 2 <3 > 0', '1 < 2 <3 > 0'],
    ['keeps <b> that was escaped', '<p>&lt;b&gt;</p>', '<b>'],
    ['returns an empty text for empty elements', '<p> </p><br>', ''],
  ])('%s', (_, html, text) => {
    expect(toText(html)).toBe(text)
  })

  it('reads the same letters as parse5 in real content, mutations of it and soup', () => {
    for (const content of contents) expect(lettersOf(toText(content))).toBe(lettersOf(textOfTree(content)))
    // Tables and selects are not compared: the tree builder moves and drops misplaced content in them.
    const isComparable = (html: string) =>
      !/<\/?(table|t[rdh]|tbody|caption|select|frame|noscript|template|plaintext)|<!\[CDATA|<script.*<!--|[\0\r]/is.test(
        html,
      ) && !OPEN_CONTROL.test(html)
    const check = (html: string) => {
      expect(lettersOf(toText(html))).toBe(lettersOf(textOfTree(html)))
    }
    fc.assert(fc.property(mutatedContent().filter(isComparable), check), { numRuns: 300 })
    fc.assert(fc.property(soup().filter(isComparable), check), { numRuns: 2000 })
  })

  it('reads 10 MB of < as text', { timeout: 20_000 }, () => {
    expect(toText('<'.repeat(10_000_000))).toHaveLength(10_000_000)
  })

  it('reads megabytes of white space, breaks and cells', { timeout: 20_000 }, () => {
    expect(toText(`a${' \n'.repeat(1_000_000)}b`)).toBe('a b')
    expect(toText(`a${'<br>'.repeat(500_000)}b`)).toHaveLength(500_002)
    expect(toText(`<pre>${'\n'.repeat(1_000_000)}a`)).toBe('a')
  })
})

/** Numbers of control characters without semicolon, which stay as they are. */
const OPEN_CONTROL = /&#(?:0*(?:[12]?\d|3[01])(?![\d;])|x0*1?[\da-f](?![\da-f;]))/i

function lettersOf(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, '')
}

function textOfTree(html: string): string {
  let text = ''
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value
    else if (!INVISIBLE_ELEMENTS.has(node.nodeName.toLowerCase()) && 'childNodes' in node)
      node.childNodes.forEach(visit)
  }
  parseFragment(html).childNodes.forEach(visit)
  return text
}
