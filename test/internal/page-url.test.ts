import { describe, expect, it } from 'vitest'
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
