import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldQuestion } from '../../../src/faq/questions/normalize-question.js'

describe('foldQuestion', () => {
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
  ])('folds %j', (question, folded) => {
    expect(foldQuestion(question)).toBe(folded)
  })

  it('keeps words, numbers and marks within apart', () => {
    expect(foldQuestion('Is it 1.5?')).not.toBe(foldQuestion('Is it 15?'))
    expect(foldQuestion('Can we?')).not.toBe(foldQuestion('Can I?'))
    expect(foldQuestion('C++?')).not.toBe(foldQuestion('C?'))
  })

  it('says of what it folded that it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldQuestion(foldQuestion(text))).toBe(foldQuestion(text))
      }),
    )
  })

  it('does not mind how the characters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldQuestion(text.normalize('NFD'))).toBe(foldQuestion(text.normalize('NFC')))
      }),
    )
  })
})
