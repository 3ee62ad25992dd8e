import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { escapeAttribute, escapeText } from 'wp-faq-seo/content'

describe('escapeText', () => {
  it('escapes markup and references, but not quotes', () => {
    expect(escapeText(`<b> & "c" 'd' &amp;`)).toBe(`&lt;b&gt; &amp; "c" 'd' &amp;amp;`)
  })

  it('replaces NUL and lone surrogates, and keeps pairs', () => {
    expect(escapeText('\0 \ud800 \udc00 \udc00\ud800 😀')).toBe('\ufffd \ufffd \ufffd \ufffd\ufffd 😀')
  })

  it('changes nothing else', () => {
    expect(escapeText('a\u2028\u00a0é\t\n')).toBe('a\u2028\u00a0é\t\n')
  })

  it('is parsed to the same text in an element and in a title', () => {
    fc.assert(
      fc.property(readableText, (text) => {
        const [p, title] = parseFragment(`<p>${escapeText(text)}</p><title>${escapeText(text)}</title>`)
          .childNodes as DefaultTreeAdapterTypes.Element[]
        expect((p?.childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined)?.value ?? '').toBe(text)
        expect((title?.childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined)?.value ?? '').toBe(text)
      }),
    )
  })
})

describe('escapeAttribute', () => {
  it('escapes double quotes, markup and references, but not single quotes', () => {
    expect(escapeAttribute(`"<b> & 'c'`)).toBe(`&quot;&lt;b&gt; &amp; 'c'`)
  })

  it('replaces NUL and lone surrogates, and keeps pairs', () => {
    expect(escapeAttribute('\0\ud800"😀')).toBe('\ufffd\ufffd&quot;😀')
  })

  it('is parsed to the same value', () => {
    fc.assert(
      fc.property(readableText, (text) => {
        const [p] = parseFragment(`<p title="${escapeAttribute(text)}">`)
          .childNodes as DefaultTreeAdapterTypes.Element[]
        expect(p?.attrs).toEqual([{ name: 'title', value: text }])
      }),
    )
  })
})

// A parser normalises CR LF, and U+FFFD replaces several characters.
const readableText = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '&lt;', '</title>', '-->', '&amp'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join('').replace(/[\0\r]/g, ''))
