import { describe, expect, it } from 'vitest'
import { hasActiveScheme, schemeOf } from '../../../src/content/urls/url-scheme.js'

describe('schemeOf', () => {
  it.each([
    ['https://example.org', 'https'],
    ['MailTo:a@b.c', 'mailto'],
    [' \u0001java\nscript\t:x', 'javascript'],
    ['web+x.y-z:a', 'web+x.y-z'],
    ['/a:b', undefined],
    ['a/b:c', undefined],
    ['?a:b', undefined],
    ['#a:b', undefined],
    ['//a:80', undefined],
    ['1a:b', undefined],
    ['java script:x', undefined],
    ['', undefined],
  ])('reads %j as a browser does: %s', (url, scheme) => {
    expect(schemeOf(url)).toBe(scheme)
    const isRelative = new URL(url === '' ? 'a' : url, 'base://x/').protocol === 'base:'
    expect(isRelative).toBe(scheme === undefined)
  })
})

describe('hasActiveScheme', () => {
  it.each([
    ['javascript:alert(1)', true],
    ['JAVA\tSCRIPT:alert(1)', true],
    ['\u0000 javascript:x', true],
    ['vbscript:x', true],
    ['data:text/html,x', true],
    ['data:,x', true],
    ['da\nta:text/html,image/', true],
    ['blob:https://example.org/1', true],
    ['filesystem:https://example.org/1', true],
    ['data:image/png;base64,AAAA', false],
    [' DATA:Image/svg+xml,x', false],
    ['https://example.org/javascript:x', false],
    ['/javascript:x', false],
    ['mailto:a@b.c', false],
    ['ftp://x', false],
    ['', false],
  ])('%j: %s', (url, expected) => {
    expect(hasActiveScheme(url)).toBe(expected)
  })

  it('reads 10 MB of white space in linear time', { timeout: 20_000 }, () => {
    expect(hasActiveScheme(`${' \t'.repeat(5_000_000)}javascript:x`)).toBe(true)
  })
})
