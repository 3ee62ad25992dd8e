import { describe, expect, it } from 'vitest'
import { expandTemplate } from 'wp-faq-seo/faq'

const expand = (template: string, values: Readonly<Record<string, string>>) =>
  expandTemplate(template, (name) => (Object.hasOwn(values, name) ? values[name] : undefined))

describe('expandTemplate()', () => {
  const values = { title: 'T', sep: '-', sitename: 'S' }

  it.each([
    ['%%title%% %%page%% %%sep%% %%sitename%%', 'T - S'],
    ['%%title%% %%sep%% %%unknown%% %%sep%% %%sitename%%', 'T - S'],
    ['%%constructor%%%%title%%', 'T'],
    ['No variable,  two   spaces\tand <b>tags</b>', 'No variable, two  spaces and tags'],
    ['100%% of %%title%%', '100title%%'],
    ['%%title% %%title%%', '%%title% T'],
    ['', ''],
  ])('expands %j', (template, text) => {
    expect(expand(template, values)).toBe(text)
  })

  it('collapses adjacent separators anywhere, even in the title', () => {
    expect(expand('%%title%% %%sep%% %%sitename%%', { ...values, title: 'a--b - - c' })).toBe('a-b - c - S')
    expect(expand('%%title%%', { ...values, title: 'a--b' })).toBe('a--b')
    expect(expand('%%title%% %%sep%% S', { title: 'a — — b', sep: '&#8212;' })).toBe('a — — b &#8212; S')
    expect(expand('a %%sep%%%%sep%% b', { sep: '$&|' })).toBe('a $&| b')
  })

  it('expands variables in values only if they come later in the template', () => {
    expect(expand('%%title%% %%sitename%%', { title: '%%sitename%%', sitename: '[%%title%%]' })).toBe('[] []')
    expect(expand('%%title%%', { title: '$& 50%%? %%x%%' })).toBe('$& 50%%? %%x%%')
  })

  it('trims the same characters as PHP, and keeps no-break spaces', () => {
    expect(expand(' %%title%%', { title: '\0T\v\u00a0\n' })).toBe('T\v\u00a0')
  })

  it('reads ten megabytes of percent signs in linear time', () => {
    expect(expand('%'.repeat(10_000_000), values)).toHaveLength(10_000_000)
    expect(expand(`%%${'a'.repeat(10_000_000)}`, values)).toHaveLength(10_000_002)
  })
})
