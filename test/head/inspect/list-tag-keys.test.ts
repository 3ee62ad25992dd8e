import { describe, expect, it } from 'vitest'
import { listTagKeys } from 'wp-faq-seo/head'
import { FULL } from '../full-head.js'

describe('listTagKeys()', () => {
  it('returns each selector once', () => {
    const keys = listTagKeys(FULL)
    expect(keys).toHaveLength(new Set(keys).size)
    expect(keys).toContain('meta[property="og:image"]')
    expect(keys).toContain('link[rel="alternate"][hreflang="en-GB"]')
    expect(keys).toContain('script[type="application/ld+json"]')
    expect(keys).toContain('link[rel="icon"][href="/i.svg"]')
  })

  it('escapes names for CSS', () => {
    const extra = [{ tag: 'meta', attributes: { name: 'a"]\\\n', content: '' } }] as const
    expect(listTagKeys({ extra })).toEqual(['meta[name="a\\"]\\\\\\a "]'])
  })
})
