import { describe, expect, it } from 'vitest'
import { isJsonLdType } from '../../src/internal/json-ld-type.js'
import { schemaTerm } from '../../src/internal/schema-term.js'

describe('isJsonLdType', () => {
  it.each(['application/ld+json', ' APPLICATION/LD+JSON ', 'application/ld+json; charset=utf-8'])(
    'accepts %j',
    (type) => {
      expect(isJsonLdType(type)).toBe(true)
    },
  )

  it.each(['', 'application/json', 'application/ld+jsonp', 'text/application/ld+json'])(
    'rejects %j',
    (type) => {
      expect(isJsonLdType(type)).toBe(false)
    },
  )
})

describe('schemaTerm', () => {
  it.each(['FAQPage', 'schema:FAQPage', 'https://schema.org/FAQPage', 'http://www.schema.org/FAQPage'])(
    'reads %s',
    (name) => {
      expect(schemaTerm(name)).toBe('FAQPage')
    },
  )

  it('keeps names of other vocabularies', () => {
    expect(schemaTerm('https://example.org/FAQPage')).toBe('https://example.org/FAQPage')
  })
})
