import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serializeGraph } from 'wp-faq-seo/jsonld'

describe('serializeGraph()', () => {
  it('escapes every <, in keys too', () => {
    expect(serializeGraph({ '<!--': '</script ><SCRIPT>' })).toBe(
      '{"\\u003c!--":"\\u003c/script >\\u003cSCRIPT>"}',
    )
  })

  it('escapes U+2028 and U+2029', () => {
    expect(serializeGraph(['\u2028', '\u2029'])).toBe('["\\u2028","\\u2029"]')
  })

  it('parses to the same data, whatever the strings contain', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }), (value, text) => {
        const json = serializeGraph({ value: value as never, text })
        expect(json).not.toMatch(/[<\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })))
      }),
    )
  })
})
