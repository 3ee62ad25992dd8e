import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNormalUrl } from '../../../src/content/urls/normal-url.js'

describe('isNormalUrl', () => {
  it.each(['https://example.org/', 'http://www.example-1.co.uk/a/b-c/d_e.html', 'https://a.b/~c/1.2'])(
    'recognizes %s',
    (url) => {
      expect(isNormalUrl(url)).toBe(true)
    },
  )

  it.each([
    'https://1.2/',
    'https://a.0x1/',
    'https://xn--a.org/',
    'https://a.b/../c',
    'https://a.b:443/',
    'https://a.b',
  ])('does not recognize %s', (url) => {
    expect(isNormalUrl(url)).toBe(false)
  })

  it('is true only for URLs that parsing does not change', () => {
    const piece = fc.constantFrom(...URL_PIECES)
    const url = fc
      .tuple(fc.constantFrom('https://', 'http://', 'https://a.b/', 'HTTP://', ''), fc.array(piece))
      .map(([start, pieces]) => start + pieces.join(''))
    const check = (url: string) => {
      if (!isNormalUrl(url)) return
      expect(new URL(url).href).toBe(url)
      expect(new URL(url, 'https://other.example/x/').href).toBe(url)
    }
    fc.assert(fc.property(url, check), { numRuns: 20_000 })
  })

  it('takes linear time', () => {
    for (const part of ['a', 'a.', 'a-', 'a/', '/a', 'a/.'])
      for (const count of [400, 1_000_000])
        expect(isNormalUrl(`https://a.b/${part.repeat(count)} `)).toBe(false)
  })
})

const URL_PIECES = [
  ...[
    'a',
    'B',
    '1',
    '0x1',
    'www.',
    'xn--',
    '-',
    '--',
    '_',
    '~',
    '.',
    '..',
    '/',
    '//',
    ':',
    ':80',
    ':443',
    '@',
    '?',
  ],
  ...[
    '#',
    '%',
    '%2e',
    '%41',
    '\\',
    ' ',
    '\t',
    '\n',
    'é',
    '。',
    '\u00ad',
    '[',
    '|',
    '^',
    '{',
    "'",
    '"',
    '<',
    '=',
    '&',
  ],
]
