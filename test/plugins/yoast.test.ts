import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { headFromYoastHtml, headFromYoastJson, readPluginHead } from 'wp-faq-seo/plugins'
import { readReferenceHead } from '../conformance/recorded/reference-head.js'
import { postFixture, postFixtures } from '../support/fixtures.js'

/** A rendered head as a browser reads it. */
const seen = (html: string) => readReferenceHead(html, true)

describe('adopting the head of a recorded post', () => {
  it.each(postFixtures)('renders the tags and the graph of $name as Yoast printed them', ({ text, json }) => {
    const expected = readReferenceHead(json.yoast_head)
    const ways = {
      html: seen(renderHead(headFromYoastHtml(json.yoast_head))),
      json: seen(renderHead(headFromYoastJson(json.yoast_head_json))),
      composed: seen(renderHead(composeHead(parsePost(text), { faq: 'never' }))),
    }
    expect(ways).toEqual({ html: expected, json: expected, composed: expected })
    // toEqual ignores the order of properties.
    expect(JSON.stringify(ways)).toBe(JSON.stringify({ html: expected, json: expected, composed: expected }))
  })
})

describe('headFromYoastJson()', () => {
  it('decodes exactly what a browser would decode in the tag', () => {
    const text =
      'a&#039;b &#8211; &amp;amp; &hellip; &check; &copy &#xD800; &#0;|&#00;|&#x1F600; &apos; &nbsp;'
    const html = `<title>${escapedByWordPress(text)}</title>`
    const fromJson = headFromYoastJson({ title: text, og_title: text, author: text })
    expect(fromJson.title).toBe("a'b – &amp; … &check; &copy &#xD800; |&#00;|😀 ' \u00a0")
    expect(fromJson.title).toBe(headFromYoastHtml(html).title)
    expect(fromJson.openGraph?.title).toBe(fromJson.title)
    expect(fromJson.author).toBe(fromJson.title)
  })

  it('reads URLs as WordPress prints them', () => {
    expect(headFromYoastJson({ canonical: 'https://example.com/a b/?x=1&copy=2&y="<' }).canonical).toBe(
      'https://example.com/a%20b/?x=1&copy=2&y=',
    )
    expect(headFromYoastJson({ canonical: 'https://example.com/über/?p=[1]&amp;q=%0a2' }).canonical).toBe(
      'https://example.com/über/?p=%5B1%5D&q=2',
    )
    expect(headFromYoastJson({ canonical: 'example.com/a' }).canonical).toBe('http://example.com/a')
    expect(headFromYoastJson({ canonical: '/a' }).canonical).toBe('/a')
    expect(headFromYoastJson({ canonical: 'https;//example.com/a b' }).canonical).toBe(
      'https://example.com/a%20b',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '&#106;avascript:x',
  ])('omits the unsafe URL %s', (url) => {
    const head = headFromYoastJson({
      canonical: url,
      prev: url,
      og_url: url,
      article_publisher: url,
      article_author: url,
      twitter_image: url,
      og_image: [{ url, width: 1, height: 1 }],
    })
    expect(head).toEqual({})
  })

  it('keeps image sizes that are numbers or numeric strings, and omits empty ones', () => {
    const images = [
      { url: 'https://example.com/1.png', width: 10, height: '20', type: 'image/png' },
      { url: 'https://example.com/2.png', width: '', height: '', type: '' },
    ]
    expect(headFromYoastJson({ og_image: images }).openGraph?.images).toEqual([
      { url: 'https://example.com/1.png', width: 10, height: 20, type: 'image/png' },
      { url: 'https://example.com/2.png' },
    ])
  })

  it('reads the robots object of a noindexed post', () => {
    expect(headFromYoastJson({ robots: { index: 'noindex', follow: 'follow' } }).robots).toEqual({
      index: false,
      follow: true,
    })
  })
})

describe('the graph of an adopted head', () => {
  const graphOf = (...nodes: object[]) =>
    headFromYoastJson({ schema: { '@context': 'https://schema.org', '@graph': nodes } }).graph?.['@graph']

  it('is the same object as in the response if nothing changes', () => {
    const schema = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', name: 'Fees', url: 'a?b&c' }],
    }
    expect(headFromYoastJson({ schema }).graph).toBe(schema)
  })

  it('has only its plain text decoded, once', () => {
    const before = {
      '@type': 'Article',
      '@id': 'https://example.com/?a&amp;b',
      name: 'Q&#038;A &amp;lt;',
      keywords: ['a &amp; b'],
      articleSection: { 1: 'c &amp; d' },
      author: { name: 'Tinkerer&#039;s' },
      text: '1 &lt; 2',
    }
    expect(graphOf(before)).toEqual([
      {
        '@type': 'Article',
        '@id': 'https://example.com/?a&amp;b',
        name: 'Q&A &lt;',
        keywords: ['a & b'],
        articleSection: { 1: 'c & d' },
        author: { name: "Tinkerer's" },
        text: '1 &lt; 2',
      },
    ])
    expect(before.name).toBe('Q&#038;A &amp;lt;')
  })

  it('keeps the description of a HowTo, which is markup', () => {
    const howTo = { '@type': 'HowTo', name: 'A &amp; B', description: '1 &lt; 2' }
    expect(graphOf(howTo)).toEqual([{ '@type': 'HowTo', name: 'A & B', description: '1 &lt; 2' }])
  })

  it('has answers without event handlers and script URLs, otherwise unchanged', () => {
    const text =
      '<a href="javascript:alert(1)" onclick="x()" class="k">A</a><BR /> 3 &lt; 4 & <p style="color:red">b</p>'
    const answer = { '@type': 'Question', acceptedAnswer: { '@type': 'Answer', text } }
    expect(graphOf(answer)).toEqual([
      {
        '@type': 'Question',
        acceptedAnswer: {
          '@type': 'Answer',
          text: '<a class="k">A</a><BR /> 3 &lt; 4 & <p style="color:red">b</p>',
        },
      },
    ])
  })

  it('has no active content in an answer of any form that JSON-LD allows', () => {
    const text = '<a onclick="x()">a</a>'
    const answers = [
      { '@type': 'Answer', text: [text] },
      { '@type': ['Answer'], text: { '@value': text } },
      { '@type': 'https://schema.org/Answer', text },
    ]
    expect(graphOf({ '@type': 'Question', suggestedAnswer: answers })?.[0]?.suggestedAnswer).toEqual([
      { '@type': 'Answer', text: ['<a>a</a>'] },
      { '@type': ['Answer'], text: { '@value': '<a>a</a>' } },
      { '@type': 'https://schema.org/Answer', text: '<a>a</a>' },
    ])
  })

  it('omits values that are nested too deep', () => {
    let deep: object = { name: 'x' }
    for (let level = 0; level < 100_000; level++) deep = { part: deep }
    const nodes = graphOf({ '@type': 'WebPage', deep })
    expect(() => JSON.stringify(nodes)).not.toThrow()
    expect(nodes?.[0]?.['@type']).toBe('WebPage')
  })

  it('keeps a property named __proto__ as data', () => {
    const node = JSON.parse(
      '{"@type":"WebPage","__proto__":{"polluted":1,"name":"a &amp; b"},"name":"c &amp; d"}',
    )
    const [adopted] = graphOf(node) ?? []
    expect(JSON.stringify(adopted)).toBe(
      '{"@type":"WebPage","__proto__":{"polluted":1,"name":"a & b"},"name":"c & d"}',
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('readPluginHead()', () => {
  const post = (fields: object) =>
    parsePost({ id: 1, type: 'faq', link: 'https://example.com/faq/a/', title: { rendered: 'A' }, ...fields })
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'A' }] }
  const script = `<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(graph)}</script>`

  it('is undefined without a plugin head', () => {
    expect(readPluginHead(post({}))).toBeUndefined()
    expect(readPluginHead(post({ yoast_head: null, yoast_head_json: null }))).toBeUndefined()
    expect(readPluginHead(post({ yoast_head: '' }))).toBeUndefined()
  })

  it('reads the HTML if there is no JSON, and the JSON if there is no HTML', () => {
    expect(readPluginHead(post({ yoast_head: `<title>H</title>${script}` }))).toEqual({ title: 'H', graph })
    expect(readPluginHead(post({ yoast_head_json: { title: 'J', schema: graph } }))).toEqual({
      title: 'J',
      graph,
    })
  })

  it('reads the JSON if it has as many tags as the HTML', () => {
    expect(readPluginHead(post({ yoast_head: '<title>H</title>', yoast_head_json: { title: 'J' } }))).toEqual(
      {
        title: 'J',
      },
    )
  })

  it('reads the HTML if it has a tag that the JSON lacks', () => {
    const html = '<title>H</title>\n<meta property="product:brand" content="B" />'
    expect(readPluginHead(post({ yoast_head: html, yoast_head_json: { title: 'J' } }))).toEqual({
      title: 'H',
      extra: [{ tag: 'meta', attributes: { property: 'product:brand', content: 'B' } }],
    })
  })

  it('takes the graph from whichever of the two has it', () => {
    const fewer = { yoast_head: '<title>H</title>', yoast_head_json: { title: 'J', schema: graph } }
    expect(readPluginHead(post(fewer))).toEqual({ title: 'J', graph })
    const more = { yoast_head: `<title>H</title>${script}`, yoast_head_json: { title: 'J' } }
    expect(readPluginHead(post(more))).toEqual({ title: 'H', graph })
    const html = '<title>H</title><meta name="author" content="A" />'
    expect(
      readPluginHead(post({ yoast_head: html, yoast_head_json: { title: 'J', schema: graph } })),
    ).toEqual({
      title: 'H',
      author: 'A',
      graph,
    })
  })

  it('reads the HTML if it has scripts that the JSON lacks', () => {
    const video = '<script type="application/ld+json">{"@type":"VideoObject","name":"A &amp; B"}</script>'
    const extra = [{ tag: 'script', json: { '@type': 'VideoObject', name: 'A & B' } }]
    expect(
      readPluginHead(
        post({
          yoast_head: `<title>T</title>${script}${video}`,
          yoast_head_json: { title: 'T', schema: graph },
        }),
      ),
    ).toEqual({ title: 'T', graph, extra })
    expect(
      readPluginHead(post({ yoast_head: `<title>T</title>${video}`, yoast_head_json: { title: 'T' } })),
    ).toEqual({
      title: 'T',
      extra,
    })
  })

  it('is undefined if the plugin printed nothing', () => {
    expect(readPluginHead(post({ yoast_head: '<!-- Yoast -->', yoast_head_json: {} }))).toBeUndefined()
  })

  it('keeps all tags of older Yoast versions', () => {
    const html = [
      '<!-- This site is optimized with the Yoast SEO plugin v6.2 - https://yoa.st/1yg?utm_content=6.2 -->',
      '<meta name="robots" content="noindex,follow"/>',
      '<meta property="og:type" content="object" />',
      '<meta property="article:tag" content="one" />',
      '<meta property="article:tag" content="two" />',
      '<meta property="og:updated_time" content="2018-02-01T10:00:00+00:00" />',
      '<meta property="og:image" content="https://example.com/a.png" />',
      '<meta property="og:image:alt" content="An A" />',
      '<meta name="twitter:label1" content="Written by">',
      '<meta name="twitter:data1" content="Ada">',
      `<script type='application/ld+json'>{"@context":"http:\\/\\/schema.org","@type":"WebSite","name":"x"}</script>`,
      '<!-- / Yoast SEO plugin. -->',
    ].join('\n')
    const head = headFromYoastHtml(html)
    expect(seen(renderHead(head))).toEqual(readReferenceHead(html))
    expect(head.robots).toEqual({ index: false, follow: true, text: 'noindex,follow' })
    expect(head.article?.tags).toEqual(['one', 'two'])
    expect(head.twitter?.labels).toEqual([{ label: 'Written by', data: 'Ada' }])
  })

  it('ignores the notice that Yoast prints for editors', () => {
    const { json } = postFixture('organization/2124')
    const notice = '<!-- Admin only notice: this page does not show a meta description -->'
    const html = json.yoast_head.replace('</title>', `</title>\n${notice}`)
    expect(headFromYoastHtml(html)).toEqual(headFromYoastHtml(json.yoast_head))
  })
})

/** What `esc_html()` returns, for the few references that the test uses. */
function escapedByWordPress(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/&amp;(#039|#8211|#x1F600|amp|hellip|apos|nbsp);/g, '&$1;')
    .replace('&amp;#0;', '')
}
