import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { type Graph, type JsonValue, mergeGraphs, serializeGraph } from 'wp-faq-seo/jsonld'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Text that tries to leave its attribute, element or script. */
const BREAKOUTS = [
  '</script><script>alert(1)</script>',
  '</script ><img src=x onerror=alert(1)>',
  '</SCRIPT\t\n><svg onload=alert(1)>',
  '<!--<script>',
  '<!-- </script> --!><script>alert(1)</script>',
  '--!><img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '</TITLE ><body onload=alert(1)>',
  '"><script>alert(1)</script>',
  `'><script>alert(1)</script>`,
  '" onmouseover="alert(1)',
  '` onmouseover=alert(1) x=`',
  ']]><script>alert(1)</script>',
  '</head><body><script>alert(1)</script>',
  '<plaintext>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '&quot; onmouseover=&quot;alert(1)',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&amp;lt;script&amp;gt;',
  '&#x3c;/script&#x3e;',
  '\u2028\u2029alert(1)',
  'half \ud800 a \udfff pair',
  '&#xD800;&#0;&#x110000;',
  'NUL \0 in the middle',
  '\\u003c/script> \\" \\',
  '\r\n\t\v\f\u0085\u00a0\ufeff text',
  '__proto__',
  'constructor',
  'toString',
] as const

/** URLs that run something, in many disguises. */
const ACTIVE_URLS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \t\njavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6a&#x61vascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&#10;script:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'blob:https://example.com/1',
] as const

/** Names that every object inherits. */
const OBJECT_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const

const ADDRESS = 'https://example.com/faq/fees/'

describe('a rendered head', () => {
  it.each(BREAKOUTS)('prints %j in every text of the JSON as text', (text) => {
    const head = readHead(renderPost(postOf({ text })))
    expect(textOf(head.elements[0])).toBe(head.metas.get('og:title'))
    expect(structureOf(head)).toEqual(structureOf(readHead(renderPost(postOf({ text: 'tame' })))))
  })

  it.each(BREAKOUTS)('prints %j, escaped in every text of the HTML, as text', (text) => {
    const head = readHead(renderPost({ ...postOf({ text }), yoast_head: headHtmlOf(escapeHtml(text)) }))
    const tame = readHead(renderPost({ ...postOf({ text: 'tame' }), yoast_head: headHtmlOf('tame') }))
    expect(textOf(head.elements[0])).toBe(head.metas.get('og:title'))
    expect(structureOf(head)).toEqual(structureOf(tame))
  })

  it.each([...BREAKOUTS, ...ACTIVE_URLS])('is safe if all of its HTML contains %j unescaped', (text) => {
    readHead(renderPost({ ...postOf({ text: 'tame' }), yoast_head_json: null, yoast_head: headHtmlOf(text) }))
  })

  it.each(ACTIVE_URLS)('omits the URL %j', (url) => {
    const { yoast_head_json, ...rest } = postOf({ text: 'tame', url })
    readHead(renderPost({ ...rest, yoast_head_json }))
    readHead(renderPost({ ...rest, yoast_head: headHtmlOf('tame', escapeHtml(url)) }))
    readHead(renderPost({ ...rest, link: url }))
  })

  it.each([...BREAKOUTS, ...ACTIVE_URLS])('prints an answer without the active content of %j', (text) => {
    const content = `<p>Ten euros.</p><p title="${text}">${text}</p><a href="${text}">pay</a><a href='${text}'>pay</a>`
    const html = renderPost({ ...postOf({ text: 'tame' }), content: { rendered: content } })
    const answers = readHead(html).graphs.flatMap(answersIn)
    expect(answers.filter((answer) => answer.includes('Ten euros.'))).toHaveLength(1)
  })

  it.each(OBJECT_NAMES)('treats %s as an ordinary name', (name) => {
    const head = readHead(renderPost(postOf({ text: 'tame', name })))
    expect(head.metas.get('twitter:label1')).toBe(name)
    const [graph] = head.graphs
    expect(graph?.['@graph'][0]?.['@type']).toEqual(['WebPage', name, 'FAQPage'])
    expect(Object.getOwnPropertyDescriptor(graph?.['@graph'][1], name)?.value).toEqual({
      [name]: 'x &amp; y',
      name: 'x & y',
    })
  })

  it.each(OBJECT_NAMES)('keeps tags of the HTML that are named %s', (name) => {
    const html = `<meta name="${name}" content="1" /><meta property="${name}" content="2" /><meta ${name}="3" />
      <link rel="${name}" href="https://example.com/4" /><link rel="alternate" hreflang="${name}" href="https://example.com/5" />`
    const { elements } = readHead(
      renderPost({ ...postOf({ text: 'tame' }), yoast_head_json: null, yoast_head: html }),
    )
    expect(
      elements.filter((element) => element.tagName === 'meta' || element.tagName === 'link'),
    ).toHaveLength(
      // HTML attribute names are lower case, and ours do not begin with an underscore.
      name === '__proto__' ? 4 : 5,
    )
  })

  it('omits graphs that are nested too deeply', { timeout: 20_000 }, () => {
    const depth = 100_000
    const lists = `${'['.repeat(depth)}${']'.repeat(depth)}`
    const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    const post = { ...postOf({ text: 'tame' }), yoast_head_json: null }
    const graph = `{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Fees","a":${lists},"b":${objects}}]}`

    const fromJson = readHead(renderPost({ ...post, yoast_head_json: { schema: JSON.parse(graph) } }))
    expect(fromJson.graphs[0]?.['@graph'].map((node) => node['@type'])).toEqual([
      ['WebPage', 'FAQPage'],
      'Question',
    ])
    expect(fromJson.graphs[0]?.['@graph'][0]?.name).toBe('Fees')
    const fromHtml = readHead(
      renderPost({
        ...post,
        yoast_head: `<title>Fees</title><script type="application/ld+json">${graph}</script>`,
      }),
    )
    expect(textOf(fromHtml.elements[0])).toBe('Fees')
    expect(fromHtml.graphs[0]?.['@graph'].map((node) => node['@type'])).toEqual([
      ['WebPage', 'FAQPage'],
      'Question',
    ])

    expect(tagsIn(renderPost({ ...post, _links: JSON.parse(objects), acf: JSON.parse(lists) }))).toEqual(
      DERIVED,
    )
    expect(tagsIn(renderPost({ ...post, content: { rendered: `${'<div>'.repeat(depth)}Ten` } }))).toEqual(
      DERIVED,
    )
    expect(
      tagsIn(renderPost({ ...post, content: { rendered: `${'<b><table>'.repeat(depth)}Ten` } })),
    ).toEqual(DERIVED)
  })

  it.each<[string, object, readonly string[]]>([
    ['title', { title: { rendered: '<'.repeat(1e7) } }, DERIVED],
    ['content', { content: { rendered: `<p>x</p>${'<'.repeat(1e7)}` } }, DERIVED],
    ['content, as tags', { content: { rendered: `x${'<b <'.repeat(2.5e6)}` } }, DERIVED],
    ['content, as comments', { content: { rendered: `x${'<!--'.repeat(2.5e6)}` } }, DERIVED],
    ['content, as references', { content: { rendered: '&#'.repeat(5e6) } }, DERIVED],
    ['content, as quotes', { content: { rendered: `x${`<a b="'`.repeat(1.2e6)}` } }, DERIVED],
    ['JSON', { yoast_head_json: { description: '<'.repeat(1e7) } }, ['<meta', ...GRAPH]],
    [
      'JSON, as references',
      { yoast_head_json: { title: '&#'.repeat(5e6) } },
      ['<title', '</title', ...GRAPH],
    ],
    ['JSON, as robots', { yoast_head_json: { robots: { index: ','.repeat(1e7) } } }, ['<meta', ...GRAPH]],
    ['address', { yoast_head_json: { canonical: `https://example.com/?${'['.repeat(1e7)}` } }, ['<link']],
    [
      'address, as line breaks',
      { yoast_head_json: { canonical: `/${'%0'.repeat(1e5)}${'a'.repeat(1e5)}` } },
      ['<link'],
    ],
    ['graph', { yoast_head_json: { schema: graphOf('<'.repeat(1e6), ADDRESS, 'x') } }, GRAPH],
    ['HTML', { yoast_head: '<'.repeat(1e7) }, DERIVED],
    ['HTML, as titles', { yoast_head: '<title'.repeat(1.5e6) }, DERIVED],
    ['HTML, as scripts', { yoast_head: '<script>'.repeat(1.2e6) }, DERIVED],
    ['HTML, as attributes', { yoast_head: `<meta ${'a="'.repeat(3e6)}>` }, [...GRAPH, '<meta']],
    ['HTML, as tags', { yoast_head: '<meta name="a">'.repeat(1e5) }, [...GRAPH, ...Array(1e5).fill('<meta')]],
  ])('takes linear time for megabytes of brackets in the %s', { timeout: 60_000 }, (_, fields, tags) => {
    const post = { ...postOf({ text: 'tame' }), excerpt: undefined, yoast_head_json: null, ...fields }
    expect(tagsIn(renderPost(post))).toEqual(tags)
  })

  it('prints every text of the JSON unchanged, whatever its characters', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(anyText(/&/g), (text) => {
        const { elements, metas, graphs } = readHead(renderPost(postOf({ text })))
        const expected = asInHtml(text)
        expect(textOf(elements.find(({ tagName }) => tagName === 'title'))).toBe(expected)
        expect(TEXT_METAS.filter((name) => metas.get(name) !== expected)).toEqual([])
        expect(graphs[0]?.['@graph'][0]?.name).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('is safe for texts that consist of markup', { timeout: 20_000 }, () => {
    const pieces = fc.constantFrom(...BREAKOUTS, ...ACTIVE_URLS, ...'<>&"\'`=/!-;:#x \t\n')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.array(pieces, { maxLength: 12 }), (left, right) => {
        const [text, url] = [left.join(''), right.join('')]
        const post = { ...postOf({ text, url }), content: { rendered: `<p>${text}<a href="${url}">${text}` } }
        readHead(renderPost(post))
        readHead(renderPost({ ...post, yoast_head_json: null, yoast_head: headHtmlOf(text, url) }))
        readHead(renderPost({ ...post, yoast_head_json: null, yoast_head: text }))
      }),
      { numRuns: 200 },
    )
  })

  it('neither reads nor changes Object.prototype', () => {
    const before = Reflect.ownKeys(Object.prototype)
    const json = JSON.stringify(postOf({ text: 'tame' })).replace(
      /\{/g,
      '{"__proto__":{"polluted":true,"title":"polluted"},"constructor":{"prototype":{"polluted":true}},',
    )
    readHead(renderPost(json))
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('graphs', () => {
  it.each(OBJECT_NAMES)('are merged by the @id %s', (name) => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@id': name, name: 'one' }] }
    const joined = mergeGraphs(graph, { ...graph, '@graph': [{ '@id': name, name: 'two' }] })
    expect(joined['@graph']).toEqual([{ '@id': name, name: 'two' }])
  })

  it.each(BREAKOUTS)('are serialized so that %j is data', (text) => {
    const json = serializeGraph({ '@context': text, [text]: [text] })
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ '@context': text, [text]: [text] })
  })
})

describe('the answer of a page', () => {
  it.each([...BREAKOUTS, ...ACTIVE_URLS])('is safe to show if the content contains %j', (text) => {
    const content = `<p>Ten euros.</p>${text}<p title="${text}">x</p><a href="${text}">x</a><img src="${text}" srcset="${text} 2x">`
    const page = toFaqPage(parsePost({ ...postOf({ text: 'tame' }), content: { rendered: content } }))
    const answer = page.questions[0]?.answer.html ?? ''
    expect(answer).toContain('<p>Ten euros.</p>')
    expectInert(parseFragment(answer).childNodes)
    expectInert(parseFragment(sanitizeHtml(page.html, CONTENT_POLICY)).childNodes)
  })
})

/** A post with the same text, URL and property name wherever it can have one. */
function postOf({ text, url = ADDRESS, name = 'x' }: { text: string; url?: string; name?: string }) {
  return {
    id: 7,
    type: 'faq',
    link: ADDRESS,
    slug: text,
    status: 'publish',
    lang: text,
    title: { rendered: `Fees ${text}` },
    content: { rendered: `<p>Ten euros.</p>${text}` },
    excerpt: { rendered: text },
    categories: [1],
    [name === '__proto__' ? 'proto-terms' : name]: [2],
    _links: {
      'wp:term': [
        { taxonomy: name, embeddable: true, href: `https://example.com/wp-json/wp/v2/${name}?post=7` },
      ],
    },
    _embedded: {
      'wp:term': [[{ id: 1, link: url, name: text, slug: text, taxonomy: name }]],
      author: [{ id: 1, name: text, url, link: url, description: text }],
    },
    yoast_head_json: {
      title: text,
      description: text,
      robots: { index: 'index', [name]: 'follow' },
      canonical: url,
      prev: url,
      next: url,
      og_locale: text,
      og_type: text,
      og_title: text,
      og_description: text,
      og_url: url,
      og_site_name: text,
      article_publisher: url,
      article_author: url,
      article_published_time: text,
      article_modified_time: text,
      og_image: [{ width: 1200, height: text, url, type: text }],
      author: text,
      twitter_card: text,
      twitter_title: text,
      twitter_description: text,
      twitter_image: url,
      twitter_creator: text,
      twitter_site: text,
      twitter_misc: own(name === 'x' ? `label ${text}` : name, text),
      schema: graphOf(text, url, name),
    },
  }
}

/** The metas of `postOf` that print its text. */
const TEXT_METAS = [
  'description',
  'og:locale',
  'og:type',
  'og:title',
  'og:description',
  'og:site_name',
  'article:published_time',
  'article:modified_time',
  'og:image:type',
  'author',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:creator',
  'twitter:site',
  'twitter:data1',
] as const

function graphOf(text: string, url: string, name: string): Graph {
  const value = { ...own(name, 'x &amp; y'), name: 'x &#038; y' }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': ['WebPage', name], '@id': ADDRESS, url: ADDRESS, name: text, description: text },
      { '@type': 'Thing', '@id': text, url, ...own(name, value), ...own(text, text) },
      { '@type': 'Answer', text: `<a href="${url}">${text}</a>` },
    ],
  }
}

/** An object with one own property, even if its name is `__proto__`. */
function own(name: string, value: JsonValue): { [name: string]: JsonValue } {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true })
}

/** Yoast's output, with a text and a URL wherever it has one. */
function headHtmlOf(text: string, url: string = text): string {
  return `<!-- This site is optimized with the Yoast SEO plugin v26.6 - https://yoast.com/ -->
    <title>${text}</title>
    <meta name="description" content="${text}" />
    <meta name='keywords' content='${text}' />
    <meta name="robots" content="${text}" />
    <link rel="canonical" href="${url}" />
    <link rel="alternate" hreflang="de" href="${url}" />
    <link rel="icon" href="${url}" sizes="${text}" />
    <meta property="og:title" content="${text}" />
    <meta property="og:url" content="${url}" />
    <meta property="og:image" content="${url}" />
    <meta property="article:publisher" content="${url}" />
    <meta name="twitter:label1" content="${text}" />
    <meta name="twitter:data1" content="${text}" />
    <meta name="${text}" content="${text}" />
    <script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[]}</script>
    <!-- / Yoast SEO plugin. -->`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
}

function renderPost(json: unknown): string {
  return renderHead(composeHead(parsePost(json)))
}

interface ReadHead {
  readonly elements: readonly Element[]
  /** The contents of the metas, by name or property. */
  readonly metas: ReadonlyMap<string, string>
  readonly graphs: readonly Graph[]
}

/**
 * Reads rendered HTML as a browser does, in the head of a document, and fails where it has any effect beyond its
 * own tags.
 */
function readHead(html: string): ReadHead {
  const document = parse(`<!DOCTYPE html><html lang="en"><head>${html}</head><body><p>Body</p></body></html>`)
  const [doctype, root, ...others] = document.childNodes
  expect([doctype?.nodeName, root?.nodeName, others]).toEqual(['#documentType', 'html', []])
  const [head, body] = (root as Element).childNodes as Element[]
  expect(body?.attrs).toEqual([])
  expect(body?.childNodes.map((node) => node.nodeName)).toEqual(['p'])
  expect(textOf(body?.childNodes[0] as Element)).toBe('Body')

  const nodes = (head?.childNodes ?? []).filter((node) => !('value' in node) || node.value.trim() !== '')
  const elements = nodes as Element[]
  for (const { nodeName } of nodes) expect(['title', 'meta', 'link', 'script']).toContain(nodeName)
  const metas = new Map<string, string>()
  const graphs: Graph[] = []
  for (const element of elements) {
    expectNoHandlers(element)
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
    if (element.tagName === 'script') {
      expect(attributes).toEqual({ type: 'application/ld+json' })
      graphs.push(JSON.parse(textOf(element)))
    }
    if (element.tagName === 'link') expectPassive(attributes.href)
    if (element.tagName === 'meta') {
      expect(attributes).not.toHaveProperty('http-equiv')
      const name = attributes.name ?? attributes.property ?? ''
      if (/(?:url|image|publisher|article:author)$/.test(name)) expectPassive(attributes.content)
      metas.set(name, attributes.content ?? '')
    }
  }
  for (const answer of graphs.flatMap(answersIn)) expectInert(parseFragment(answer).childNodes)
  return { elements, metas, graphs }
}

/** Elements that run, load or send something. */
const ACTIVE_ELEMENTS =
  /^(?:script|style|iframe|object|embed|form|base|meta|link|svg|math|template|plaintext|body)$/

function expectInert(nodes: readonly Node[]): void {
  const stack = [...nodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    expect(node.tagName).not.toMatch(ACTIVE_ELEMENTS)
    expectNoHandlers(node)
    for (const { name, value } of node.attrs) {
      if (name === 'href' || name === 'src') expectPassive(value)
      if (name === 'srcset')
        for (const candidate of value.split(',')) expectPassive(candidate.trim().split(/\s/)[0])
    }
    stack.push(...node.childNodes)
  }
}

function expectNoHandlers(element: Element): void {
  expect(element.attrs.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))).toEqual([])
}

/** The URL parser of the platform decides which scheme a browser sees. */
function expectPassive(address: string | undefined): void {
  const isReadable = URL.canParse(address ?? '', ADDRESS)
  const scheme = isReadable ? new URL(address ?? '', ADDRESS).protocol : undefined
  expect(['javascript:', 'vbscript:', 'data:', 'blob:']).not.toContain(scheme)
}

/** Names of elements and of their attributes, and the keys of metas. */
function structureOf({ elements }: ReadHead): string[] {
  return elements.map(({ tagName, attrs }) =>
    [
      tagName,
      ...attrs.map(({ name, value }) => (/^(?:property|rel|type)$/.test(name) ? `${name}=${value}` : name)),
    ].join(' '),
  )
}

function answersIn(graph: JsonValue | undefined): string[] {
  if (typeof graph !== 'object' || graph === null) return []
  const own =
    (graph as { [name: string]: JsonValue })['@type'] === 'Answer'
      ? (graph as { text?: JsonValue }).text
      : undefined
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(graph).flatMap(answersIn)]
}

/** The tags of a graph, and of a post without a plugin. */
const GRAPH = ['<script', '</script'] as const
const DERIVED = ['<title', '</title', '<link', '<meta', '<meta', '<meta', ...GRAPH] as const

/** The tags of HTML in which no value contains a `<`. Fast for megabytes. */
function tagsIn(html: string): string[] {
  return html.match(/<[^ >]*/g) ?? []
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('')
}

/** Any text, including lone surrogates, without what WordPress interprets. */
function anyText(without: RegExp) {
  return fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: fc.constantFrom(...'<>"\'`=/!-;:#x \t\r\n\0\ud800\udfff\u2028') }),
    )
    .map((text) => `.${text.replace(without, '')}`)
}

/** https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream */
function asInHtml(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0|\p{Surrogate}/gu, '\ufffd')
}
