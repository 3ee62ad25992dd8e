import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, readingMinutes } from 'wp-faq-seo/content'

describe('countWords', () => {
  it.each([
    ['', undefined, 0],
    [' \n… – ! ', undefined, 0],
    ['one', undefined, 1],
    ['one, two; "three" (four)!', undefined, 4],
    ["It’s up-to-date, isn't it?", 'en', 6],
    ['3.5 km in 10,000 steps', 'en', 5],
    ['Größe naïve Überraschung', 'de', 3],
    ['Это очень просто.', 'ru', 3],
    ['هذا سؤال بسيط؟', 'ar', 3],
    ['我们去。', 'zh', 2],
    ['ภาษาไทย', 'th', 2],
    ['one two', 'no tag', 2],
    ['snake_case a/b', 'en_US', 3],
    ['1,000.50 km at 9:30: 25% off – well-known & cheap', 'en', 10],
    ['ett 9:30 och A:s', 'sv', 5],
  ])('counts %j (%s): %d', (text, language, words) => {
    expect(countWords(text, language)).toBe(words)
  })

  it('counts the same as the segmenter alone', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'a',
            'Bc',
            '’',
            "'",
            ' ',
            '\n',
            '.',
            ',',
            ':',
            '-',
            '_',
            '"',
            '“',
            '”',
            '(',
            ')',
            '1',
            '2',
            '%',
            '&',
            '/',
            '+',
            'é',
            'ж',
            '我',
            'ש',
            'ع',
            'λ',
            '한',
            'ก',
            '–',
            '…',
            '😀',
            '\u00a0',
            '\u0301',
            '\u200d',
          ),
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'sv', 'fi', 'zh', 'he', undefined), (value, language) => {
        const segments = [...new Intl.Segmenter(language ?? 'und', { granularity: 'word' }).segment(value)]
        expect(countWords(value, language)).toBe(segments.filter(({ isWordLike }) => isWordLike).length)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts 10 MB in linear time', { timeout: 20_000 }, () => {
    expect(countWords('word '.repeat(2_000_000))).toBe(2_000_000)
    expect(countWords('x'.repeat(10_000_000))).toBe(1)
    expect(countWords("'".repeat(1_000_000))).toBe(0)
  })
})

describe('readingMinutes', () => {
  const words = (count: number) => 'word '.repeat(count)

  it.each([
    ['', 'en', 0],
    ['…', 'en', 0],
    ['word', 'en', 1],
    [words(228 * 3), 'en', 3],
    [words(228 * 3), 'EN-gb', 3],
    [words(179 * 4), 'de', 4],
    [words(183 * 5), undefined, 5],
    [words(183 * 5), 'xx', 5],
    [words(183 * 5), 'constructor', 5],
    [words(228 + 110), 'en', 1],
    [words(228 + 120), 'en', 2],
    ['日本、'.repeat(357), 'ja', 2],
  ])('%j in %s takes %d minutes', (text, language, minutes) => {
    expect(readingMinutes(text, language)).toBe(minutes)
  })
})
