import { describe, expect, it } from 'vitest'
import { composeHead, isResource, readPluginHead } from 'wp-faq-seo'
import { lint } from 'wp-faq-seo/lint'
import { headFromYoastHtml, headFromYoastJson } from 'wp-faq-seo/plugins'
import { fakeTerm, fakeType, fakeUser } from 'wp-faq-seo/testing'
import { parseResource, parseTerm, parseType, parseUser } from 'wp-faq-seo/wordpress'

const FAKES = [
  ['fakeTerm', fakeTerm, parseTerm, 'term'],
  ['fakeType', fakeType, parseType, 'type'],
  ['fakeUser', fakeUser, parseUser, 'user'],
] as const

describe.each(FAKES)('%s()', (_, fake, parse, kind) => {
  it('is well-formed, and equal on every call', () => {
    const resource = fake({ name: `"Q" & <A> 'n' more` })
    expect(parse(resource)).toBe(resource)
    expect(parseResource(resource)).toBe(resource)
    expect(isResource(resource, kind)).toBe(true)
    expect(fake({ name: `"Q" & <A> 'n' more` })).toEqual(resource)
    expect(fake()).not.toBe(fake())
    expect(JSON.parse(JSON.stringify(resource))).toEqual(resource)
  })

  it.each([{}, { noindex: true }, { language: 'de-DE', name: '"Q" & <A>' }])(
    'has the same head as HTML and as data with %j',
    (options) => {
      const { yoast_head: html = '', yoast_head_json: json = {} } = fake(options)
      expect(headFromYoastJson(json)).toEqual(headFromYoastHtml(html))
    },
  )

  it('has no errors for lint', () => {
    const errors = lint({ head: composeHead(fake()) }).filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
  })

  it('is hidden by the plugin with noindex', () => {
    const head = composeHead(fake({ noindex: true }), { robots: 'from-resource' })
    expect(head.robots?.index).toBe(false)
    expect(head).not.toHaveProperty('canonical')
  })

  it('has no head without a plugin', () => {
    expect(readPluginHead(fake({ seo: 'none' }))).toBeUndefined()
  })

  it('belongs to the given site', () => {
    expect(composeHead(fake({ site: 'https://cms.example.com/kb' })).canonical).toMatch(
      /^https:\/\/cms\.example\.com\/kb\//,
    )
  })
})

describe('fakeType()', () => {
  it('has no head without an archive', () => {
    expect(fakeType({ hasArchive: false })).not.toHaveProperty('yoast_head')
    expect(composeHead(fakeType({ hasArchive: 'help' })).canonical).toBe('https://www.example.com/help/')
  })
})
