import { describe, expect, it } from 'vitest'
import { ConfigError, defineSite, type Site } from 'wp-faq-seo/site'

const minimal: Site = { url: 'https://www.example.com/', name: 'Example', language: 'en-US' }

const full: Site = {
  ...minimal,
  webSiteName: 'Example Site',
  alternateName: 'EX',
  description: '',
  timeZone: '+05:30',
  dateFormat: 'F j, Y',
  separator: '–',
  titleTemplate: '%%title%%',
  homeLabel: '',
  search: 'https://www.example.com/?s={search_term_string}',
  publisher: {
    type: 'Person',
    name: 'Ada',
    id: 'https://www.example.com/#/schema/person/1',
    logo: { url: 'https://www.example.com/wp-content/a b.png', width: 600, height: undefined },
    sameAs: ['https://x.com/ada'],
  },
  socialImage: { url: 'https://www.example.com/häufig.png' },
  facebookUrl: 'https://www.facebook.com/example',
  twitterSite: '@example',
  twitterCard: 'summary',
  openGraph: false,
  twitter: undefined,
  robots: { index: false, maxSnippet: -1, maxImagePreview: 'large', other: ['noai'] },
  postTypes: { faq: { label: 'FAQs', noindex: false, articleType: 'None' } },
}

/** The problems of a site that does not compile. */
function problemsOf(site: unknown): readonly (readonly [path: string, message: string])[] {
  try {
    defineSite(site as Site)
  } catch (error) {
    if (error instanceof ConfigError) return error.issues.map(({ path, message }) => [path, message])
    throw error
  }
  return []
}

/** The only problem of a minimal site with some settings. */
function problemOf(settings: object): string | undefined {
  const [first, ...others] = problemsOf({ ...minimal, ...settings })
  expect(others).toEqual([])
  return first?.[1]
}

describe('defineSite', () => {
  it('returns the same object', () => {
    expect(defineSite(minimal)).toBe(minimal)
    expect(defineSite(full)).toBe(full)
    expect(defineSite({ ...minimal, url: 'http://localhost:8080/kb' }).url).toBe('http://localhost:8080/kb')
  })

  it('names every problem at once, each with its path', () => {
    const site = {
      url: 'www.example.com',
      language: 'en_US',
      separator: '&#8211;',
      publisher: { type: 'Company', name: 'E', logo: { url: '/logo.png', width: '600' }, sameAs: ['@e'] },
      postTypes: { faq: { noindex: 1 } },
    }
    expect(problemsOf(site)).toEqual([
      ['site.name', 'name is missing'],
      ['site.url', 'url is "www.example.com", not an absolute http(s) URL; write "https://www.example.com/"'],
      ['site.language', 'language is "en_US", not a BCP 47 tag; write "en-US"'],
      ['site.separator', 'separator "&#8211;" is HTML; write "–"'],
      ['site.publisher.type', 'publisher.type is "Company", not one of "Organization", "Person"'],
      ['site.publisher.logo.url', 'publisher.logo.url is "/logo.png", not an absolute http(s) URL'],
      ['site.publisher.logo.width', 'publisher.logo.width is "600", not a number of pixels'],
      ['site.publisher.sameAs[0]', 'publisher.sameAs[0] is "@e", not an absolute http(s) URL'],
      ['site.postTypes.faq.noindex', 'postTypes.faq.noindex is 1, not true or false'],
    ])
    expect(() => defineSite(site as unknown as Site)).toThrow(/^Cannot use site: name is missing; also url /)
  })

  it.each([
    ['sitename', 'sitename is unknown'],
    ['titleTemplates', 'titleTemplates is unknown; write titleTemplate'],
    ['Webtsitename', 'Webtsitename is unknown; write webSiteName'],
    ['postType', 'postType is unknown; write postTypes'],
    ['toString', 'toString is unknown'],
    ['x'.repeat(1_000_000), `"${'x'.repeat(40)}…" is unknown`],
  ])('rejects the setting %.20s', (name, message) => {
    expect(problemOf({ [name]: 'x' })).toBe(message)
  })

  it('reads own properties only', () => {
    expect(problemOf({ postTypes: JSON.parse('{"__proto__":{"label":1}}') })).toBe(
      'postTypes.__proto__.label is 1, not text',
    )
    expect(problemOf(JSON.parse('{"__proto__":{}}'))).toBe('__proto__ is unknown')
  })

  it.each([
    [{ url: 'https://e.x/?a' }, 'url "https://e.x/?a" has a query; write "https://e.x/"'],
    [{ url: 'https://e.x/#a' }, 'url "https://e.x/#a" has a fragment; write "https://e.x/"'],
    [{ url: 'javascript:alert(1)' }, 'url is "javascript:alert(1)", not an absolute http(s) URL'],
    [{ name: ' ' }, 'name is " ", not a visible name; write the text that readers see'],
    [{ language: 'English (US)' }, 'language is "English (US)", not a BCP 47 tag; write one such as "en-US"'],
    [{ timeZone: 'Mars' }, 'timeZone is "Mars", not a time zone; write one such as "Europe/Berlin"'],
    [
      { search: 'https://e.x/?s=' },
      'search "https://e.x/?s=" has no "{search_term_string}" for the search words',
    ],
    [{ search: true }, 'search is true, not an absolute http(s) URL'],
    [{ openGraph: true }, 'openGraph is true, not false; omit it to print the tags'],
    [
      { robots: { maxImagePreview: 'big' } },
      'robots.maxImagePreview is "big", not one of "none", "standard", "large"',
    ],
    [
      { facebookUrl: ' https://e.x/a' },
      'facebookUrl is " https://e.x/a", not an absolute http(s) URL; write "https://e.x/a"',
    ],
    [{ postTypes: [] }, 'postTypes is a list, not an object'],
    [{ socialImage: 'https://e.x/a.png' }, 'socialImage is "https://e.x/a.png", not an object'],
  ])('rejects %j', (settings, message) => {
    expect(problemOf(settings)).toBe(message)
  })

  it.each([[null], [undefined], ['https://www.example.com/'], [[]]])('rejects %j as a whole', (site) => {
    expect(problemsOf(site)).toHaveLength(1)
    expect(problemsOf(site)[0]?.[0]).toBe('site')
  })
})
