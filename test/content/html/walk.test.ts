import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VOID_ELEMENTS } from '../../../src/content/html/elements.js'
import { type HtmlVisitor, walkHtml, walkVisibleHtml } from '../../../src/content/html/walk.js'
import { soup } from './soup.js'

/** The elements of a walk as markup without attributes, including implied tags. */
function outline(html: string, walk: (html: string, visitor: HtmlVisitor) => unknown = walkHtml): string {
  let result = ''
  walk(html, {
    text: (raw) => {
      result += raw
    },
    open: (name) => {
      result += `<${name}>`
    },
    close: (name) => {
      result += `</${name}>`
    },
  })
  return result
}

describe('walkHtml', () => {
  it.each([
    ['a block ends a paragraph', '<p>a<div>b</div><p>c', '<p>a</p><div>b</div><p>c</p>'],
    [
      'a block in a button does not end a paragraph outside it',
      '<p><button><div>a',
      '<p><button><div>a</div></button></p>',
    ],
    ['a paragraph ends together with its formatting', '<p><b>a<p>b', '<p><b>a</b></p><p>b</p>'],
    ['a list item ends the one before', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'a nested list keeps its items',
      '<ul><li>a<ul><li>b</ul><li>c</ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    [
      'an item ends the one before through a div',
      '<ul><li><div>a<li>b</ul>',
      '<ul><li><div>a</div></li><li>b</li></ul>',
    ],
    [
      'an item does not end one outside its block',
      '<li><section><li>a',
      '<li><section><li>a</li></section></li>',
    ],
    ['terms end each other', '<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    [
      'cells and rows end each other',
      '<table><tr><td>a<th>b<tr><td>c</table>',
      '<table><tr><td>a</td><th>b</th></tr><tr><td>c</td></tr></table>',
    ],
    [
      'table sections end each other',
      '<table><caption>a<thead><tr><th>b<tbody><tr><td>c</table>',
      '<table><caption>a</caption><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>',
    ],
    [
      'a cell of an inner table ends no outer cell',
      '<table><tr><td><table><tr><td>a</table>b</table>',
      '<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>',
    ],
    [
      'options end each other',
      '<select><option>a<optgroup><option>b<optgroup><option>c</select>',
      '<select><option>a</option><optgroup><option>b</option></optgroup><optgroup><option>c</option></optgroup></select>',
    ],
    [
      'ruby parts end each other',
      '<ruby>a<rp>(<rt>b<rp>)</ruby>',
      '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>',
    ],
    ['a select in a select ends it', '<select>a<select>b', '<select>a</select>b'],
    ['an input ends a select', '<select>a<input>b', '<select>a</select><input>b'],
    [
      '</template> ends everything in its template',
      '<template><table></template>a',
      '<template><table></table></template>a',
    ],
    ['a button ends the one before', '<button>a<button>b', '<button>a</button><button>b</button>'],
    ['</p> does not leave its button', '<p><button></p>a', '<p><button><p></p>a</button></p>'],
    ['SVG names have no meaning outside SVG', '<p><desc><p>a', '<p><desc></desc></p><p>a</p>'],
    ['a link ends the one before', '<a>a<a>b', '<a>a</a><a>b</a>'],
    ['a heading ends the one before', '<h2>a<h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
    ['any heading end tag ends a heading', '<h2>a</h3>b', '<h2>a</h2>b'],
    ['end tags without a start are dropped', 'a</div></b></li>b', 'ab'],
    [
      'an end tag does not leave its table cell',
      '<div><table><tr><td>a</div>b',
      '<div><table><tr><td>ab</td></tr></table></div>',
    ],
    ['an item end tag does not leave its list', '<li><ul></li>a', '<li><ul>a</ul></li>'],
    [
      'a block end tag ends everything open in the block',
      '<div><ul><li><b>a</div>b',
      '<div><ul><li><b>a</b></li></ul></div>b',
    ],
    ['formatting does not end outside its block', '<b><p>a</b>b</p>c', '<b><p>ab</p>c</b>'],
    ['</p> without a start is an empty paragraph', 'a</p>b', 'a<p></p>b'],
    ['</br> is a line break', 'a</br>b', 'a<br>b'],
    ['void elements have no end', '<br>a<img></img><hr/>', '<br>a<img><hr>'],
    ['a slash is ignored in HTML', '<div/>a', '<div>a</div>'],
    [
      'a slash ends SVG elements',
      '<svg><path/><g>a</g></svg><svg/>b',
      '<svg><path></path><g>a</g></svg><svg></svg>b',
    ],
    ['HTML ends SVG', '<svg><g><p>a', '<svg><g></g></svg><p>a</p>'],
    ['</p> ends SVG', '<svg><g></p>a', '<svg><g></g></svg><p></p>a'],
    [
      'a foreignObject contains HTML',
      '<svg><foreignObject><p>a</p></foreignObject></svg>b',
      '<svg><foreignobject><p>a</p></foreignobject></svg>b',
    ],
    [
      'a desc contains HTML only in SVG',
      '<svg><desc><p>a</p></desc></svg><math><desc><p>b',
      '<svg><desc><p>a</p></desc></svg><math><desc></desc></math><p>b</p>',
    ],
    ['<title/> in SVG swallows nothing', '<svg><title/></svg><p>a</p>', '<svg><title></title></svg><p>a</p>'],
    ['<style> in SVG can contain tags', '<svg><style></svg>a', '<svg><style></style></svg>a'],
    ['the content of a script is text', '<script>a</b></script>', '<script>a</b></script>'],
    ['open elements end at the end', '<div><b>a', '<div><b>a</b></div>'],
    [
      'names of object members are ordinary names',
      '<constructor>a</tostring><p>b</constructor>',
      '<constructor>a<p>b</p></constructor>',
    ],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toBe(expected)
  })

  it('implies ends as if there were no transparent elements', () => {
    const isTransparent = (name: string) => name === 'button' || name === 'section' || name === 'i'
    const transparent = (html: string) =>
      outline(html, (raw, visitor) => walkHtml(raw, visitor, isTransparent))
    expect(transparent('<p><button><p>a')).toBe('<p><button></button></p><p>a</p>')
    expect(transparent('<li><section><li>a')).toBe('<li><section></section></li><li>a</li>')
    expect(transparent('<h2><i><h2>a')).toBe('<h2><i></i></h2><h2>a</h2>')
    expect(transparent('<h2><b><h2>a')).toBe('<h2><b><h2>a</h2></b></h2>')
  })

  it('returns whether the input is complete', () => {
    const visitor = { text() {}, open() {}, close() {} }
    expect([walkHtml('<p>a', visitor), walkHtml('<p>a<b', visitor)]).toEqual([true, false])
  })

  it('passes the raw end tag, or an empty one if the end is implied', () => {
    const ends: string[] = []
    walkHtml('<ul><li>a<li>b</LI ></ul ><h2></h3>', {
      text() {},
      open() {},
      close: (_, raw) => ends.push(raw),
    })
    expect(ends).toEqual(['', '</LI >', '</ul >', ''])
  })

  it('closes every element once, in nesting order', () => {
    const check = (html: string) => {
      const open: string[] = []
      walkHtml(html, {
        text() {},
        open(name) {
          open.push(name)
          if (VOID_ELEMENTS.has(name)) open.pop()
        },
        close(name) {
          expect(open.pop()).toBe(name)
        },
      })
      expect(open).toEqual([])
    }
    fc.assert(fc.property(soup(), check), { numRuns: 1000 })
  })

  it('walks balanced output the same way again', () => {
    const check = (html: string) => {
      const balanced = outline(html).replace(/(?<=^|>)[^<>]+/g, 't')
      expect(outline(balanced)).toBe(balanced)
    }
    const isTagsOnly = (html: string) =>
      !/<(?![a-z/][^<>]*>)|<(script|style|title|textarea|iframe|xmp|plaintext|svg|math)/i.test(html)
    fc.assert(fc.property(soup().filter(isTagsOnly), check), { numRuns: 1000 })
  })

  it.each([
    ['<b>', 600_000],
    ['<div>', 400_000],
    ['<p><object>', 200_000],
    ['<table><td></div>', 120_000],
    ['<li><ul></li>', 140_000],
    ['<svg><g>', 200_000],
    ['<b></i>', 260_000],
  ])('walks %s, repeated %d times, in linear time', { timeout: 20_000 }, (piece, count) => {
    let balance = 0
    walkHtml(piece.repeat(count), { text() {}, open: () => balance++, close: () => balance-- })
    expect(balance).toBe(0)
  })

  it('finds scopes in constant time', { timeout: 20_000 }, () => {
    let balance = 0
    const html = `<div><p><table><td>${'<b>'.repeat(300_000)}${'</div><div>'.repeat(150_000)}`
    walkHtml(html, { text() {}, open: () => balance++, close: () => balance-- })
    expect(balance).toBe(0)
  })
})

describe('walkVisibleHtml', () => {
  it('omits invisible elements', () => {
    const html = '<p>a<script>b</script><noscript><i>c</i></noscript><svg><title>d</title></svg><b>e</b></p>'
    expect(outline(html, walkVisibleHtml)).toBe('<p>a<b>e</b></p>')
  })
})
