import { describe, expect, it } from 'vitest'
import {
  applyRobots,
  type ComposeOptions,
  composeHead,
  type Issue,
  parsePost,
  readPluginHead,
  renderHead,
  toFaqPage,
} from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import {
  headFromAioseo,
  headFromHtml,
  headFromRankMath,
  headFromSeopress,
  headFromWpGraphqlYoast,
} from 'wp-faq-seo/plugins'
import { postFromWpGraphql } from 'wp-faq-seo/wordpress'
import { readPluginFixture, readPluginJson } from '../support/plugin-fixture.js'

const NAME = 'faq-what-does-amp-lt-mean'
const bare = { id: 7, type: 'faq', link: 'https://help.example.com/faq/fees/', title: { rendered: 'Fees?' } }
const yoast = { yoast_head_json: { title: 'Yoast', robots: { index: 'noindex', follow: 'follow' } } }
const aioseo = { aioseo_head_json: { title: 'AIOSEO', robots: 'noindex, max-image-preview:large' } }
const YOAST_FORM = 'noindex, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1'
const graphql = { seo: { title: 'GraphQL', metaRobotsNoindex: 'noindex', metaRobotsNofollow: 'follow' } }

/** The head of a home page that lists the latest posts. */
function home(robots: string): string {
  const url = 'https://help.example.com/'
  const nodes = [
    { '@type': 'WebSite', '@id': `${url}#website`, url },
    { '@type': 'CollectionPage', '@id': url, url },
  ]
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
  return `<title>A</title><meta name="robots" content="${robots}"><script type="application/ld+json">${json}</script>`
}

function codesOf(options: ComposeOptions, post: object = bare): string[] {
  const issues: Issue[] = []
  composeHead(parsePost(post), { ...options, report: (issue) => issues.push(issue) })
  return issues.map(({ code }) => code)
}

describe('readPluginHead()', () => {
  it.each([
    [
      'a post with fields of All in One SEO',
      () => readPluginJson(`aioseo/rest/${NAME}.json`),
      headFromAioseo,
    ],
    ['a response of Rank Math', () => readPluginJson(`rankmath/getHead/${NAME}.json`), headFromRankMath],
    ['a response of SEOPress', () => readPluginJson(`seopress/seopress/${NAME}.json`), headFromSeopress],
    ['a post of WPGraphQL', () => readPluginJson(`wpgraphql-yoast/${NAME}.json`), headFromWpGraphqlYoast],
    ['a page', () => readPluginFixture(`tsf/page/${NAME}.html`), headFromHtml],
  ])('reads %s', (_, make, read) => {
    const head = readPluginHead(make())
    expect(head).toEqual(read(make()))
    expect(head?.title).toMatch(/^What’s the difference between “Basic” & Pro \(price < \$20\)\?/)
  })

  it.each([
    [{ ...bare, yoast_head: null, yoast_head_json: { title: 'A' } }],
    [
      {
        ...bare,
        yoast_head: '',
        yoast_head_json: { title: 'A', twitter_card: {}, og_image: 'x', robots: [] },
      },
    ],
    [{ html: '', json: { title: 'A', author: 7, twitter_misc: { a: null } } }],
    [{ html: '<title>A</title>', json: {}, yoast_head_json: null }],
  ])('reads what is valid of a response of Yoast SEO that no parser has checked: %j', (response) => {
    expect(readPluginHead(response)).toEqual({ title: 'A' })
    expect(readPluginHead(JSON.stringify(response))).toEqual({ title: 'A' })
  })

  it.each([
    ['no value', undefined],
    ['a post without a head', bare],
    ['fields that a filter emptied', { ...bare, aioseo_head: '', aioseo_head_json: [] }],
    ['an error of REST', { code: 'rest_no_route', message: 'No route.', data: { status: 404 } }],
    ['an error of SEOPress', () => readPluginJson('seopress/seopress/by-url-unknown.json')],
    ['a post without data of SEOPress', () => readPluginJson('seopress/seopress/unknown-id.json')],
    ['an unrelated field seo', { ...bare, seo: { score: 7 } }],
    ['a missing node of WPGraphQL', () => readPluginJson('wpgraphql-yoast/not-found.json')],
    ['text that is not HTML', 'hello'],
  ])('returns undefined for %s', (_, value) => {
    expect(readPluginHead(typeof value === 'function' ? value() : value)).toBeUndefined()
  })

  it('reads JSON as text', () => {
    const json = readPluginFixture('rankmath/getHead/faq-old-plan-names.json')
    expect(readPluginHead(json)).toEqual(readPluginHead(JSON.parse(json)))
    expect(
      readPluginHead('{"success":true,"data":{"title":"A","og":[],"robots":{"noindex":true}}}')?.robots
        ?.index,
    ).toBe(false)
    expect(readPluginHead('[broken')).toBeUndefined()
  })

  it('drops active URLs of JSON', () => {
    const url = 'java\tscript:alert(1)'
    const json = { title: 'A', canonical_url: url, 'og:url': url, 'og:image': '&#106;avascript:alert(1)' }
    expect(readPluginHead({ aioseo_head_json: json })).toEqual({ title: 'A' })
    expect(
      readPluginHead({
        seo: { title: 'A', metaDesc: '', canonical: url, opengraphUrl: url, metaRobotsNoindex: '' },
      }),
    ).toEqual({ title: 'A' })
  })

  it('returns undefined for deeply nested fields', () => {
    expect(readPluginHead(JSON.parse(`${'{"seo":'.repeat(5000)}1${'}'.repeat(5000)}`))).toBeUndefined()
  })

  it('reads the first of several plugins, and reports the others', () => {
    const both = { ...bare, ...aioseo, ...yoast, ...graphql }
    const issues: Issue[] = []
    expect(readPluginHead(both, { report: (issue) => issues.push(issue) })?.title).toBe('Yoast')
    expect(issues).toEqual([
      {
        code: 'two-plugins',
        path: 'aioseo_head_json',
        message:
          'the head of All in One SEO is ignored, because the value also has the head of Yoast SEO; deactivate one of the plugins, or pass the head that you want as pluginHead',
      },
      expect.objectContaining({ code: 'two-plugins', path: 'seo' }),
    ])
    expect(readPluginHead({ ...both, yoast_head_json: {} })?.title).toBe('AIOSEO')
    expect(codesOf({}, both)).toEqual(['two-plugins', 'two-plugins'])
    expect(codesOf({ source: 'derive' }, both)).toEqual([])
  })

  it('reports directives that a list of All in One SEO carries over', () => {
    const list: unknown[] = readPluginJson('aioseo/rest/faq.json')
    const issues = list.flatMap((post) => {
      const found: Issue[] = []
      readPluginHead(post, { report: (issue) => found.push(issue) })
      return found
    })
    expect(issues.length).toBeGreaterThan(0)
    expect(issues[0]).toEqual({
      code: 'foreign-robots',
      path: 'aioseo_head_json.robots',
      message: expect.stringMatching(
        /^"max-image-preview:large, noindex, nofollow" contains directives of another post in the list, and was read as "max-image-preview:large"; /,
      ),
    })
  })
})

describe('composeHead()', () => {
  it('adopts the head of any plugin that adds fields to posts', () => {
    expect(composeHead(parsePost({ ...bare, ...aioseo })).title).toBe('AIOSEO')
    expect(
      composeHead(
        postFromWpGraphql({ data: { faq: { databaseId: 7, link: bare.link, title: 'Fees?', ...graphql } } }),
      ).title,
    ).toBe('GraphQL')
  })

  it('reports the head of a missing page, unless the page is `not-found`', () => {
    const pluginHead = readPluginHead(readPluginJson('rankmath/getHead/404.json'))
    expect(codesOf({ pluginHead })).toEqual(['missing-page'])
    expect(composeHead(parsePost(bare), { pluginHead }).title).toBe('Page Not Found - Acme Help Center')
    const issues: Issue[] = []
    composeHead({ kind: 'not-found' }, { pluginHead, report: (issue) => issues.push(issue) })
    expect(issues).toEqual([])
  })

  it.each([
    ['Yoast SEO', bare, yoast, []],
    ['All in One SEO', bare, aioseo, ['unclear-robots']],
    ['WPGraphQL', bare, graphql, ['unclear-robots']],
  ])('reports a noindex of %s only if its reason is unclear', (_, post, fields, codes) => {
    const options: ComposeOptions = { robots: 'from-resource' }
    expect(codesOf(options, { ...post, ...fields })).toEqual(codes)
    expect(codesOf({}, { ...post, ...fields })).toEqual([])
    expect(composeHead(parsePost({ ...post, ...fields }), options).robots?.index).toBe(false)
  })

  it.each([
    [
      'Rank Math',
      readPluginHead({ head: '<meta name="robots" content="follow, noindex"/>' }),
      ['unclear-robots'],
    ],
    ['SEOPress', readPluginHead({ data: { og: {}, robots: { noindex: true } } }), ['unclear-robots']],
    [
      'The SEO Framework',
      readPluginHead('<meta name="robots" content="noindex,max-snippet:-1">'),
      ['unclear-robots'],
    ],
    ['All in One SEO', readPluginHead({ ...bare, ...aioseo }), ['unclear-robots']],
    ['Yoast SEO', readPluginHead({ ...bare, ...yoast }), []],
    ['a page that may be indexed', readPluginHead('<title>A</title>'), []],
  ])('keeps the fetched robots of %s, and reports an unclear noindex', (_, pluginHead, codes) => {
    const options: ComposeOptions = { robots: 'from-resource', pluginHead }
    expect(codesOf(options)).toEqual(codes)
    expect(composeHead(parsePost(bare), options).robots?.index).toBe(pluginHead?.robots?.index)
  })

  it.each([
    ['All in One SEO', () => ({ ...bare, aioseo_head_json: { title: 'A', robots: YOAST_FORM } })],
    ['a printed page', () => `<title>A</title><meta name="robots" content="${YOAST_FORM}">`],
    [
      'WPGraphQL',
      () => ({ seo: { fullHead: `<title>A</title><meta name="robots" content="${YOAST_FORM}" />` } }),
    ],
    ['a home page', () => home('follow, noindex')],
  ])('keeps the noindex of %s even if it has the form of Yoast’s', (_, make) => {
    const pluginHead = readPluginHead(make())
    expect(codesOf({ robots: 'from-resource', pluginHead })).toEqual(['unclear-robots'])
    expect(composeHead(parsePost(bare), { robots: 'from-resource', pluginHead }).robots?.index).toBe(false)
  })

  it('indexes a page that the printed HTML of Yoast SEO shows as hidden by the setting', () => {
    const html = `<title>A</title><meta name="robots" content="${YOAST_FORM}" /><script type="application/ld+json" class="yoast-schema-graph">{}</script>`
    const options: ComposeOptions = { robots: 'from-resource', pluginHead: readPluginHead(html) }
    expect(composeHead(parsePost(bare), options).robots?.index).toBe(true)
  })

  it('takes the title of the page if Rank Math left it to a block theme, and an editor typed og:title', () => {
    const og = '<meta property="og:title" content="Social" /><meta property="og:site_name" content="Help" />'
    const pluginHead = readPluginHead({ success: true, head: og })
    expect(composeHead(parsePost(bare), { pluginHead }).title).toBe('Fees?')
    const site = { url: 'https://help.example.com/', name: 'Help', language: 'en-US' }
    expect(composeHead(parsePost(bare), { pluginHead, site }).title).toBe('Fees? - Help')
    expect(readPluginHead({ head: og.replace('Social', 'Fees - Help') })?.title).toBe('Fees - Help')
  })

  it.each(['@graph', 'list'])('adds no questions if another script has the FAQPage in a %s', (form) => {
    const faq = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Fees?' }],
    }
    const json = JSON.stringify(form === 'list' ? [faq] : { '@context': faq['@context'], '@graph': [faq] })
    const html = `<title>A</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"}]}</script><script type="application/ld+json">${json}</script>`
    const post = parsePost({ ...bare, content: { rendered: '<p>Ten euros.</p>' } })
    const rendered = renderHead(composeHead(post, { pluginHead: readPluginHead(html) }))
    expect(rendered.match(/"FAQPage"/g)).toHaveLength(1)
  })

  it('adds no questions to a hidden page whose og:url names another page', () => {
    const pluginHead = headFromRankMath(readPluginJson('rankmath/getHead/faq-old-plan-names.json'))
    const post = parsePost(readPluginJson('tsf/rest/faq-old-plan-names.json'))
    expect(toFaqPage(post).questions).toHaveLength(1)
    expect(findNodes(composeHead(post, { pluginHead }).graph, 'Question')).toEqual([])
  })
})

describe('headFromWpGraphqlYoast()', () => {
  const seo = readPluginJson(`wpgraphql-yoast/${NAME}.json`).data.faq.seo

  it('takes the field, its node or a response', () => {
    const head = headFromWpGraphqlYoast(seo)
    expect(head?.openGraph?.siteName).toBe('Acme Help Center')
    expect(headFromWpGraphqlYoast({ databaseId: 7, seo })).toEqual(head)
    expect(headFromWpGraphqlYoast({ data: { faq: { databaseId: 7, seo } } })).toEqual(head)
  })

  it('adds the robots directives that fullHead lacks', () => {
    const robots = (fields: object) =>
      renderHead({ robots: headFromWpGraphqlYoast({ fullHead: '', ...fields })?.robots ?? {} })
    expect(robots({ metaRobotsNoindex: 'noindex', metaRobotsNofollow: 'nofollow' })).toContain(
      '"noindex, nofollow"',
    )
    expect(robots({ metaRobotsNoindex: true, metaRobotsNofollow: false })).toContain('"noindex, follow"')
    expect(robots({ metaRobotsNoindex: 'index', metaRobotsNofollow: 'follow' })).toContain(
      '"index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1"',
    )
    expect(robots({ metaRobotsNoindex: 'index', metaRobotsNofollow: 'nofollow' })).toContain(
      '"index, nofollow, max-',
    )
    expect(
      headFromWpGraphqlYoast({ fullHead: '<title>A</title>', metaRobotsNoindex: '', metaRobotsNofollow: '' }),
    ).toEqual({ title: 'A' })
    const printed = '<meta name="robots" content="max-image-preview:large" />'
    expect(
      robots({ fullHead: printed, metaRobotsNoindex: 'noindex', metaRobotsNofollow: 'follow' }),
    ).toContain('"noindex, follow, max-image-preview:large"')
    expect(robots({ fullHead: '<title>A</title>', metaRobotsNofollow: 'nofollow' })).toContain('"nofollow"')
    const own = '<meta name="robots" content="noindex" />'
    expect(robots({ fullHead: own, metaRobotsNoindex: 'index' })).toContain('"noindex"')
  })

  it('reports a query without robots directives', () => {
    const codes = (fields: object) => {
      const issues: Issue[] = []
      readPluginHead(
        { seo: { fullHead: '<title>A</title>', ...fields } },
        { report: (issue) => issues.push(issue) },
      )
      return issues.map(({ code }) => code)
    }
    expect(codes({})).toEqual(['missing-robots'])
    expect(codes({ metaRobotsNoindex: null, metaRobotsNofollow: null })).toEqual(['missing-robots'])
    expect(codes({ metaRobotsNofollow: 'follow' })).toEqual(['missing-robots'])
    expect(codes({ metaRobotsNoindex: '', metaRobotsNofollow: '' })).toEqual([])
    expect(codes({ metaRobotsNoindex: 'index', metaRobotsNofollow: 'follow' })).toEqual([])
  })

  it('hides the recorded post that an editor hid', () => {
    const head = headFromWpGraphqlYoast(readPluginJson('wpgraphql-yoast/faq-old-plan-names.json'))
    expect(head?.robots).toMatchObject({ index: false, follow: false })
    const post = postFromWpGraphql(readPluginJson('wpgraphql-yoast/faq-old-plan-names.json'))
    const page = toFaqPage(post)
    expect(applyRobots(head ?? {}, page, 'from-resource').robots?.index).toBe(false)
  })

  it('has the same tags without fullHead, except the locale', () => {
    const { fullHead: _, ...fields } = seo
    const { order: _order, ...whole } = headFromWpGraphqlYoast(seo) ?? {}
    const { locale: _locale, ...openGraph } = whole.openGraph ?? {}
    expect(headFromWpGraphqlYoast(fields)).toEqual({ ...whole, openGraph })
  })

  it('builds a breadcrumb from `breadcrumbs` if there is no graph, and a site completes the graph', () => {
    const { fullHead: _, schema: _schema, ...fields } = seo
    const head = headFromWpGraphqlYoast(fields)
    expect(head?.graph?.['@graph'].map((node) => node['@type'])).toEqual(['BreadcrumbList'])
    const whole = headFromWpGraphqlYoast(seo)
    expect(findNodes(head?.graph, 'BreadcrumbList')).toEqual(findNodes(whole?.graph, 'BreadcrumbList'))
    const post = postFromWpGraphql({
      ...readPluginJson(`wpgraphql-yoast/${NAME}.json`).data.faq,
      seo: fields,
    })
    const site = { url: 'https://help.example.com/', name: 'Acme Help Center', language: 'en-US' }
    const { graph } = composeHead(post, { site, faq: 'never' })
    expect(graph?.['@graph'].map((node) => node['@type'])).toEqual([
      'WebPage',
      'ImageObject',
      'BreadcrumbList',
      'WebSite',
    ])
    expect(findNodes(graph, 'BreadcrumbList')).toEqual(findNodes(whole?.graph, 'BreadcrumbList'))
  })

  it('builds a breadcrumb without active URLs', () => {
    const breadcrumbs = ['Home', 'Fees'].map((text) => ({ url: 'javascript:alert(1)', text }))
    const head = headFromWpGraphqlYoast({
      seo: { metaRobotsNoindex: '', metaRobotsNofollow: '', breadcrumbs },
    })
    const itemListElement = ['Home', 'Fees'].map((name, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
    }))
    expect(head?.graph?.['@graph']).toEqual([{ '@type': 'BreadcrumbList', itemListElement }])
  })

  it.each([undefined, {}, { seo: {} }, { seo: { fullHead: '' } }, { data: null }, 'x'])(
    'returns undefined for %j',
    (value) => expect(headFromWpGraphqlYoast(value)).toBeUndefined(),
  )
})
