import { describe, expect, it } from 'vitest'
import { CONTENT_POLICY } from 'wp-faq-seo/content'

describe('CONTENT_POLICY', () => {
  it('has lower-case elements and attributes, none of them active', () => {
    const attributes = [...CONTENT_POLICY.attributes, ...Object.values(CONTENT_POLICY.elements).flat()]
    for (const name of [...Object.keys(CONTENT_POLICY.elements), ...attributes])
      expect(name).toMatch(/^[a-z][a-z0-6]*$/)
    expect(
      attributes.filter((name) => /^(on.*|style|id|name|autoplay|srcdoc|action|formaction)$/.test(name)),
    ).toEqual([])
    expect(Object.keys(CONTENT_POLICY.elements)).not.toContain('svg')
    expect(CONTENT_POLICY.schemes).toEqual(['http', 'https', 'mailto', 'tel'])
  })

  it('keeps text, lists, tables, links, images and media', () => {
    expect(Object.keys(CONTENT_POLICY.elements)).toEqual(
      expect.arrayContaining([
        'p',
        'h2',
        'ul',
        'ol',
        'li',
        'dl',
        'table',
        'td',
        'a',
        'img',
        'picture',
        'video',
        'details',
        'pre',
        'blockquote',
      ]),
    )
    expect(CONTENT_POLICY.elements.td).toEqual(['colspan', 'rowspan'])
    expect(CONTENT_POLICY.elements.p).toEqual([])
  })
})
