import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { untexturize } from '../../../src/content/stored/untexturize.js'

describe('untexturize()', () => {
  it.each([
    ['It&#8217;s &#8216;so&#8217; &#8220;said&#8221;', `It's 'so' "said"`],
    ['A &#038; B &amp; C &#39;', 'A & B &amp; C &#39;'],
    ['a &#8211; b&#8211;c', 'a - b--c'],
    ['a &#8212; b&#8212;c', 'a -- b---c'],
    ['&#8211; a&nbsp;&#8211;&nbsp;b <b>&#8211;</b>', '- a&nbsp;-&nbsp;b <b>-</b>'],
    ['Wait&#8230; 9&#215;9 a&#215;b X &#8482; Y&#8482;', 'Wait... 9x9 a&#215;b X (tm) Y&#8482;'],
    ['6&#8242; 2&#8243;', `6' 2"`],
    ['Typed ’ – … stays', 'Typed ’ – … stays'],
    ['&#8364; &#8230', '&#8364; &#8230'],
  ])('undoes %j', (rendered, raw) => {
    expect(untexturize(rendered, 'en-US')).toBe(raw)
  })

  it('undoes the quotes of other languages', () => {
    expect(untexturize('&#8222;Was&#8220; und &#8218;wie&#8216;?', 'de-DE')).toBe(`"Was" und 'wie'?`)
    expect(untexturize('&laquo;&nbsp;L&rsquo;or&nbsp;&raquo;', 'fr-FR')).toBe(`"L'or"`)
    expect(untexturize('&#171;Да&#187;', 'ru-RU')).toBe('"Да"')
    expect(untexturize('&bdquo;Tak&rdquo;')).toBe('"Tak"')
  })

  it('keeps named references on English sites, because WordPress writes none there', () => {
    expect(untexturize('&rsquo; &laquo;a&raquo; &mdash;', 'en-GB')).toBe('&rsquo; &laquo;a&raquo; &mdash;')
    expect(untexturize('&eacute; &hellip; &constructor;', 'de')).toBe('&eacute; &hellip; &constructor;')
  })

  it('restores the typed titles of recorded sites', () => {
    const folder = new URL('../../fixtures/edit/', import.meta.url)
    for (const file of readdirSync(folder)) {
      const { title } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      expect(untexturize(title.rendered)).toBe(title.raw)
    }
  })

  it('reads ten megabytes of references in linear time', () => {
    expect(untexturize('&#8211;'.repeat(1_400_000))).toBe('--'.repeat(1_400_000))
    expect(untexturize('&'.repeat(10_000_000))).toBe('&'.repeat(10_000_000))
  })
})
