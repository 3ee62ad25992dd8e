import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { headFromAioseo, headFromHtml, headFromRankMath, headFromSeopress } from 'wp-faq-seo/plugins'
import { readPluginFixture, readPluginJson } from '../support/plugin-fixture.js'

const post = parsePost({
  id: 7,
  type: 'faq',
  link: 'https://help.example.com/faq/fees/',
  title: { rendered: 'Fees?' },
  content: {
    rendered:
      '<div class="rank-math-list-item" id="faq-1"><h3 class="rank-math-question">How much?</h3><div class="rank-math-answer">Ten.</div></div>',
  },
})

describe.each([
  ['headFromRankMath', headFromRankMath],
  ['headFromAioseo', headFromAioseo],
  ['headFromSeopress', headFromSeopress],
  ['headFromHtml', headFromHtml],
])('%s()', (_, read) => {
  it.each([
    undefined,
    null,
    7,
    '',
    [],
    {},
    { success: true },
    { code: 'rest_no_route', message: 'x', data: { status: 404 } },
  ])('returns undefined for %j', (value) => expect(read(value)).toBeUndefined())
})

describe('headFromRankMath()', () => {
  it('reads the response of getHead, or the HTML in it', () => {
    const response = readPluginJson('rankmath/getHead/faq-old-plan-names.json')
    const head = headFromRankMath(response)
    expect(head?.title).toBe('What happened to the “Starter” plan? - Acme Help Center')
    expect(headFromRankMath(response.head)).toEqual(head)
    expect(headFromHtml(readPluginFixture('rankmath/page/faq-old-plan-names.html'))).toEqual(head)
  })

  it('takes the title that a block theme leaves out from the graph, or else from a generated og:title', () => {
    const og = '<meta property="og:title" content="Social" />'
    const graph =
      '<script type="application/ld+json" class="rank-math-schema">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Q&amp;A"}]}</script>'
    expect(headFromRankMath(og + graph)?.title).toBe('Q&A')
    expect(headFromRankMath(og)).not.toHaveProperty('title')
    const siteName = '<meta property="og:site_name" content="Social" />'
    expect(headFromRankMath(og + siteName)?.title).toBe('Social')
    expect(headFromRankMath('<meta name="robots" content="noindex"/>')).not.toHaveProperty('title')
  })

  it('returns the head of a missing page as it is', () => {
    expect(headFromRankMath(readPluginJson('rankmath/getHead/404.json'))).toMatchObject({
      title: 'Page Not Found - Acme Help Center',
      robots: { index: false },
    })
  })

  it('has each question once, whether the plugin or the content has it', () => {
    const page = {
      '@type': ['WebPage', 'FAQPage'],
      '@id': 'https://help.example.com/faq/fees/#webpage',
      url: 'https://help.example.com/faq/fees/',
      mainEntity: [
        { '@type': 'Question', url: 'https://help.example.com/faq/fees/#faq-1', name: 'How much?' },
      ],
    }
    const html = (nodes: object[]) =>
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })}</script>`
    const graphOf = (nodes: object[]) =>
      composeHead(post, { pluginHead: headFromRankMath(html(nodes)) }).graph
    expect(graphOf([page])?.['@graph']).toEqual([page])
    const { mainEntity: _, ...typed } = page
    expect(findNodes(graphOf([typed]), 'Question').map(({ name }) => name)).toEqual(['How much?'])
  })
})

describe('headFromAioseo()', () => {
  const fields = {
    aioseo_head_json: {
      title: 'A & B',
      'og:title': 'A &amp; B',
      robots: 'max-image-preview:large, noindex, nofollow',
    },
  }

  it('decodes the texts of social tags once, and leaves others as they are', () => {
    expect(
      headFromAioseo({
        aioseo_head_json: {
          title: '5 &amp; 6',
          'og:title': '5 &amp;amp; 6',
          'article:tag': ['a', 'b'],
          'og:image': 'https://e.com/a.png',
          'og:image:width': 1200,
        },
      }),
    ).toEqual({
      title: '5 &amp; 6',
      openGraph: { title: '5 &amp; 6', images: [{ url: 'https://e.com/a.png', width: 1200 }] },
      article: { tags: ['a', 'b'] },
    })
  })

  it('removes directives that a list carries over from another post', () => {
    const robots = (settings: unknown) =>
      renderHead({ robots: headFromAioseo({ ...fields, aioseo_meta_data: settings })?.robots ?? {} })
    expect(robots([])).toBe('<meta name="robots" content="max-image-preview:large">')
    expect(robots(undefined)).toBe('<meta name="robots" content="max-image-preview:large">')
    expect(robots({ robots_default: false, robots_noindex: true, robots_nofollow: false })).toBe(
      '<meta name="robots" content="noindex, max-image-preview:large">',
    )
  })

  it('lets the settings of an editor decide, whatever the order', () => {
    const json = { robots: 'noindex, nofollow, max-image-preview:large' }
    const settings = { robots_default: false, robots_noindex: false, robots_nofollow: false }
    expect(headFromAioseo({ aioseo_head_json: json, aioseo_meta_data: settings })?.robots).toEqual({
      maxImagePreview: 'large',
    })
    const hidden = { ...settings, robots_noindex: true }
    const open = { robots: 'max-image-preview:large' }
    expect(headFromAioseo({ aioseo_head_json: open, aioseo_meta_data: hidden })?.robots?.index).toBe(false)
  })

  it('keeps the directives of a protected post', () => {
    const post = { ...fields, content: { rendered: '', protected: true } }
    expect(headFromAioseo(post)?.robots?.index).toBe(false)
  })

  it('keeps the directives of the post itself, which come first', () => {
    const own = { aioseo_head_json: { robots: 'noindex, nofollow, max-image-preview:large' } }
    expect(headFromAioseo(own)?.robots).toMatchObject({ index: false, follow: false })
    expect(headFromAioseo({ aioseo_head_json: { robots: 'noindex' } })?.robots).toMatchObject({
      index: false,
    })
  })
})

describe('headFromSeopress()', () => {
  it('decodes generated texts, keeps typed ones, and has nothing empty', () => {
    const social = {
      title: 'Q&#039;s',
      description: '',
      image: 'https://e.com/a.png',
      image_width: 1200,
      image_height: '',
    }
    const data = {
      title: 'A & B',
      description: ' ',
      canonical: '',
      og: social,
      twitter: { ...social, image: '' },
      robots: { noindex: false },
    }
    expect(headFromSeopress({ success: true, data })).toEqual({
      title: 'A & B',
      openGraph: { title: "Q's", images: [{ url: 'https://e.com/a.png', width: 1200 }] },
      twitter: { title: "Q's" },
    })
    expect(headFromSeopress(data)).toEqual(headFromSeopress({ data }))
  })

  it('never loses noindex, and drops active URLs', () => {
    const data = {
      robots: { noindex: true, nofollow: false, nosnippet: true },
      canonical: 'javascript:alert(1)',
    }
    expect(headFromSeopress({ data })).toEqual({
      robots: { index: false, snippet: false, text: 'noindex, nosnippet' },
    })
    const site = { url: 'https://help.example.com/', name: 'Help', language: 'en-US' }
    const head = composeHead(post, { pluginHead: headFromSeopress({ data }), site })
    expect(head.robots?.index).toBe(false)
  })

  it('leaves to the site what the plugin does not send', () => {
    const site = { url: 'https://help.example.com/', name: 'Help', language: 'en-US' }
    const pluginHead = headFromSeopress(readPluginJson('seopress/seopress/faq-installing-the-app.json'))
    const head = composeHead(post, { pluginHead, site })
    expect([head.title, head.canonical, head.openGraph?.siteName]).toEqual([
      pluginHead?.title,
      'https://help.example.com/faq/fees/',
      'Help',
    ])
  })
})

describe('headFromHtml()', () => {
  it('omits what WordPress and themes print on every page, and empty tags', () => {
    const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A</title><meta property="fb:app_id" content=""><link rel="shortlink" href="https://e.com/?p=1">
<link rel="alternate" type="application/rss+xml" title="Feed" href="https://e.com/feed/"><link rel="icon" href="/i.png">
<link rel="alternate" hreflang="de" href="https://e.com/de/"><meta name="generator" content="WordPress 7.1">
<meta name="google-site-verification" content="x"></head><body><h1>A</h1></body></html>`
    expect(renderHead(headFromHtml(html) ?? {}).split('\n')).toEqual([
      '<title>A</title>',
      '<link rel="alternate" hreflang="de" href="https://e.com/de/">',
      '<meta name="google-site-verification" content="x">',
    ])
  })
})
