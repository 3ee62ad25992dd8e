import { describe, expect, it } from 'vitest'
import { ConfigError, composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { findOrigins, type Head, listUrls, parseHead, rewriteUrls, toTags } from 'wp-faq-seo/head'
import { rewriteGraph } from 'wp-faq-seo/jsonld'
import { postFixtures } from '../../support/fixtures.js'

const urls = {
  from: 'https://cms.example.com/',
  to: 'https://www.example.com/help/',
  trailingSlash: 'never',
} as const
const cms = (path: string) => `https://cms.example.com${path}`
const site = (path: string) => `https://www.example.com/help${path}`

describe('rewriteUrls', () => {
  it('maps every URL of a head, and does not change text', () => {
    const head: Head = {
      title: cms('/a/'),
      description: `See ${cms('/a/')}`,
      canonical: cms('/a/'),
      prev: cms('/a/'),
      next: cms('/a/3/'),
      openGraph: {
        title: cms('/a/'),
        url: cms('/a/'),
        siteName: cms('/'),
        images: [{ url: cms('/wp-content/a.png'), secureUrl: cms('/share.png'), alt: cms('/') }],
      },
      article: { publisher: 'https://www.facebook.com/x', author: cms('/author/ada/') },
      author: cms('/author/ada/'),
      twitter: { image: '/card.png', title: cms('/a/'), labels: [{ label: cms('/'), data: cms('/') }] },
      alternates: { de: cms('/de/a/'), name: '/name/', 'x-default': '//cms.example.com/a/' },
      verification: { google: '/5yjX6Wg=' },
      extra: [
        { tag: 'meta', attributes: { name: 'verify-v1', content: '/5yjX6Wg=' } },
        { tag: 'meta', attributes: { property: 'article:author', content: cms('/author/bob/') } },
        { tag: 'meta', attributes: { name: 'thumbnail:src', content: '/a.svg' } },
        {
          tag: 'link',
          attributes: { rel: 'icon', imagesrcset: '/a.svg 1x, https://cms.example.com/b.svg 2x' },
        },
        { tag: 'link', attributes: { rel: 'shortlink', href: cms('/?p=1') } },
        { tag: 'link', attributes: { rel: 'https://api.w.org/', href: cms('/wp-json/') } },
        { tag: 'meta', attributes: { name: 'twitter:url', content: cms('/a/') } },
        { tag: 'meta', attributes: { name: 'twitter:image:alt', content: cms('/a/') } },
        { tag: 'script', json: { '@context': cms('/'), '@id': cms('/#x'), name: cms('/') } },
      ],
    }
    expect(rewriteUrls(head, urls)).toEqual({
      title: cms('/a/'),
      description: `See ${cms('/a/')}`,
      canonical: site('/a'),
      prev: site('/a'),
      next: site('/a/3'),
      openGraph: {
        title: cms('/a/'),
        url: site('/a'),
        siteName: cms('/'),
        images: [{ url: cms('/wp-content/a.png'), secureUrl: site('/share.png'), alt: cms('/') }],
      },
      article: { publisher: 'https://www.facebook.com/x', author: site('/author/ada') },
      author: cms('/author/ada/'),
      twitter: { image: site('/card.png'), title: cms('/a/'), labels: [{ label: cms('/'), data: cms('/') }] },
      alternates: { de: site('/de/a'), name: site('/name'), 'x-default': site('/a') },
      verification: { google: '/5yjX6Wg=' },
      extra: [
        { tag: 'meta', attributes: { name: 'verify-v1', content: '/5yjX6Wg=' } },
        { tag: 'meta', attributes: { property: 'article:author', content: site('/author/bob') } },
        { tag: 'meta', attributes: { name: 'thumbnail:src', content: site('/a.svg') } },
        {
          tag: 'link',
          attributes: { rel: 'icon', imagesrcset: `${site('/a.svg')} 1x, ${site('/b.svg')} 2x` },
        },
        { tag: 'link', attributes: { rel: 'shortlink', href: site('/?p=1') } },
        { tag: 'link', attributes: { rel: 'https://api.w.org/', href: cms('/wp-json/') } },
        { tag: 'meta', attributes: { name: 'twitter:url', content: site('/a') } },
        { tag: 'meta', attributes: { name: 'twitter:image:alt', content: cms('/a/') } },
        { tag: 'script', json: { '@context': cms('/'), '@id': site('#x'), name: cms('/') } },
      ],
    })
  })

  it('maps paths by the CMS host of the page if there are several', () => {
    const maps = [
      { from: 'https://de.cms.example/', to: 'https://www.example.de/' },
      { from: 'https://en.cms.example/', to: 'https://www.example.com/' },
    ]
    const head: Head = { canonical: 'https://en.cms.example/a/', openGraph: { url: '/a/' } }
    expect(rewriteUrls(head, maps)).toEqual({
      canonical: 'https://www.example.com/a/',
      openGraph: { url: 'https://www.example.com/a/' },
    })
  })

  it('returns the same head if it has no URLs of the CMS', () => {
    const head: Head = { canonical: 'https://example.net/', extra: [], order: ['title'] }
    expect(rewriteUrls(head, urls)).toBe(head)
  })

  it('keeps the order of tags whose keys contain a URL', () => {
    const html = `<link rel="icon" href="${cms('/i.ico')}"><link rel="alternate" href="${cms('/feed/')}"><title>T</title>`
    const head = rewriteUrls(parseHead(html).head, urls)
    expect(renderHead(head)).toBe(
      `<link rel="icon" href="${site('/i.ico')}">\n<link rel="alternate" href="${site('/feed')}">\n<title>T</title>`,
    )
  })

  it('throws for an invalid map, whatever the head', () => {
    expect(() => rewriteUrls({}, { from: 'https://cms.example.com', to: 'www.example.com' })).toThrow(
      ConfigError,
    )
    expect(() => composeHead(parsePost(postFixtures[0]?.text), { urls: { from: '/', to: '/' } })).toThrow(
      ConfigError,
    )
  })

  it.each(postFixtures)('maps the URLs of $name, and nothing else', ({ text, json }) => {
    const home = homeOf(json)
    const map = { from: `${home}/`, to: 'https://front-end.example/help/', trailingSlash: 'never' } as const
    const post = parsePost(text)
    const before = composeHead(post)
    const after = rewriteUrls(before, map)
    const listed = listUrls(before)
    expect(listed.length).toBeGreaterThan(5)
    expect(listUrls(after).map(({ path, foundIn, url }) => [path, foundIn, url])).toEqual(
      listed.map(({ path, foundIn, url }) => [
        path,
        foundIn,
        foundIn === 'text' ? url : expectedUrl(url, home),
      ]),
    )
    expect(danglingIds(after)).toEqual(danglingIds(before).map((id) => expectedUrl(id, home)))
    expect(toTags(after).length).toBe(toTags(before).length)
    expect(rewriteUrls(after, map)).toEqual(after)
    expect(composeHead(post, { urls: map })).toEqual(after)
  })
})

describe('rewriteGraph', () => {
  it('maps URLs in any property, and links in markup', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': '//#website',
          url: cms('/'),
          name: '/a/',
          sameAs: ['https://example.net/', cms('/b/')],
          potentialAction: [{ target: { urlTemplate: cms('/?s={q}') } }],
          unheardOf: { deep: [cms('/c/'), '/month', '//comment'], unitText: '/month' },
        },
        {
          '@type': 'Question',
          '@id': '_:b0',
          acceptedAnswer: { '@type': 'Answer', text: `<a href="${cms('/d/')}" >${cms('/d/')}</a> &amp; /e/` },
        },
        { '@type': ['Article', 'HowTo'], description: '<a href="/f/">f</a>' },
        { '@type': 'Thing', description: '<a href="/f/">f</a>', xpath: '/html/body' },
      ],
    }
    expect(rewriteGraph(graph, urls)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': site('#website'),
          url: site(''),
          name: '/a/',
          sameAs: ['https://example.net/', site('/b')],
          potentialAction: [{ target: { urlTemplate: site('/?s={q}') } }],
          unheardOf: { deep: [site('/c'), '/month', '//comment'], unitText: '/month' },
        },
        {
          '@type': 'Question',
          '@id': '_:b0',
          acceptedAnswer: { '@type': 'Answer', text: `<a href="${site('/d')}" >${cms('/d/')}</a> &amp; /e/` },
        },
        { '@type': ['Article', 'HowTo'], description: `<a href="${site('/f')}">f</a>` },
        { '@type': 'Thing', description: '<a href="/f/">f</a>', xpath: '/html/body' },
      ],
    })
  })

  it('treats a key "__proto__" like any other', () => {
    const graph = JSON.parse(
      `{"@context":"https://schema.org","@graph":[{"__proto__":{"url":"${cms('/a/')}"},"@id":"${cms('/')}"}]}`,
    )
    const [node] = rewriteGraph(graph, urls)['@graph']
    expect(JSON.stringify(node)).toBe(`{"__proto__":{"url":"${site('/a')}"},"@id":"${site('')}"}`)
    expect(Object.getPrototypeOf(node)).toBe(Object.prototype)
  })
})

describe('listUrls', () => {
  it('lists each URL with its path, even in markup and text', () => {
    const head: Head = {
      title: `${cms('/a_(b)')} (${cms('/b/')}).`,
      description: `(see ${cms('/a')}, or “${cms('/b').toUpperCase()}”.)`,
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@id': '/x', text: `<a href="/y?a&amp;b">${cms('/z?q=1&amp;r')}!</a>` }],
      },
    }
    expect(listUrls(head)).toEqual([
      { url: cms('/a_(b)'), path: 'title', foundIn: 'text' },
      { url: cms('/b/'), path: 'title', foundIn: 'text' },
      { url: cms('/a'), path: 'description', foundIn: 'text' },
      { url: cms('/b').toUpperCase(), path: 'description', foundIn: 'text' },
      { url: '/x', path: 'graph.@graph[0].@id', foundIn: 'value' },
      { url: '/y?a&b', path: 'graph.@graph[0].text', foundIn: 'markup' },
      { url: cms('/z?q=1&r'), path: 'graph.@graph[0].text', foundIn: 'text' },
    ])
  })
})

describe('findOrigins', () => {
  it('counts origins, the most frequent first, and ignores URLs without one', () => {
    const head: Head = {
      title: 'On http://a.example',
      canonical: 'https://B.example:443/x',
      prev: '//b.example/y',
      next: '/z',
      article: { publisher: '//slug/' },
      openGraph: { url: 'https://[', images: [{ url: 'http://a.example:8080/i.png' }] },
    }
    expect(findOrigins(head)).toEqual([
      { origin: 'https://b.example', count: 2, inText: 0 },
      { origin: 'http://a.example', count: 1, inText: 1 },
      { origin: 'http://a.example:8080', count: 1, inText: 0 },
    ])
  })
})

/** The home URL of a recorded site, from its graph, without a final slash. */
function homeOf({ yoast_head_json: { schema } }: { yoast_head_json: { schema?: unknown } }): string {
  const id = /"@id":"([^"]*)\/#website"/.exec(JSON.stringify(schema))?.[1]
  if (id === undefined) throw new Error('The graph has no WebSite')
  return id
}

/** The expected URL, computed without the library. */
function expectedUrl(url: string, home: string): string {
  const rest = url.slice(home.length)
  if (!url.startsWith(home) || !/^(?:[/?#]|$)/.test(rest)) return url
  if (/^\/wp-(?:content|includes|admin|json|login\.php)/.test(rest)) return url
  const isSpared = /^[^#]*\?|^[^#]*\.\w+(?:#|$)/.test(rest)
  return `https://front-end.example/help${isSpared ? rest : rest.replace(/\/(?=#|$)/, '')}`
}

/** References to nodes that the graph lacks. */
function danglingIds({ graph }: Head): string[] {
  const ids = new Set<unknown>()
  const references: string[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const id = '@id' in value ? value['@id'] : undefined
    if (typeof id === 'string' && Object.keys(value).length === 1) references.push(id)
    else ids.add(id)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(graph)
  return references.filter((id) => !ids.has(id))
}
