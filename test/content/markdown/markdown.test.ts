import { Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTENT_POLICY, sanitizeHtml, toText } from 'wp-faq-seo/content'
import { toMarkdownText } from '../../../src/content/markdown/markdown.js'
import { mutatedContent, soup } from '../html/soup.js'

describe('toMarkdownText', () => {
  it.each([
    ['<p>One\n two.</p><p>Three<br>four<br><br>five</p>', 'One two.\n\nThree\\\nfour\\\nfive'],
    ['a <b>b</b> <em>c</em> <i><strong>d</strong></i>', 'a **b** *c* ***d***'],
    ['<b> a </b>b<strong>c</strong><b>d</b>', '**a** b**cd**'],
    ['a<b>“b”</b>c <b>d</b><i>e</i>', 'a“b”c **d**e'],
    ['<a href="/a(b)c d?x=1&amp;copy;">A <b>b</b></a>', '[A **b**](/a\\(b\\)c%20d?x=1\\&copy;)'],
    ['<a href="javascript:x">a</a><a>b</a><a href="/c"></a>', 'ab'],
    ['Hi!<a href="/a"><img src="/b.png" alt="c]"></a>', 'Hi\\![![c\\]](/b.png)](/a)'],
    ['<img alt="none"> <img src="data:text/html,x" alt="b">', 'none b'],
    ['<code>a`b</code> <code>`c</code> <kbd>d</kbd>', '``a`b`` `` `c `` `d`'],
    ['<code>a <span>b</span></code><code>c</code>', '`a bc`'],
    ['<pre><code class="language-ts">\n  a\n\n```b\n</code></pre>', '````ts\n  a\n\n```b\n````'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul><ul><li>d</ul>', '- a\n  - b\n- c\n\n* d'],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['<ol start="9"><li>a<p>b</p><li>c</ol>', '9. a\n\n   b\n\n10. c'],
    ['<ol><li>a<ol start="3"><li>b</ol></ol>', '1. a\n\n   3. b'],
    [
      '<blockquote><p>a</p><pre>b\n\nc</pre></blockquote><blockquote>d',
      '> a\n>\n> ```\n> b\n>\n> c\n> ```\n\n> d',
    ],
    ['<h3>a #</h3><h4>b<br>c</h4><h2>d</h2>', '## a \\#\n\n### b c\n\n# d'],
    ['a<hr>b', 'a\n\n___\n\nb'],
    ['<dl><dt>a<dd>b</dl><details><summary>c</summary>d</details>', '**a**\n\nb\n\n**c**\n\nd'],
    [
      '<table><caption>t</caption><tr><th>a|b<th>c</tr><tr><td><p>d</p><p>e</p><td><code>f|g</code></table>',
      't\n\n| a\\|b | c |\n| --- | --- |\n| d e | f\\|g |',
    ],
    ['<table><tr><td>a<tr><td>b<td>c</table>', '|  |  |\n| --- | --- |\n| a |\n| b | c |'],
    ['<table><thead><tr><td>a</thead><tr><td>b</table>', '| a |\n| --- |\n| b |'],
    ['<table><tr><td> </table><ul><li></ul><pre> </pre><h2></h2><p>&nbsp;</p>', ''],
    ['<script>x</script><svg><text>y</text></svg>', ''],
  ])('writes %j', (html, markdown) => {
    expect(toMarkdownText(html)).toBe(markdown)
  })

  it.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['2025) a', '2025\\) a'],
    ['1.5 a', '1.5 a'],
    ['&gt; a', '\\> a'],
    ['a &gt; b', 'a > b'],
    ['---', '\\---'],
    ['a<br>===', 'a\\\n\\==='],
    ['```', '\\`\\`\\`'],
    ['~~~', '\\~\\~\\~'],
    ['[a]: /b', '\\[a\\]: /b'],
    ['![a](b)', '!\\[a\\](b)'],
    ['&lt;b&gt; &amp;amp; a &amp; b', '\\<b> \\&amp; a & b'],
    ['a_b _c_ __d', 'a_b \\_c\\_ \\_\\_d'],
    ['a\\', 'a\\\\'],
    ['a<br>:--', 'a\\\n\\:--'],
    ['a\ud800\0b', 'a\ufffd\ufffdb'],
  ])('escapes the text %j', (html, markdown) => {
    expect(toMarkdownText(html)).toBe(markdown)
  })

  it('starts headings at the given level', () => {
    expect(toMarkdownText('<h2>a</h2><h6>b</h6>', { topLevel: 3 })).toBe('### a\n\n###### b')
  })

  it('has the same text and the same blocks as the HTML', () => {
    const html = fc.oneof(lookalikes(), soup(), mutatedContent()).map((source) =>
      // `toText` has no alternative texts.
      sanitizeHtml(source, { ...CONTENT_POLICY, drop: ['img'] }),
    )
    fc.assert(
      fc.property(html, (source) => {
        const { text, types } = readMarkdown(toMarkdownText(source, { topLevel: 3 }))
        expect(visible(text)).toBe(visible(toText(source)))
        for (const [type, tag] of Object.entries(BLOCKS)) if (types.has(type)) expect(source).toMatch(tag)
        expect(types).not.toContain('html_block')
        expect(types).not.toContain('html_inline')
        expect(types).not.toContain('image')
        expect(types).not.toContain('heading 1')
        expect(types).not.toContain('heading 2')
      }),
      { numRuns: 600 },
    )
  }, 60_000)

  it('handles any depth and any width', () => {
    for (const piece of ['<blockquote>', '<ul><li>', '<b><i>', '<table><tr><td>', '<a href="/">', '`', '<'])
      expect(toMarkdownText(`${piece.repeat(20_000)} end`)).toMatch(/end/)
  })
})

/** The kinds of nodes that Markdown may have only if the HTML has the tag. */
const BLOCKS: Readonly<Record<string, RegExp>> = {
  heading: /<h[1-6]/,
  code_block: /<pre/,
  block_quote: /<blockquote/,
  list: /<(?:ul|ol|li)/,
  thematic_break: /<hr/,
  code: /<(?:code|kbd|samp)/,
  link: /<a /,
}

/** Text that looks like Markdown, mixed with tags. */
function lookalikes(): fc.Arbitrary<string> {
  const texts =
    '# x|- a|+ b|1. c|2) d|&gt; q|```|~~~|---|===|***|[x]: /y|[x](y)|![i](j)|&lt;b&gt;|&amp;amp;|*|_|`|``|\\|!|a|b c|“|.| |' +
    '&nbsp;|&#13;|\n|    x|\t|snake_case|__init__|#|:--'
  const tags =
    '<br> <p> </p> <b> </b> <em> </em> <code> </code> </a> <h2> </h2> <h5> </h5> <ul> <li> </ul> <ol> </ol> <blockquote> ' +
    '</blockquote> <pre> </pre> <dl> <dt> <dd> </dl> <hr> <div> </div> <summary> </summary>'
  const pieces = [...texts.split('|'), ...tags.split(' '), '<a href="/x_(y)|`&amp;copy;">', '<ol start="3">']
  return fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''))
}

/** The text and the kinds of nodes that an independent CommonMark parser finds. */
function readMarkdown(markdown: string): { text: string; types: Set<string> } {
  const types = new Set<string>()
  let text = ''
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event
    if (!entering) continue
    types.add(node.type)
    if (node.type === 'heading') types.add(`heading ${node.level}`)
    text += node.literal ?? ''
  }
  return { text, types }
}

/** A text without white space, characters that CommonMark replaces, and the lines of tables, which CommonMark does not have. */
function visible(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '').replace(/[\s\0\ufffd|-]+/g, '')
}
