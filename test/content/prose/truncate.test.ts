import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TruncateOptions, truncateText } from 'wp-faq-seo/content'

const graphemesOf = (text: string) =>
  [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment)

describe('truncateText', () => {
  it.each<[string, string, number, TruncateOptions, string]>([
    ['returns a text that fits', 'one two', 7, {}, 'one two'],
    ['cuts behind a whole word', 'one two three', 9, {}, 'one two…'],
    ['cuts behind the word that just fits', 'one two three', 8, {}, 'one two…'],
    ['cuts before the word that just does not', 'one two three', 7, {}, 'one…'],
    ['trims punctuation and dashes before the ellipsis', 'one, – two three', 9, {}, 'one…'],
    ['trims an opening bracket and quote', 'one (“two three', 8, {}, 'one…'],
    ['keeps a question mark', 'one? two', 6, {}, 'one?…'],
    ['keeps words with hyphens whole', 'one e-mail-address', 12, {}, 'one…'],
    ['does not break at a no-break space', 'one 10\u00a0km', 8, {}, 'one…'],
    ['cuts one endless word behind a character', 'abcdefghij', 5, {}, 'abcd…'],
    ['cuts behind any character', 'one two', 6, { at: 'grapheme' }, 'one t…'],
    ['takes another ellipsis', 'one two three', 11, { ellipsis: ' [...]' }, 'one [...]'],
    ['takes an empty ellipsis', 'one two three', 8, { ellipsis: '' }, 'one two'],
    ['leaves out an ellipsis that does not fit', 'one two', 2, { ellipsis: '...' }, 'on'],
    ['has nothing to show without room', 'one two', 0, {}, ''],
    ['takes a limit that is none for no room', 'one two', Number.NaN, {}, ''],
    ['takes a negative limit for no room', 'one two', -1, {}, ''],
    ['takes a fraction of a limit down', 'one two', 4.9, {}, 'one…'],
    ['knows no limit', 'one two', Number.POSITIVE_INFINITY, {}, 'one two'],
    ['cuts behind whole sentences', 'One. Two? Three three.', 15, { at: 'sentence' }, 'One. Two?'],
    ['cuts behind a sentence that just fits', 'One. Two? Three', 9, { at: 'sentence' }, 'One. Two?'],
    ['cuts behind a word where no sentence fits', 'One two three. Four.', 9, { at: 'sentence' }, 'One two…'],
    ['cuts behind a character where no word fits', 'Onetwothree. Four.', 6, { at: 'sentence' }, 'Onetw…'],
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
    ['cuts Chinese behind a word', '我们今天去学校。', 6, { language: 'zh' }, '我们今天去…'],
    ['cuts Chinese before a word that does not fit', '我们今天去学校。', 4, { language: 'zh' }, '我们…'],
    [
      'takes a language that is no tag',
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

  it('looks only at the begin of a long text', { timeout: 20_000 }, () => {
    expect(truncateText('word '.repeat(2_000_000), 11)).toBe('word word…')
    expect(truncateText('é😀 '.repeat(2_000_000), 5, { at: 'sentence' })).toBe('é😀…')
    expect(truncateText('x'.repeat(10_000_000), 3)).toBe('xx…')
    expect(truncateText(`a${'\u0301'.repeat(1_000_000)}bc`, 2)).toHaveLength(1_000_002)
  })
})
