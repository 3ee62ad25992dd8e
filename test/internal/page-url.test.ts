import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNormalUrl } from '../../src/internal/normal-url.js'
import { isSamePage, pageKey, readPageUrl } from '../../src/internal/page-url.js'

describe('readPageUrl', () => {
  it('reads host, decoded segments and query', () => {
    expect(readPageUrl('https://www.example.com/a%20b/c/?p=1#top')).toEqual({
      host: 'example.com',
      segments: ['a b', 'c'],
      query: '?p=1',
    })
  })

  it.each(['/faq/', 'mailto:a@example.com', '', 'https://user@example.com/'])(
    'returns nothing for %j',
    (url) => {
      expect(readPageUrl(url)).toBeUndefined()
    },
  )
})

describe('isSamePage', () => {
  it.each([
    ['https://example.com/faq', 'http://www.example.com/faq/#fees'],
    ['https://example.com/h%C3%A4ufig/', 'https://example.com/häufig'],
    ['/faq/', '/faq#a'],
  ])('ignores scheme, www, final slash, fragment and encoding of %s', (one, other) => {
    expect(isSamePage(one, other)).toBe(true)
  })

  it.each([
    ['https://example.com/faq/', 'https://example.com/faq/?p=1'],
    ['https://example.com/', 'https://cms.example.com/'],
    ['https://example.com/', 'https://example.com:8080/'],
  ])('distinguishes %s and %s', (one, other) => {
    expect(isSamePage(one, other)).toBe(false)
    expect(pageKey(one)).not.toBe(pageKey(other))
  })
})

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
