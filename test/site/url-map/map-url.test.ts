import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError, defineUrlMap, mapUrl, type UrlMap } from 'wp-faq-seo/site'

const map: UrlMap = { from: 'https://cms.example.com/resources/', to: 'https://www.example.com/help/' }
const rootMap: UrlMap = { from: 'https://cms.example.com', to: 'https://www.example.com' }

describe('mapUrl', () => {
  it.each([
    ['a page', 'https://cms.example.com/resources/faq/fees/', 'https://www.example.com/help/faq/fees/'],
    ['the home page', 'https://cms.example.com/resources/', 'https://www.example.com/help/'],
    ['the home page without its slash', 'https://cms.example.com/resources', 'https://www.example.com/help'],
    ['an id', 'https://cms.example.com/resources/#website', 'https://www.example.com/help/#website'],
    ['http', 'http://cms.example.com/resources/a/', 'https://www.example.com/help/a/'],
    ['www.', 'https://www.cms.example.com/resources/a/', 'https://www.example.com/help/a/'],
    [
      'capitals in scheme and host',
      'HTTPS://CMS.Example.com/resources/A/',
      'https://www.example.com/help/A/',
    ],
    ['the standard port', 'https://cms.example.com:443/resources/a/', 'https://www.example.com/help/a/'],
    ['no scheme', '//cms.example.com/resources/a/', 'https://www.example.com/help/a/'],
    ['a path from the root', '/resources/a/?b#c', 'https://www.example.com/help/a/?b#c'],
    ['a plain permalink', 'https://cms.example.com/resources/?faq=x', 'https://www.example.com/help/?faq=x'],
    ['a query behind the base', 'https://cms.example.com/resources?p=1', 'https://www.example.com/help?p=1'],
    ['a template', 'https://cms.example.com/resources/?s={q}', 'https://www.example.com/help/?s={q}'],
    ['an encoded base', 'https://cms.example.com/%72esources/a/', 'https://www.example.com/help/a/'],
    ['a doubled slash', 'https://cms.example.com//resources//a/', 'https://www.example.com/help//a/'],
    ['dot segments', 'https://cms.example.com/x/../resources/a/./b/', 'https://www.example.com/help/a/b/'],
    ['a backslash', 'https://cms.example.com\\resources\\a', 'https://www.example.com/help/a'],
    ['white space around', ' https://cms.example.com/resources/a\n', 'https://www.example.com/help/a'],
    ['a cut-off home', '//slug/', 'https://www.example.com/help/slug/'],
    ['a cut-off home before the base', '//resources/slug/?a', 'https://www.example.com/help/slug/?a'],
    ['a cut-off home before a date', '//2024/05/slug/', 'https://www.example.com/help/2024/05/slug/'],
    [
      'dots in a query',
      'https://cms.example.com/resources/ä/?r=/../x',
      'https://www.example.com/help/ä/?r=/../x',
    ],
    ['a cut-off home before a fragment', '//#website', 'https://www.example.com/help/#website'],
  ])('maps %s', (_, url, expected) => {
    expect(mapUrl(url, map)).toBe(expected)
  })

  it('keeps the path after the base as it is written, encoded or not', () => {
    for (const path of ['größe/%C3%9F/', 'a%2Fb/?q=ü%20+#ä', '%e3%81%82/(x)[y]']) {
      expect(mapUrl(`https://cms.example.com/resources/${path}`, map)).toBe(
        `https://www.example.com/help/${path}`,
      )
    }
  })

  it.each([
    ['another host', 'https://www.example.net/resources/a/'],
    ['a host that ends alike', 'https://notcms.example.com/resources/a/'],
    ['a host that begins alike', 'https://cms.example.com.evil.example/resources/a/'],
    ['a path outside the base', 'https://cms.example.com/pricing/'],
    ['a path that begins alike', 'https://cms.example.com/resources-old/a/'],
    ['the base in capitals', 'https://cms.example.com/Resources/a/'],
    ['a path that leaves the base', 'https://cms.example.com/resources/../pricing/'],
    ['another port', 'https://cms.example.com:8443/resources/a/'],
    ['a user name', 'https://cms.example.com@evil.example/resources/'],
    ['a user name on the CMS', 'https://me:secret@cms.example.com/resources/'],
    ['a user name without scheme', '//me@cms.example.com/resources/'],
    ['another host without scheme', '//www.example.net/resources/'],
    ['a local host without scheme', '//localhost/resources/'],
    ['the front end', 'https://www.example.com/help/a/'],
    ['another scheme', 'mailto:a@cms.example.com'],
    ['code', 'javascript:location="https://cms.example.com/resources/"'],
    ['a fragment', '#a'],
    ['a query', '?p=1'],
    ['a path from the page', 'a/b/'],
    ['a path from the root outside the base', '/pricing/'],
    ['nothing', ''],
    ['a slash and a backslash', '/\\evil.example/'],
    ['a broken host', 'https://[resources/'],
  ])('keeps %s', (_, url) => {
    expect(mapUrl(url, map)).toBe(url)
  })

  it.each([
    'wp-admin/',
    'wp-includes/js/a.js',
    'wp-json/wp/v2/faq/1',
    'wp-login.php?x',
    '?rest_route=/wp/v2/',
    '?a&rest_route=/',
  ])('keeps /%s with the CMS, since no front end has it', (path) => {
    expect(mapUrl(`https://cms.example.com/resources/${path}`, map)).toBe(
      `https://cms.example.com/resources/${path}`,
    )
    expect(mapUrl(`/resources/${path}`, map)).toBe(`https://cms.example.com/resources/${path}`)
  })

  it('maps paths that only look like those of the CMS', () => {
    expect(mapUrl('https://cms.example.com/wp-administration/', rootMap)).toBe(
      'https://www.example.com/wp-administration/',
    )
    expect(mapUrl('https://cms.example.com/faq/wp-admin/', rootMap)).toBe(
      'https://www.example.com/faq/wp-admin/',
    )
  })

  it('compares hosts in normal form: IDN, IPv6, ports', () => {
    const idn = { from: 'https://münchen.example/', to: 'https://www.example.com/' }
    expect(mapUrl('https://xn--mnchen-3ya.example/a', idn)).toBe('https://www.example.com/a')
    expect(mapUrl('https://MÜNCHEN.example/a', idn)).toBe('https://www.example.com/a')
    const local = { from: 'http://localhost:8080', to: 'https://www.example.com' }
    expect(mapUrl('//localhost:8080/a', local)).toBe('https://www.example.com/a')
    expect(mapUrl('http://localhost/a', local)).toBe('http://localhost/a')
    const v6 = { from: 'http://[::1]:8080/', to: 'https://www.example.com' }
    expect(mapUrl('http://[0:0:0:0:0:0:0:1]:8080/a', v6)).toBe('https://www.example.com/a')
  })

  it('compares base paths by decoded segments, however characters are composed', () => {
    const greek = { from: 'https://cms.example.com/caf%C3%A9/', to: 'https://www.example.com/' }
    expect(mapUrl('https://cms.example.com/café/a', greek)).toBe('https://www.example.com/a')
    expect(mapUrl('https://cms.example.com/cafe\u0301/a', greek)).toBe('https://www.example.com/a')
    expect(mapUrl('https://cms.example.com/caf%E9/a', greek)).toBe('https://cms.example.com/caf%E9/a')
  })

  it('uses the most specific of several URLs, in whatever order they are given', () => {
    const maps: UrlMap[] = [
      { from: ['https://cms.example.com/', 'https://old.example.com/cms/'], to: 'https://www.example.com/' },
      { from: 'https://cms.example.com/de/', to: 'https://www.example.de/' },
    ]
    for (const several of [maps, [...maps].reverse()]) {
      expect(mapUrl('https://cms.example.com/faq/', several)).toBe('https://www.example.com/faq/')
      expect(mapUrl('https://old.example.com/cms/faq/', several)).toBe('https://www.example.com/faq/')
      expect(mapUrl('https://cms.example.com/de/faq/', several)).toBe('https://www.example.de/faq/')
      expect(mapUrl('https://cms.example.com/de-at/', several)).toBe('https://www.example.com/de-at/')
      expect(mapUrl('/de/faq/', several)).toBe('https://www.example.de/faq/')
    }
  })

  it('maps nothing twice if the front end is below the URL of the CMS', () => {
    const deeper = { from: 'https://example.com/', to: 'https://example.com/help/' }
    expect(mapUrl('https://example.com/a', deeper)).toBe('https://example.com/help/a')
    expect(mapUrl('https://example.com/help/a', deeper)).toBe('https://example.com/help/a')
    const shallower = { from: 'https://example.com/wp/', to: 'https://example.com/' }
    expect(mapUrl('https://example.com/wp/a', shallower)).toBe('https://example.com/a')
    expect(mapUrl('https://example.com/wp/wp/a', shallower)).toBe('https://example.com/wp/wp/a')
    expect(mapUrl('https://www.example.com/help/a', deeper)).toBe('https://www.example.com/help/a')
    const withWww = { from: 'http://example.com/', to: 'https://www.example.com/' }
    expect(mapUrl('http://example.com/a', withWww)).toBe('https://www.example.com/a')
    expect(mapUrl('https://www.example.com/a', withWww)).toBe('https://www.example.com/a')
  })

  it('follows maps if the result of one is below the home of another', () => {
    const moved: UrlMap[] = [
      { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
      { from: 'https://www.example.com/blog/', to: 'https://blog.example.com/' },
    ]
    expect(mapUrl('https://cms.example.com/blog/a/', moved)).toBe('https://blog.example.com/a/')
    expect(mapUrl('https://cms.example.com/faq/', moved)).toBe('https://www.example.com/faq/')
  })

  it('reads a path as the CMS’s only if its hosts agree', () => {
    const hosts: UrlMap[] = [
      { from: 'https://de.cms.example/', to: 'https://www.example.de/' },
      { from: 'https://en.cms.example/', to: 'https://www.example.com/' },
    ]
    expect(mapUrl('/pay/', hosts)).toBe('/pay/')
    expect(mapUrl('//pay/', hosts)).toBe('//pay/')
    const oneSite = { from: hosts.map(({ from }) => String(from)), to: 'https://www.example.com/' }
    expect(mapUrl('/pay/', oneSite)).toBe('https://www.example.com/pay/')
    expect(mapUrl('//pay/', { ...oneSite, from: ['https://a.example/x/', 'https://b.example/y/'] })).toBe(
      'https://www.example.com/pay/',
    )
  })

  describe('media', () => {
    const file = '/wp-content/uploads/2025/a b.png?x=1'

    it('stay with the CMS, whatever the final slash option', () => {
      expect(mapUrl(`http://cms.example.com${file}`, { ...rootMap, trailingSlash: 'always' })).toBe(
        `http://cms.example.com${file}`,
      )
      expect(mapUrl(file.replace(' ', ''), rootMap)).toBe(`https://cms.example.com${file.replace(' ', '')}`)
    })

    it('are mapped like pages', () => {
      expect(mapUrl(`https://cms.example.com/resources${file}`, { ...map, media: 'rewrite' })).toBe(
        `https://www.example.com/help${file}`,
      )
    })

    it('are mapped to a CDN, in place of the home URL', () => {
      const media = 'https://cdn.example.net/site/'
      expect(mapUrl(`https://cms.example.com/resources${file}`, { ...map, media })).toBe(
        `https://cdn.example.net/site${file}`,
      )
      // Also on the CMS's own host, and then only once.
      const beside = { ...rootMap, media: 'https://cms.example.com/cdn' }
      const once = mapUrl(`https://cms.example.com${file}`, beside)
      expect(once).toBe(`https://cms.example.com/cdn${file}`)
      expect(mapUrl(once, beside)).toBe(once)
    })

    it('are defined by the media paths', () => {
      const bedrock = { ...rootMap, mediaPaths: ['app/uploads'] }
      expect(mapUrl('https://cms.example.com/app/uploads/a.png', bedrock)).toBe(
        'https://cms.example.com/app/uploads/a.png',
      )
      expect(mapUrl('https://cms.example.com/app/uploads-old/', bedrock)).toBe(
        'https://www.example.com/app/uploads-old/',
      )
      expect(mapUrl('https://cms.example.com/wp-content/a.png', bedrock)).toBe(
        'https://www.example.com/wp-content/a.png',
      )
      expect(mapUrl('https://cms.example.com/wp-content/a.png', { ...rootMap, mediaPaths: [] })).toBe(
        'https://www.example.com/wp-content/a.png',
      )
    })
  })

  describe('trailingSlash', () => {
    const withSlash = (url: string, trailingSlash: UrlMap['trailingSlash'], to = rootMap.to) =>
      mapUrl(`https://cms.example.com${url}`, { ...rootMap, to, trailingSlash })

    it.each([
      ['/a/', '/a/', '/a'],
      ['/a', '/a/', '/a'],
      ['/a/b///', '/a/b///', '/a/b'],
      ['/', '/', '/'],
      ['/a.pdf', '/a.pdf', '/a.pdf'],
      ['/a/?p=1', '/a/?p=1', '/a/?p=1'],
      ['/a?p=1', '/a?p=1', '/a?p=1'],
      ['/a/?p=1#b', '/a/?p=1#b', '/a/?p=1#b'],
      ['/a/#b', '/a/#b', '/a#b'],
      ['/a#b', '/a/#b', '/a#b'],
      ['/a/#/b/', '/a/#/b/', '/a#/b/'],
      ['/a.pdf#page=2', '/a.pdf#page=2', '/a.pdf#page=2'],
      ['/#b', '/#b', '/#b'],
    ])('of %s becomes %s with always, %s with never', (url, always, never) => {
      expect(withSlash(url, 'always')).toBe(`https://www.example.com${always}`)
      expect(withSlash(url, 'never')).toBe(`https://www.example.com${never}`)
      expect(withSlash(url, 'keep')).toBe(`https://www.example.com${url}`)
      expect(withSlash(url, undefined)).toBe(`https://www.example.com${url}`)
    })

    it('is removed from a home page with a path', () => {
      expect(withSlash('/', 'never', 'https://www.example.com/help/')).toBe('https://www.example.com/help')
      expect(withSlash('', 'always', 'https://www.example.com/help')).toBe('https://www.example.com/help/')
    })

    it('is kept on pages that are not the CMS’s', () => {
      expect(mapUrl('https://www.example.net/a/', { ...rootMap, trailingSlash: 'never' })).toBe(
        'https://www.example.net/a/',
      )
    })
  })
})

describe('mapUrl, with generated maps and URLs,', () => {
  const segment = fc.constantFrom(
    'a',
    'faq',
    'help',
    'wp',
    'größe',
    '%C3%9F',
    'a.b',
    'wp-content',
    'wp-admin',
    'x y',
    '%zz',
  )
  const base = fc.array(fc.constantFrom('a', 'help', 'wp', 'größe'), { maxLength: 2 })
  const host = fc.constantFrom(
    'cms.example.com',
    'www.cms.example.com',
    'example.com',
    'münchen.example',
    'cms.example.com:8080',
  )
  const home = fc
    .tuple(fc.constantFrom('http', 'https'), host, base, fc.constantFrom('', '/'))
    .map(([scheme, name, segments, slash]) => `${scheme}://${[name, ...segments].join('/')}${slash}`)
  const anyMap: fc.Arbitrary<UrlMap> = fc.record(
    {
      from: fc.oneof(home, fc.array(home, { minLength: 1, maxLength: 3 })),
      to: home,
      media: fc.oneof(fc.constantFrom('keep', 'rewrite'), home),
      trailingSlash: fc.constantFrom('keep', 'always', 'never'),
    },
    { requiredKeys: ['from', 'to'] },
  )
  const anyMaps = fc.oneof(anyMap, fc.array(anyMap, { minLength: 1, maxLength: 3 })).filter(isValid)
  const address = fc
    .tuple(
      home,
      fc.array(segment, { maxLength: 4 }),
      fc.constantFrom('', '/', '//', '?p=1', '/?a=/b', '#x', '/#/schema'),
    )
    .map(
      ([start, segments, end]) =>
        start.replace(/\/$/, '') + segments.map((name) => `/${name}`).join('') + end,
    )
  const hostile = fc.oneof(
    address,
    fc.string(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom('//', '/', '\\', 'https:', 'https:/', ' http://'), fc.string())
      .map((parts) => parts.join('')),
  )

  it('never throws, and is idempotent', () => {
    fc.assert(
      fc.property(hostile, anyMaps, (url, maps) => {
        const once = mapUrl(url, maps)
        expect(mapUrl(once, maps)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps every URL that is not on a host of the CMS', () => {
    const isolated: UrlMap = { from: 'https://cms.invalid/a/', to: 'https://www.example.com/' }
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl()), (url) => {
        expect(mapUrl(url, isolated)).toBe(url)
      }),
    )
  })

  it('replaces one home with the other, and nothing else', () => {
    fc.assert(
      fc.property(
        base,
        base,
        fc.array(fc.constantFrom('q', 'größe', 'a%2Fb'), { maxLength: 3 }),
        (from, to, rest) => {
          const tail = rest.map((name) => `/${name}`).join('')
          const cms = ['https://cms.invalid', ...from].join('/')
          const site = ['https://www.example.com', ...to].join('/')
          expect(mapUrl(`${cms}${tail}/?x=1#y`, { from: cms, to: site })).toBe(`${site}${tail}/?x=1#y`)
          if (from.length > 0)
            expect(mapUrl(`${cms}-x${tail}`, { from: cms, to: site })).toBe(`${cms}-x${tail}`)
        },
      ),
    )
  })

  function isValid(maps: UrlMap | readonly UrlMap[]): boolean {
    try {
      defineUrlMap(maps)
      return true
    } catch {
      return false
    }
  }
})

describe('defineUrlMap', () => {
  it('returns the same map', () => {
    const maps = [map, { ...rootMap, media: undefined, mediaPaths: undefined, trailingSlash: undefined }]
    expect(defineUrlMap(maps)).toBe(maps)
    expect(defineUrlMap(map)).toBe(map)
  })

  it.each<[unknown, string]>([
    [
      { from: 'https://cms.example.com/', to: 'www.example.com' },
      'to is "www.example.com", not an absolute http(s) URL; write "https://www.example.com/"',
    ],
    [
      { from: 'cms.example.com/wp', to: 'https://www.example.com' },
      'from is "cms.example.com/wp", not an absolute http(s) URL; write "https://cms.example.com/wp"',
    ],
    [
      { from: ['https://cms.example.com/', '//old.example.com/'], to: 'https://www.example.com' },
      'from[1] is "//old.example.com/", not an absolute http(s) URL; write "https://old.example.com/"',
    ],
    [{ from: 'https://cms.example.com/', to: '/help/' }, 'to is "/help/", not an absolute http(s) URL'],
    [
      { from: 'https://cms.example.com/', to: '' },
      'to is "", not an absolute http(s) URL; write one such as "https://www.example.com/"',
    ],
    [{ from: 'https://cms.example.com/' }, 'to is missing; write a URL such as "https://www.example.com/"'],
    [
      { from: 'https://cms.example.com/?p=1', to: 'https://www.example.com/#top' },
      'from "https://cms.example.com/?p=1" has a query; write "https://cms.example.com/"; also to "https://www.example.com/#top" has a fragment; write "https://www.example.com/"',
    ],
    [
      { ...rootMap, to: `https://${undefined}/` },
      'to "https://undefined/" has the host "undefined"; is a variable not set?',
    ],
    [[], 'an empty list maps nothing; omit urls'],
    [{ ...rootMap, trailingslash: 'never' }, 'trailingslash is unknown; write trailingSlash'],
    [
      { from: 'https://cms.example.com/', to: 'https://https://www.example.com' },
      'to is "https://https://www.example.com", not an absolute http(s) URL; write "https://www.example.com/"',
    ],
    [
      { from: 'localhost:8080', to: 'https://www.example.com/../x' },
      'from is "localhost:8080", not an absolute http(s) URL; write "https://localhost:8080/"; also to is "https://www.example.com/../x", not an absolute http(s) URL; write "https://www.example.com/x"',
    ],
    [
      { ...rootMap, to: new URL('https://www.example.com') },
      'to is an object, not an absolute http(s) URL; write one such as "https://www.example.com/"',
    ],
    [
      { ...rootMap, mediaPaths: ['https://cms.example.com/wp-content/'] },
      'mediaPaths[0] is "https://cms.example.com/wp-content/", not a path such as "/wp-content/"',
    ],
    [{ from: [], to: 'https://a.example' }, 'from is an empty list; name the URL of the CMS'],
    [
      { ...rootMap, media: 'rewrit', mediaPaths: ['/'], trailingSlash: 'Never' },
      'media is "rewrit", not an absolute http(s) URL, "keep" or "rewrite"; also mediaPaths[0] is "/", not a path such as "/wp-content/"; also trailingSlash is "Never", not one of "keep", "always", "never"',
    ],
    [
      { ...rootMap, mediaPaths: '/wp-content/' },
      'mediaPaths is "/wp-content/", not a list of paths such as ["/wp-content/"]',
    ],
    [
      'https://www.example.com/',
      '"https://www.example.com/" is not a map such as { from: "https://cms.example.com/", to: "https://www.example.com/" }',
    ],
    [
      [rootMap, { from: 'http://www.cms.example.com', to: 'https://other.example' }],
      '[1].from "http://www.cms.example.com" leads to "https://www.example.com" and "https://other.example"; keep one',
    ],
    [
      [
        { from: 'https://a.example/', to: 'https://b.example/' },
        { from: 'https://b.example/', to: 'https://c.example/' },
      ],
      '[0].to "https://b.example" is itself mapped to "https://c.example"; use the final URL',
    ],
  ])('rejects %j', (wrong, message) => {
    const define = () => defineUrlMap(wrong as UrlMap)
    expect(define).toThrow(ConfigError)
    expect(messageOf(define)).toBe(`Cannot use urls: ${message}`)
  })

  it('names the path of each problem', () => {
    try {
      defineUrlMap([map, { from: ['x', 'y'], to: 'z' }])
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      expect(error.name).toBe('ConfigError')
      expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
        ['not-url', 'urls[1].from[0]'],
        ['not-url', 'urls[1].from[1]'],
        ['not-url', 'urls[1].to'],
      ])
    }
  })
})

function messageOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? error.message : undefined
  }
  return undefined
}
