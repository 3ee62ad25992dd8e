import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastSentenceEnd, segmentsOf, startOfWord } from '../../../src/content/prose/segments.js'

describe('segmentsOf', () => {
  it('splits like the segmenter across window edges', () => {
    const text = 'Some words, of 3.5 kinds: naïve, 👩‍👩‍👧 and 🇩🇪🇫🇷. Really? “Yes.” '.repeat(60)
    for (const granularity of ['grapheme', 'word', 'sentence'] as const) {
      const whole = [...new Intl.Segmenter('en', { granularity }).segment(text)]
      const cut = [...segmentsOf(text, granularity, 'en')]
      expect(cut.map(({ index, segment, isWordLike }) => [index, segment, isWordLike])).toEqual(
        whole.map(({ index, segment, isWordLike }) => [index, segment, isWordLike]),
      )
    }
  })

  it('finds segments longer than a window', () => {
    const text = `a${'\u0301'.repeat(2000)}b${'x'.repeat(2000)} c`
    expect([...segmentsOf(text, 'grapheme')][0]?.segment).toHaveLength(2001)
    expect([...segmentsOf(text, 'word')].map(({ index }) => index)).toEqual([0, 4002, 4003])
  })

  it('splits 10 MB lazily and in linear time', { timeout: 20_000 }, () => {
    let count = 0
    for (const _ of segmentsOf('我们'.repeat(100_000), 'grapheme')) count++
    expect(count).toBe(200_000)
    expect(segmentsOf('我'.repeat(10_000_000), 'grapheme').next().value?.segment).toBe('我')
  })
})

describe('startOfWord', () => {
  it('finds the start of the word at an offset, and an offset between words', () => {
    expect(startOfWord('one two', 5, 'en')).toBe(4)
    expect(startOfWord('one two', 4, 'en')).toBe(4)
    expect(startOfWord('one two', 5, 'no tag')).toBe(4)
  })
})

describe('lastSentenceEnd', () => {
  const bySegmenter = (text: string, limit: number, language: string | undefined) => {
    let last = 0
    for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
      text,
    )) {
      const end = index + segment.trimEnd().length
      if (end > limit) break
      last = end
    }
    return last
  }

  it.each([
    ['One. Two. Three', 10, 9],
    ['It costs 3.5 euros at example.com. “Why?” Ask', 40, 34],
    ['It costs 3.5 euros at example.com. “Why?” Ask', 42, 41],
    ['See e.g. the list! (Or not.) End', 28, 28],
    ['Mr. Smith left', 10, 3],
    ['One. Two.   ', 9, 9],
    ['no sentence ends here', 10, 0],
  ])('finds it in %j within %d characters', (text, limit, end) => {
    expect(lastSentenceEnd(text, limit, 'en')).toBe(end)
    expect(lastSentenceEnd(text, limit, 'en')).toBe(bySegmenter(text, limit, 'en'))
  })

  it('finds what the segmenter finds', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'The',
        'word',
        'é',
        'É',
        'Ж',
        'ж',
        'ǅ',
        '我',
        'ש',
        '5',
        ' ',
        ' ',
        ' ',
        '  ',
        '\n',
        '\u00a0',
        '\u2029',
        '\u0301',
        '\u200d',
      ],
      ...[
        '.',
        '. ',
        '. A',
        '? B',
        '! c',
        '.c',
        '.5',
        '. 5',
        '...',
        '…',
        '。',
        '؟',
        ';',
        '\u037e',
        '․',
        '．',
        ',',
        '-',
        '–',
        ':',
      ],
      ...['"', '”', '“', '’', '‘', "'", '(', ')', '[', ']', '«', '»', '*', '😀', 'e.g. ', 'U.S. ', '&'],
    )
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.constantFrom('en', 'de', 'el', 'zh', 'und'),
        (value, limit, language) => {
          expect(lastSentenceEnd(value, limit, language)).toBe(bySegmenter(value, limit, language))
        },
      ),
      { numRuns: 5000 },
    )
  })
})
