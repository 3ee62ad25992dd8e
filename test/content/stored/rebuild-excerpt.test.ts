import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RestRenderedText } from 'wp-faq-seo/wordpress'
import { excerptSource, rebuildExcerpt } from '../../../src/content/stored/rebuild-excerpt.js'
import { stripTags } from '../../../src/content/stored/strip-tags.js'
import { postFixtures } from '../../support/fixtures.js'

const paragraph = (text: string) => `\n<p class="wp-block-paragraph">${text}</p>\n`

describe('rebuildExcerpt()', () => {
  it('takes the first 55 words, and marks the end if there are more', () => {
    const words = Array.from({ length: 56 }, (_, index) => `w${index}`)
    expect(rebuildExcerpt(`<p>${words.slice(0, 55).join('\n ')}</p>`)).toBe(words.slice(0, 55).join(' '))
    expect(rebuildExcerpt(`<p>${words.join(' ')}</p>`)).toBe(`${words.slice(0, 55).join(' ')} [&hellip;]`)
  })

  it('counts characters if the translation does', () => {
    expect(rebuildExcerpt(`<p>${'字'.repeat(111)}</p>`, 'ja')).toBe(`${'字'.repeat(110)} [&hellip;]`)
    expect(rebuildExcerpt(`<p>${'字'.repeat(111)}</p>`, 'en-US')).toBe('字'.repeat(111))
  })

  it.each([
    ['details', '<details class="wp-block-details"><summary>Q</summary><p>A</p></details>'],
    ['a list of the list block', '<ul class="wp-block-list"><li>x</li></ul>'],
    ['code', '<pre class="wp-block-code"><code>x</code></pre>'],
    ['a Yoast FAQ', '<div class="schema-faq wp-block-yoast-faq-block"><div>x</div></div>'],
    [
      'a quote with a list',
      '<blockquote class="wp-block-quote"><p>a</p><ul class="wp-block-list"><li>x</li></ul></blockquote>',
    ],
    ['a footnote', '<sup data-fn="1"><a href="#1">1</a></sup>'],
  ])('omits %s', (_, html) => {
    expect(rebuildExcerpt(`${paragraph('One')}${html}${paragraph('two')}`)).toBe('One two')
  })

  it.each([
    ['headings', '<h2 class="wp-block-heading">x</h2>'],
    ['plain lists', '<ul><li>x</li></ul>'],
    ['quotes', '<blockquote class="wp-block-quote"><p>x</p></blockquote>'],
    [
      'groups',
      '<div class="wp-block-group"><div class="wp-block-group__inner-container"><p>x</p></div></div>',
    ],
    ['tables', '<figure class="wp-block-table"><table><tr><td>x</td></tr></table></figure>'],
  ])('keeps %s', (_, html) => {
    expect(rebuildExcerpt(`${paragraph('One')}${html}${paragraph('two')}`)).toBe('One x two')
  })

  it('separates words where WordPress breaks lines around blocks', () => {
    const quote = '<figure class="wp-block-pullquote"><blockquote>a<p>b</p>c</blockquote></figure>'
    expect(rebuildExcerpt(quote)).toBe('a b c')
    const table = '<figure class="wp-block-table"><table><tr><td>a</td><td>b</td></tr></table></figure>'
    expect(rebuildExcerpt(table)).toBe('a b')
  })

  it('ends with the first page or the teaser', () => {
    expect(rebuildExcerpt('<p>a</p><!--more--><p>b</p>')).toBe('a')
    expect(rebuildExcerpt('<p>a</p><!--nextpage--><p>b</p>')).toBe('a')
    expect(rebuildExcerpt('<p>a<span id="more-7"></span></p><p>b</p>')).toBe('a')
  })

  it('agrees with WordPress on all recorded posts, except those whose excerpt was typed', () => {
    const differing = postFixtures.flatMap(({ name, json }) => {
      const { content, excerpt } = json as unknown as Record<string, RestRenderedText | undefined>
      if (content === undefined || excerpt === undefined || content.protected) return []
      const [made, rebuilt] = [stripTags(excerpt.rendered), rebuildExcerpt(content.rendered)]
      return made.replace(/\s/g, '') === rebuilt.replace(/\s/g, '') ? [] : [name]
    })
    expect(differing.sort()).toEqual(['hostile-names/878', 'hostile-names/924', 'person/373'])
  })

  it('reads hostile content in linear time', () => {
    expect(rebuildExcerpt('<div class="wp-block-quote">'.repeat(300_000))).toBe('')
    expect(rebuildExcerpt('<'.repeat(10_000_000))).toBe('')
  })

  it.each([
    [
      'a plain block that contains a block after its first words',
      '<div class="wp-block-quote">',
      '<ul class="wp-block-list"></ul></div>',
    ],
    ['a script that ends later', '<p class="wp-block-heading">One</p><script>', '</script>'],
    ['a style that ends later', 'One <STYLE>', '</STYLE>'],
  ])('reads more than the beginning for %s', (_, start, end) => {
    const long = `${'more words '.repeat(30)}<br />`.repeat(8)
    expect(rebuildExcerpt(`${start}${long}${end}<p>Two</p>`)).toMatch(/^(?:One )?Two$/)
  })

  it('equals the excerpt of the whole text, whatever follows its beginning', () => {
    const firstWords = (text: string) => {
      const words = text.split(/[\n\r\t ]+/).filter((word) => word !== '')
      return words.length > 55 ? `${words.slice(0, 55).join(' ')} [&hellip;]` : words.join(' ')
    }
    const pieces = fc.constantFrom(
      ...[
        'word ',
        'two words',
        ' ',
        '\n',
        '<p>',
        '</p>',
        '<br />',
        '<b>',
        '</b>',
        '<',
        '>',
        '"',
        "'",
        '&amp;',
        ']]>',
      ],
      ...[
        '<p class="wp-block-heading">',
        '<div class="wp-block-quote">',
        '</div>',
        '<div class="wp-block-group">',
      ],
      ...[
        '<ul class="wp-block-list">',
        '</ul>',
        '<div class="wp-block-media-text">',
        '<!--',
        '-->',
        '<!--more-->',
        '<script>',
      ],
      ...[
        '</script>',
        '<STYLE>',
        '</STYLE>',
        '<a title="a < b">',
        '<a title="',
        '<sup data-fn="x">',
        '</sup>',
        '<?php',
        '?>',
      ],
    )
    const long = fc.constantFrom(
      `<p>${'some words '.repeat(30)}</p>`,
      `<img alt="${'x y '.repeat(300)}">`,
      'x'.repeat(1900),
    )
    const parts = fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: long }), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(parts, (all) => {
        const html = all.join('')
        expect(rebuildExcerpt(html)).toBe(firstWords(excerptSource(html)))
      }),
      { numRuns: 3000 },
    )
  })
})
