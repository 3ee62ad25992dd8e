import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOfNormalized, normalizeQuestion } from '../../../src/faq/questions/normalize-question.js'

describe('normalizeQuestion', () => {
  it.each([
    ['What  is\n the\u00a0FEE ?', 'what is the fee'],
    ['Fees:', 'fees'],
    ['¿Cuánto cuesta?', 'cuánto cuesta'],
    ['ما هي الرسوم؟', 'ما هي الرسوم'],
    ['費用は？', '費用は'],
    ['Τι ώρα είναι\u037e', 'τι ώρα είναι'],
    ['Cafe\u0301?', 'caf\u00e9'],
    ['What’s “new” – now…', 'what\'s "new" - now'],
    ['„Neu“ — «neu» -- neu', '"neu" - "neu" - neu'],
    ['Straf\u00adsache\u200b?!', 'strafsache'],
    ['???', ''],
    ['', ''],
  ])('normalizes %j', (question, normalized) => {
    expect(normalizeQuestion(question)).toBe(normalized)
  })

  it('distinguishes words, numbers and inner punctuation', () => {
    expect(normalizeQuestion('Is it 1.5?')).not.toBe(normalizeQuestion('Is it 15?'))
    expect(normalizeQuestion('Can we?')).not.toBe(normalizeQuestion('Can I?'))
    expect(normalizeQuestion('C++?')).not.toBe(normalizeQuestion('C?'))
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeQuestion(normalizeQuestion(text))).toBe(normalizeQuestion(text))
      }),
    )
  })

  it('treats composed and decomposed characters alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalizeQuestion(text.normalize('NFD'))).toBe(normalizeQuestion(text.normalize('NFC')))
      }),
    )
  })

  it('treats plain text like other text, faster', () => {
    const piece = fc.constantFrom(...'aB0 ,.?!"\'-…', 'and', 'is it', '  ', '--')
    const text = fc.array(piece).map((pieces) => pieces.join(''))
    const check = (text: string) => {
      // Text with a soft hyphen or a section sign is not plain. Both are removed.
      const normalized = normalizeQuestion(text)
      expect(normalized).toBe(normalizeQuestion(`${text}\u00ad`))
      expect(lettersOfNormalized(normalized)).toBe(lettersOfNormalized(`${normalized}§`))
    }
    fc.assert(fc.property(text, check), { numRuns: 5000 })
  })
})
