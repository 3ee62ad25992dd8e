import { describe, expect, it } from 'vitest'
import { postFixture } from '../support/fixtures.js'
import { runCases, runSuite } from './suite.js'

const fixtures = [postFixture('organization/2124'), postFixture('locale-de/10409')]

describe('runSuite', () => {
  const expected = runCases(fixtures)

  it('finds no difference if every case has the expected result', () => {
    expect(runSuite(fixtures, expected)).toEqual({
      count: expected.length,
      failures: [],
      generatesCode: true,
    })
    expect(expected.length).toBeGreaterThan(100)
  })

  it('names the fixture and the case whose result differs, and shows the difference', () => {
    const changed = expected.map(([name, text], index): readonly [string, string] =>
      index === 0 ? [name, text.replace('og:locale', 'og:Locale')] : [name, text],
    )
    const { failures } = runSuite(fixtures, changed)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatch(
      /^organization\/2124 adopts the plugin’s head, character \d+: ".*og:locale.*" in place of ".*og:Locale/,
    )
  })

  it('notices results that are longer, shorter or missing', () => {
    const [[name, text] = ['', ''], ...others] = expected
    expect(runSuite(fixtures, [[name, `${text}!`], ...others]).failures).toHaveLength(1)
    expect(runSuite(fixtures, [[name, text.slice(0, -1)], ...others]).failures).toHaveLength(1)
    expect(runSuite(fixtures, others).failures).toEqual([
      `${expected.length} cases ran, not ${others.length}`,
    ])
  })

  it('names the case that throws', () => {
    const { text } = postFixture('organization/2124')
    expect(() => runCases([{ name: 'broken', text: text.slice(1) }])).toThrow(
      'broken adopts the plugin’s head threw RestParseError',
    )
  })

  it('has cases with every kind of result', () => {
    const texts = new Map(expected)
    expect(texts.get('organization/2124 derives the head')).toContain('"FAQPage"')
    expect(texts.get('locale-de/10409 derives by templates with dates')).toContain('März')
    expect(texts.get('organization/2124 moves to another URL')).toContain('https://www.example.com/h%C3%A9lp')
    expect(texts.get('refuses an object that is not a post')).toContain('link is missing')
    expect(texts.get('refuses an invalid site')).toContain('timeZone')
    expect(texts.get('hand-made/mess warns of broken fields')).toContain('date_gmt')
  })
})
