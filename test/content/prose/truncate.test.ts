import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TruncateOptions, truncateText } from 'wp-faq-seo/content'

const graphemesOf = (text: string) =>
  [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment)

describe('truncateText', () => {
  it.each<[string, string, number, TruncateOptions, string]>([
    ['returns a text that fits', 'one two', 7, {}, 'one two'],
    ['cuts after a whole word', 'one two three', 9, {}, 'one two…'],
    ['cuts after the word that just fits', 'one two three', 8, {}, 'one two…'],
    ['cuts before the word that just does not fit', 'one two three', 7, {}, 'one…'],
    ['trims punctuation and dashes before the ellipsis', 'one, – two three', 9, {}, 'one…'],
    ['trims an opening bracket and quote', 'one (“two three', 8, {}, 'one…'],
    ['keeps a question mark', 'one? two', 6, {}, 'one?…'],
    ['keeps words with hyphens whole', 'one e-mail-address', 12, {}, 'one…'],
    ['does not break at a no-break space', 'one 10\u00a0km', 8, {}, 'one…'],
    ['cuts one long word after a character', 'abcdefghij', 5, {}, 'abcd…'],
    ['cuts after any character', 'one two', 6, { at: 'grapheme' }, 'one t…'],
    ['uses another ellipsis', 'one two three', 11, { ellipsis: ' [...]' }, 'one [...]'],
    ['uses an empty ellipsis', 'one two three', 8, { ellipsis: '' }, 'one two'],
    ['omits an ellipsis that does not fit', 'one two', 2, { ellipsis: '...' }, 'on'],
    ['returns an empty text for a limit of 0', 'one two', 0, {}, ''],
    ['treats NaN as 0', 'one two', Number.NaN, {}, ''],
    ['treats a negative limit as 0', 'one two', -1, {}, ''],
    ['rounds a fractional limit down', 'one two', 4.9, {}, 'one…'],
    ['accepts an infinite limit', 'one two', Number.POSITIVE_INFINITY, {}, 'one two'],
    ['cuts after whole sentences', 'One. Two? Three three.', 15, { at: 'sentence' }, 'One. Two?'],
    ['cuts after a sentence that just fits', 'One. Two? Three', 9, { at: 'sentence' }, 'One. Two?'],
    ['cuts after a word if no sentence fits', 'One two three. Four.', 9, { at: 'sentence' }, 'One two…'],
    ['cuts after a character if no word fits', 'Onetwothree. Four.', 6, { at: 'sentence' }, 'Onetw…'],
    [
      'counts an emoji with its modifiers as one character',
      '👩‍👩‍👧‍👦👍🏽e\u0301x',
      3,
      { at: 'grapheme' },
      '👩‍👩‍👧‍👦👍🏽…',
    ],
    ['returns a text whose graphemes fit', '👩‍👩‍👧‍👦👍🏽e\u0301', 3, {}, '👩‍👩‍👧‍👦👍🏽e\u0301'],
    ['does not split a reference', 'one&hellip;two', 6, { at: 'grapheme' }, 'one…'],
    ['does not trim the end of a reference', 'one &amp; two', 10, {}, 'one &amp;…'],
    ['cuts Chinese after a word', '我们今天去学校。', 6, { language: 'zh' }, '我们今天去…'],
    ['cuts Chinese before a word that does not fit', '我们今天去学校。', 4, { language: 'zh' }, '我们…'],
    [
      'accepts an invalid language tag',
      'one two three',
      8,
      { language: 'en_US', at: 'sentence' },
      'one two…',
    ],
  ])('%s', (_, text, limit, options, expected) => {
    expect(truncateText(text, limit, options)).toBe(expected)
  })

  it('never exceeds its limit, and never splits a grapheme', () => {
    const text = fc.array(
      fc.constantFrom(
        'a',
        'B',
        ' ',
        '. ',
        ', ',
        '&amp;',
        '😀',
        '👍🏽',
        'e\u0301',
        '\r\n',
        '我',
        'ไทย',
        '🇩🇪',
        '-',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(
        text,
        fc.nat({ max: 30 }),
        fc.constantFrom('sentence', 'word', 'grapheme'),
        (parts, limit, at) => {
          const whole = parts.join('')
          const cut = truncateText(whole, limit, { at })
          expect(graphemesOf(cut).length).toBeLessThanOrEqual(limit)
          const kept = graphemesOf(cut.endsWith('…') ? cut.slice(0, -1) : cut)
          expect(kept).toEqual(graphemesOf(whole).slice(0, kept.length))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('reads only the beginning of a long text', { timeout: 20_000 }, () => {
    expect(truncateText('word '.repeat(2_000_000), 11)).toBe('word word…')
    expect(truncateText('é😀 '.repeat(2_000_000), 5, { at: 'sentence' })).toBe('é😀…')
    expect(truncateText('x'.repeat(10_000_000), 3)).toBe('xx…')
    expect(truncateText(`a${'\u0301'.repeat(1_000_000)}bc`, 2)).toHaveLength(1_000_002)
  })
})
