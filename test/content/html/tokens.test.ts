import fc from 'fast-check'
import { Tokenizer, TokenizerMode } from 'parse5'
import { describe, expect, it } from 'vitest'
import { isSelfClosing, readAttributes } from '../../../src/content/html/attributes.js'
import { decodeAttribute, decodeTextRun } from '../../../src/content/html/entities.js'
import { tokenizeHtml } from '../../../src/content/html/tokens.js'
import { contents, mutatedContent, soup } from './soup.js'

type Token = readonly ['text', string] | readonly ['open' | 'close', string, string]

function tokensOf(html: string): Token[] {
  const tokens: Token[] = []
  tokenizeHtml(html, {
    text: (raw) => tokens.push(['text', raw]),
    open: (name, raw) => tokens.push(['open', name, raw]),
    close: (name, raw) => tokens.push(['close', name, raw]),
  })
  return tokens
}

describe('tokenizeHtml', () => {
  it('reports plain tags and the text between them as written', () => {
    expect(tokensOf('a &amp; <p class="x">b</p>\n<br />')).toEqual([
      ['text', 'a &amp; '],
      ['open', 'p', '<p class="x">'],
      ['text', 'b'],
      ['close', 'p', '</p>'],
      ['text', '\n'],
      ['open', 'br', '<br />'],
    ])
  })

  it.each([
    [
      'upper case',
      '<P>a</P >',
      [
        ['open', 'p', '<P>'],
        ['text', 'a'],
        ['close', 'p', '</P >'],
      ],
    ],
    [
      'a stray <',
      'a < b',
      [
        ['text', 'a '],
        ['text', '< b'],
      ],
    ],
    ['a > in a value', `<a title='>'>`, [['open', 'a', `<a title='>'>`]]],
    [
      'an end tag with attributes',
      '</p title=">">a',
      [
        ['close', 'p', '</p title=">">'],
        ['text', 'a'],
      ],
    ],
    [
      'comments of every kind',
      'a<!-- > --><!--><!---><!-- --!><!x><?y?></ z>b<!-- c',
      [
        ['text', 'a'],
        ['text', 'b'],
      ],
    ],
    ['CDATA outside SVG', '<![CDATA[a>b]]>', [['text', 'b]]>']]],
    [
      'raw text',
      '<script>a<b></script>',
      [
        ['open', 'script', '<script>'],
        ['text', 'a<b>'],
        ['close', 'script', '</script>'],
      ],
    ],
    ['a tag that does not end', 'a<p title="b', [['text', 'a']]],
    ['a short tag that does not end', 'a<s', [['text', 'a']]],
    ['an end tag that does not end', 'a</p ', [['text', 'a']]],
    ['an empty tag that does not end', 'a<br /', [['text', 'a']]],
    [
      'a < at the end',
      'a<',
      [
        ['text', 'a'],
        ['text', '<'],
      ],
    ],
    [
      'the Kelvin sign',
      '<\u212abd><mar\u212a>',
      [
        ['text', '<\u212abd>'],
        ['open', 'mar\u212a', '<mar\u212a>'],
      ],
    ],
  ] as [string, string, Token[]][])('reads %s', (_, html, tokens) => {
    expect(tokensOf(html)).toEqual(tokens)
  })

  it.each([
    ['a', true],
    ['<p>', true],
    ['<P>a', true],
    ['<P></P>', true],
    ['<P><!-- a -->', true],
    ['<P><!doctype a>', true],
    ['a <', true],
    ['<script>a', true],
    ['a<p', false],
    ['a<s', false],
    ['a<p title="b>', false],
    ['a<br /', false],
    ['a</p', false],
    ['a</p ', false],
    ['a</p title="b>', false],
    ['a<!--', false],
    ['a<!-- b ->', false],
    ['a<!doctype', false],
    ['a<!b', false],
    ['a<?b', false],
  ])('reports whether %j ends between two tokens: %s', (html, expected) => {
    expect(tokenizeHtml(html, { text() {}, open() {}, close() {} })).toBe(expected)
  })

  it('returns to the fast path after a tag that is not plain', () => {
    expect(tokensOf('<P>a</P><b>c</b>').slice(3)).toEqual([
      ['open', 'b', '<b>'],
      ['text', 'c'],
      ['close', 'b', '</b>'],
    ])
  })

  it('ends empty comments immediately, and reads several < as one text', () => {
    expect(tokensOf('a<!--->b--><!-->c--><<<i>')).toEqual([
      ['text', 'a'],
      ['text', 'b-->'],
      ['text', 'c--><<'],
      ['open', 'i', '<i>'],
    ])
  })

  it('reads <style> like any other element in SVG', () => {
    const names: string[] = []
    const sink = {
      text: () => {},
      open: (name: string) => names.push(name),
      close: () => {},
      isForeign: () => true,
    }
    tokenizeHtml('<style><b></style>', sink)
    tokenizeHtml('<STYLE><i></STYLE>', sink)
    expect(names).toEqual(['style', 'b', 'style', 'i'])
  })

  it('reads real content, mutations of it and soup like parse5', () => {
    expect(contents.length).toBeGreaterThan(10)
    for (const content of contents) expect(readable(content)).toEqual(readWithParse5(content))
    const check = (html: string) => {
      expect(readable(html)).toEqual(readWithParse5(html))
    }
    fc.assert(fc.property(mutatedContent().map(comparable), check), { numRuns: 500 })
    fc.assert(fc.property(soup().map(comparable), check), { numRuns: 3000 })
  })

  it.each([
    ['<', 10_000_000, 10_000_000],
    ['<a ', 600_000, 0],
    ['<a b="" ', 200_000, 0],
    ['<!--', 500_000, 0],
    ['<![CDATA[>', 200_000, 0],
    ['</a "', 400_000, 0],
    ['<P>', 600_000, 1_800_000],
    ['</P>', 500_000, 2_000_000],
    ['<a b=', 400_000, 0],
    ["<a b='", 300_000, 0],
    ['<!-- -->', 200_000, 0],
    ['<!----!></b>', 200_000, 800_000],
    ['<!-- - -- --></b>', 200_000, 800_000],
  ])('reads %s, repeated %d times, in linear time', { timeout: 20_000 }, (piece, count, expected) => {
    let length = 0
    const add = (_: string, raw = _) => {
      length += raw.length
    }
    tokenizeHtml(piece.repeat(count), { text: add, open: add, close: add })
    expect(length).toBe(expected)
  })

  it('reads a tag with a million attributes', { timeout: 20_000 }, () => {
    const raw = `<p ${'a="1" '.repeat(1_000_000)}>`
    expect(tokensOf(raw)).toEqual([['open', 'p', raw]])
    expect(readAttributes(raw)).toEqual(new Map([['a', '1']]))
  })
})

describe('readAttributes', () => {
  it.each([
    ['<p>', []],
    ['<p/>', []],
    ['<p a>', [['a', '']]],
    [
      '<p a="1" b=\'2\' c=3 d>',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
        ['d', ''],
      ],
    ],
    ['<p A="&amp;">', [['a', '&amp;']]],
    ['<p a=1 A=2>', [['a', '1']]],
    [
      '<p a = "1"/b=x/>',
      [
        ['a', '1'],
        ['b', 'x/'],
      ],
    ],
    ['<p a=>', [['a', '']]],
    [
      '<p =a=b "c>',
      [
        ['=a', 'b'],
        ['"c', ''],
      ],
    ],
    [
      '<p __proto__="1" constructor>',
      [
        ['__proto__', '1'],
        ['constructor', ''],
      ],
    ],
  ] as [string, [string, string][]][])('reads %s', (raw, attributes) => {
    expect([...readAttributes(raw)]).toEqual(attributes)
  })
})

describe('isSelfClosing', () => {
  it.each([
    ['<path/>', true],
    ['<path d="a=b"/>', true],
    ['<path d="1" />', true],
    ['<path>', false],
    ['<path / >', false],
    ['<path d=a/>', false],
    ['<path d=a />', true],
  ])('%s: %s', (raw, expected) => {
    expect(isSelfClosing(raw)).toBe(expected)
  })
})

/** Tokens in a form for comparison: references decoded, text in one piece. */
type Readable =
  | string
  | { readonly open: string; readonly attributes: Record<string, string> }
  | { readonly close: string }

// parse5 normalises line breaks, reports NUL as a separate token, and has a double-escaped state of scripts.
function comparable(html: string): string {
  const text = html.replaceAll('\r', '').replaceAll('\0', '')
  return /<script/i.test(text) ? text.replaceAll('<!--', '') : text
}

const RAW_TEXT: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
}

function readable(html: string): Readable[] {
  const tokens: Readable[] = []
  let isRaw = false
  tokenizeHtml(html, {
    text: (raw) => addText(tokens, isRaw ? raw : decodeTextRun(raw)),
    open(name, raw) {
      isRaw = Object.hasOwn(RAW_TEXT, name) && name !== 'title' && name !== 'textarea'
      const attributes = [...readAttributes(raw)].map(([key, value]) => [key, decodeAttribute(value)])
      tokens.push({ open: name, attributes: Object.fromEntries(attributes) })
    },
    close(name) {
      isRaw = false
      tokens.push({ close: name })
    },
  })
  return tokens
}

function readWithParse5(html: string): Readable[] {
  const tokens: Readable[] = []
  const addCharacters = ({ chars }: { chars: string }) => addText(tokens, chars)
  const tokenizer = new Tokenizer(
    {},
    {
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
      onCharacter: addCharacters,
      onNullCharacter: addCharacters,
      onWhitespaceCharacter: addCharacters,
      onStartTag({ tagName, attrs }) {
        const attributes = attrs.map(({ name, value }) => [name, value])
        tokens.push({ open: tagName, attributes: Object.fromEntries(attributes) })
        const mode = Object.hasOwn(RAW_TEXT, tagName) ? RAW_TEXT[tagName] : undefined
        if (mode === undefined) return
        tokenizer.lastStartTagName = tagName
        tokenizer.state = mode
      },
      onEndTag: ({ tagName }) => tokens.push({ close: tagName }),
    },
  )
  tokenizer.write(html, true)
  return tokens
}

function addText(tokens: Readable[], text: string): void {
  const last = tokens.at(-1)
  if (typeof last === 'string') tokens[tokens.length - 1] = last + text
  else if (text !== '') tokens.push(text)
}
