import { describe, expect, it } from 'vitest'
import { segmentsOf, startOfWord } from '../../../src/content/prose/segments.js'

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
