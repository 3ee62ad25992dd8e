import { describe, expect, it } from 'vitest'
import { nameValue, quote, quoteName } from '../../src/internal/quote.js'

describe('quote', () => {
  it.each([
    ['a', '"a"'],
    ['a"b\\', '"a\\"b\\\\"'],
    ['\0\n\u001b\u007f\u009f', '"\\u0000\\n\\u001b\\u007f\\u009f"'],
    ['\u2028\u202e\u200b\ufeff\u2066', '"\\u2028\\u202e\\u200b\\ufeff\\u2066"'],
    ['\ud800', '"\\ud800"'],
    ['é😀', '"é😀"'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
  ])('quotes %j', (text, shown) => {
    expect(quote(text)).toBe(shown)
  })
})

describe('quoteName', () => {
  it('quotes everything except plain words', () => {
    expect(quoteName('rest_post-1')).toBe('rest_post-1')
    expect(quoteName('a b')).toBe('"a b"')
    expect(quoteName('')).toBe('""')
    expect(quoteName('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`)
  })
})

describe('nameValue', () => {
  it.each([
    ['a', 'the string "a"'],
    [[], 'a list'],
    [{}, 'an object'],
    [null, 'null'],
    [undefined, 'undefined'],
    [5, '5'],
    [false, 'false'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 5, 'a function'],
  ])('describes %s', (value, name) => {
    expect(nameValue(value)).toBe(name)
  })
})
