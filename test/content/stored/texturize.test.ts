import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { texturize } from '../../../src/content/stored/texturize.js'
import { untexturize } from '../../../src/content/stored/untexturize.js'

describe('texturize()', () => {
  it.each([
    // As WordPress 6.9 rendered these titles and descriptions.
    [
      'Is it 5\'6" -- or "six feet"... when it\'s 2x4? (c) \'99',
      'Is it 5&#8217;6&#8243; &#8212; or &#8220;six feet&#8221;&#8230; when it&#8217;s 2&#215;4? (c) &#8217;99',
    ],
    [
      'onload="alert(1)" onmouseover=\'x\' title',
      'onload=&#8221;alert(1)&#8221; onmouseover=&#8217;x&#8217; title',
    ],
    ['Rooms & seats', 'Rooms &#038; seats'],
    [
      'What rises <strong>this week</strong> &amp; why it "matters".',
      'What rises this week &amp; why it &#8220;matters&#8221;.',
    ],
    ['Feeding, <em>storing</em> &hellip; naming.', 'Feeding, storing &hellip; naming.'],
    // By its documentation.
    ["'tis 'so' a - b--c --- 0x10", '&#8217;tis &#8216;so&#8217; a &#8211; b&#8211;c &#8212; 0x10'],
    ["get 'em, 'emma'", 'get &#8217;em, &#8216;emma&#8217;'],
    ['the <b>"old" dock</b> and <i>"new"</i>', 'the &#8220;old&#8221; dock and &#8220;new&#8221;'],
    ['a <code class="x">"--"</code> "b" <pre><i>"</i></pre>', 'a "--" &#8220;b&#8221; "'],
    ['<code>"a</pre>"</code> "b"', '"a" &#8220;b&#8221;'],
    ['the "size 6" one, 6"', 'the &#8220;size 6&#8221; one, 6&#8243;'],
    ['plain text', 'plain text'],
  ])('writes %j', (typed, rendered) => {
    expect(texturize(typed, 'en-US')).toBe(rendered)
  })

  it('writes the quotes of German sites', () => {
    expect(texturize(`"Fahrradküche" und 'Rad'`, 'de-DE')).toBe(
      '&#8222;Fahrradküche&#8220; und &#8218;Rad&#8217;',
    )
  })

  it('is undone by untexturize()', () => {
    const words = fc.array(fc.constantFrom('a', '"b"', "it's", '-', 'c & d', '--', '3x4', '...'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        expect(untexturize(texturize(text, 'en-US'), 'en-US')).toBe(text)
      }),
    )
  })

  it('takes linear time', { timeout: 5_000 }, () => {
    expect(texturize('1"'.repeat(200_000), 'en').length).toBeGreaterThan(400_000)
    expect(texturize('<"'.repeat(200_000), 'en')).toBe('')
    expect(texturize('-\'"'.repeat(200_000), 'en').length).toBeGreaterThan(400_000)
  })
})
