import { describe, expect, it } from 'vitest'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import { descriptionOf, titleOf } from 'wp-faq-seo/faq'
import { formatDate, readLocalTime } from '../../../src/faq/derive/format-date.js'
import { postVariables } from '../../../src/faq/derive/post-variables.js'
import type { Site } from '../../../src/site/site.js'

const SITE: Site = {
  url: 'https://example.com/',
  name: `Q&A "<b>"`,
  language: 'en-US',
  description: 'All of it',
}

const page = (fields: object = {}) =>
  toFaqPage(
    parsePost({
      id: 7,
      type: 'faq',
      link: 'https://example.com/faq/fees/',
      title: { rendered: 'What&#8217;s it &#8212; — &lt;b&gt;?' },
      content: { rendered: '<p>It&#8217;s ten [euros]. We take cash.</p>' },
      date_gmt: '2025-03-31T22:30:00',
      modified_gmt: '2025-04-02T08:00:00',
      _embedded: {
        author: [{ id: 5, name: 'Ann &amp; Bo' }],
        up: [{ id: 2, link: 'https://example.com/help/', title: { rendered: 'Help' } }],
        'wp:term': [
          [
            { id: 3, name: 'A &amp; B', slug: 'a', taxonomy: 'topic' },
            { id: 4, name: 'C', slug: 'c', taxonomy: 'topic' },
          ],
        ],
      },
      ...fields,
    }),
  )

const expand = (template: string, site: Partial<Site> = {}, fields: object = {}) =>
  titleOf(page(fields), { ...SITE, ...site, titleTemplate: template }, { now: '2026-11-22T23:30:00Z' })

describe('titleOf()', () => {
  it('assembles the title in stored form, and decodes it once', () => {
    expect(titleOf(page(), SITE)).toBe(`What's it - — <b>? - Q&A "<b>"`)
    expect(titleOf(page(), { ...SITE, separator: '—' })).toBe(`What's it -- — <b>? — Q&A "<b>"`)
    expect(titleOf(page(), { ...SITE, name: 'A >', separator: '>' })).toBe(`What's it -- — <b>? > A >`)
  })

  it('does not mistake typed characters for the separator', () => {
    const typed = page({ title: { rendered: 'a — — b' } })
    expect(titleOf(typed, { ...SITE, name: 'S', separator: '—' })).toBe('a — — b — S')
    expect(titleOf(typed, { ...SITE, name: 'S', separator: '|' })).toBe('a — — b | S')
  })

  it('prefers the template of the type to that of the site', () => {
    const site = {
      ...SITE,
      titleTemplate: '%%title%% (all)',
      postTypes: { faq: { titleTemplate: 'FAQ: %%id%%' } },
    }
    expect(titleOf(page(), site)).toBe('FAQ: 7')
    expect(titleOf(page({ type: 'constructor' }), site)).toBe(`What's it -- — <b>? (all)`)
  })

  it('is the name of the site if the expanded template is empty', () => {
    expect(expand('%%unknown%%')).toBe(`Q&A "<b>"`)
  })

  it.each([
    ['%%ct_topic%%|%%category%%', 'A & B, C|'],
    ['%%ct_topic%%single%%|%%ct_other%%', 'A & B|'],
    ['%%name%%/%%NAME%%', 'Ann & Bo/Ann & Bo'],
    ['%%parent_title%% %%permalink%% %%pagenumber%%', 'Help https://example.com/faq/fees/ 1'],
    ['%%sitedesc%%%%primary_category%%%%cf_x%%', 'All of it'],
    ['%%excerpt%%', "It's ten . We take cash."],
    ['%%date%%', `Q&A "<b>"`],
    ['%%post_year%% %%post_month%% %%post_day%%', '2025 March 31'],
    ['%%currentyear%% %%currentmonth%% %%currentday%% %%currenttime%%', '2026 November 22 11:30 pm'],
  ])('expands %s', (template, text) => {
    expect(expand(template)).toBe(text)
  })

  it('formats dates in the time zone, format and language of the site', () => {
    const site: Partial<Site> = { timeZone: 'Europe/Berlin', dateFormat: 'j. F Y', language: 'de-DE' }
    expect(expand('%%date%% %%modified%% %%currentdate%%', site)).toBe(
      '1. April 2025 2. April 2025 23. November 2026',
    )
    expect(
      expand('%%pt_single%%/%%pt_plural%%', { postTypes: { faq: { label: 'F & A', singularLabel: 'F' } } }),
    ).toBe('F/F & A')
  })

  it('contains nothing that a password hides', () => {
    const content = { rendered: '', protected: true }
    expect(expand('x%%excerpt%%%%post_content%%', {}, { content })).toBe('x')
  })
})

describe('descriptionOf()', () => {
  const describePage = (descriptionTemplate: string | undefined, fields: object = {}) =>
    descriptionOf(page(fields), { ...SITE, postTypes: { faq: { descriptionTemplate } } })

  it('expands the template of the type', () => {
    expect(describePage('%%title%% %%sep%% %%excerpt%%')).toBe(
      `What's it - — <b>? - It's ten . We take cash.`,
    )
    expect(describePage('a \\ b \\\\ c')).toBe('a  b \\ c')
  })

  it('cuts an excerpt after a word, within 156 characters of the content', () => {
    const words = 'eight && '.repeat(30)
    const text = describePage('%%excerpt%%', { content: { rendered: `<p>${words}</p>` } })
    expect(text).toBe('eight && '.repeat(17).trim())
  })

  it('does not cut a character reference in two', () => {
    const content = { rendered: `<p>${'x'.repeat(153)}&amp;y</p>` }
    expect(describePage('%%excerpt%%', { content })).toBe('x'.repeat(153))
  })

  it('is written from the first sentences without a template', () => {
    expect(describePage(undefined)).toBe('It’s ten [euros]. We take cash.')
    const sentence = 'This is a sentence of fifty characters, or nearly. '
    const long = { content: { rendered: `<h2>Heading</h2><p>${sentence.repeat(9)}</p>` } }
    expect(describePage(undefined, long)).toBe(sentence.repeat(3).trim())
    const endless = { content: { rendered: `<p>${'word '.repeat(100)}</p>` } }
    expect(describePage(undefined, endless)).toBe(`${'word '.repeat(31).trim()}…`)
    expect(describePage(undefined, { content: { rendered: '' } })).toBeUndefined()
  })

  it('is written from a typed excerpt', () => {
    expect(describePage(undefined, { excerpt: { rendered: '<p>Typed.</p>' } })).toBe('Typed.')
  })
})

describe('postVariables()', () => {
  it('uses the local time of the post if it has one', () => {
    const post = parsePost({
      id: 7,
      type: 'faq',
      link: 'https://example.com/a/',
      title: { rendered: 'A' },
      date: '2025-04-01T00:30:00',
      date_gmt: '2025-03-31T22:30:00',
    })
    const variables = postVariables(toFaqPage(post), SITE)
    expect(variables('post_day')).toBe('01')
    expect(variables('title')).toBe('A')
    expect(variables('page')).toBeUndefined()
    expect(variables('sitename')).toBe('Q&amp;A &quot;&lt;b&gt;&quot;')
  })
})

describe('formatDate()', () => {
  const time = { year: 2024, month: 2, day: 3, hour: 0, minute: 5, second: 9 }

  it.each([
    ['d D j l N S w', '03 Sat 3 Saturday 6 rd 6'],
    ['F m M n t L Y y', 'February 02 Feb 2 29 1 2024 24'],
    ['a A g G h H i s', 'am AM 12 0 12 00 05 09'],
    ['\\Y\\\\ Y年', 'Y\\ 2024年'],
  ])('supports the format %s', (format, text) => {
    expect(formatDate(time, format, 'en-US')).toBe(text)
  })

  it('inflects a month next to its day, in languages that do', () => {
    expect(formatDate(time, 'j F', 'pl-PL')).toBe('3 lutego')
    expect(formatDate(time, 'F Y', 'pl-PL')).toBe('luty 2024')
    expect(formatDate(time, 'F', 'not a language')).toBe('February')
  })
})

describe('readLocalTime()', () => {
  it.each([
    ['2024-12-31T23:30:00Z', '+05:30', [2025, 1, 1, 5, 0, 0]],
    ['2024-03-01T00:30:00+00:00', 'America/New_York', [2024, 2, 29, 19, 30, 0]],
    ['2024-03-01T00:30:00+0200', undefined, [2024, 2, 29, 22, 30, 0]],
    ['1969-12-31T23:59:59Z', 'Nowhere/At_All', [1969, 12, 31, 23, 59, 59]],
    ['2024-03-01T00:30:00', 'America/New_York', [2024, 3, 1, 0, 30, 0]],
    ['2024-03-01', undefined, [2024, 3, 1, 0, 0, 0]],
  ])('reads %s in %s', (iso, zone, parts) => {
    expect(Object.values(readLocalTime(iso, zone) ?? {})).toEqual(parts)
  })

  it('is undefined for text that is not a time', () => {
    expect(readLocalTime('yesterday')).toBeUndefined()
  })
})
