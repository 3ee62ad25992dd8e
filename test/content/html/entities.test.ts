import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'
import { decodeEntities, toText } from 'wp-faq-seo/content'
import { decodeAttribute, decodeTextRun } from '../../../src/content/html/entities.js'

const pieces = fc
  .array(
    fc.constantFrom(
      '&',
      '#',
      'x',
      '3',
      '8',
      'amp',
      'lt',
      'copy',
      'not',
      'in',
      ';',
      '=',
      'q',
      ' ',
      '&nbsp;',
      '&#8217;',
      '&#x80;',
    ),
  )
  .map((parts) => parts.join(''))

describe('decodeEntities', () => {
  it.each([
    ['named and numeric references', 'Q&amp;A &#8211; &#x2019;&hellip;', 'Q&A – ’…'],
    ['exactly once', '&amp;amp;lt;', '&amp;lt;'],
    ['no name without a semicolon', '?a=1&copy=2&amp', '?a=1&copy=2&amp'],
    ['numbers without a semicolon', 'a &#8211 b&#x2013;c&#x2013 d&#39s &#8211', "a – b–c– d's –"],
    ['no number below a space', 'the &#1 choice &#x1f', 'the &#1 choice &#x1f'],
    ['a number once', '&#38#8211 &amp;#8211', '&#8211 &#8211'],
    ['no unknown references', '&nosuch; &; &#; &#x;', '&nosuch; &; &#; &#x;'],
    ['the C1 range as Windows-1252', '&#146;', '’'],
    ['invalid characters as U+FFFD', '&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['markup as text', '&lt;b&gt;', '<b>'],
    ['nothing in plain text', 'plain', 'plain'],
  ])('decodes %s', (_, text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded)
  })

  it('decodes 10 MB of ampersands in linear time', { timeout: 20_000 }, () => {
    const text = '&'.repeat(10_000_000)
    expect(decodeEntities(text) === text).toBe(true)
  })
})

describe('decodeTextRun', () => {
  it('decodes the same as parse5 in text', () => {
    expect(decodeTextRun('&amp &copy=1 &notin; &notit;')).toBe('& ©=1 ∉ ¬it;')
    fc.assert(
      fc.property(pieces, (text) => {
        const [node] = parseFragment(`<p>${text}</p>`).childNodes as DefaultTreeAdapterTypes.Element[]
        const [child] = (node?.childNodes ?? []) as DefaultTreeAdapterTypes.TextNode[]
        expect(decodeTextRun(text)).toBe(child?.value ?? '')
      }),
    )
  })
})

describe('decodeAttribute', () => {
  it('decodes the same as parse5 in attributes', () => {
    expect(decodeAttribute('?a=1&copy=2&amp;b&lt')).toBe('?a=1&copy=2&b<')
    fc.assert(
      fc.property(pieces, (value) => {
        const [node] = parseFragment(`<p title="${value}">`).childNodes as DefaultTreeAdapterTypes.Element[]
        expect(decodeAttribute(value)).toBe(node?.attrs[0]?.value)
      }),
    )
  })
})

describe('a numeric reference without semicolon', () => {
  it.each([
    ['A &#8211=x', 'A –=x'],
    ['A &#x2013=x', 'A –=x'],
    ['the &#1 choice', 'the &#1 choice'],
    ['the &#031 choice', 'the &#031 choice'],
    ['the &#x1f choice', 'the &#x1f choice'],
    ['a &#10 b', 'a &#10 b'],
  ])('is the same in titles, summaries, answers and an adopted head: %s', (written, shown) => {
    const post = parsePost({
      id: 1,
      type: 'faq',
      link: 'https://example.com/faq/a/',
      title: { rendered: written },
      content: { rendered: `<details><summary>${written}?</summary><p>${written}.</p></details>` },
      yoast_head_json: { title: written },
    })
    const page = toFaqPage(post)
    expect(page.title).toBe(shown)
    expect(page.questions.map(({ question, answer }) => [question, answer.text])).toEqual([
      [`${shown}?`, `${shown}.`],
    ])
    expect([composeHead(post).title, decodeEntities(written), toText(`<b>${written}</b>`)]).toEqual([
      shown,
      shown,
      shown,
    ])
  })
})
