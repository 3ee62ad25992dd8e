import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, type Head, parsePost, renderHead } from 'wp-faq-seo'
import { parseHead } from 'wp-faq-seo/head'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const link = 'https://example.com/faq/a/'

/** The ways by which a graph of others gets into a head. */
const WAYS: Readonly<Record<string, (node: Json) => Head>> = {
  yoast_head_json: (node) =>
    composeHead(parsePost({ ...wire(), yoast_head_json: { title: 'A', schema: graphOf(node) } }), {
      faq: 'never',
    }),
  yoast_head: (node) =>
    composeHead(parsePost({ ...wire(), yoast_head: `<title>A</title>${scriptOf(graphOf(node))}` }), {
      faq: 'never',
    }),
  'yoast_head with a second script': (node) =>
    composeHead(parsePost({ ...wire(), yoast_head: `<title>A</title>${scriptOf(node)}` }), { faq: 'never' }),
  aioseo_head_json: (node) =>
    composeHead(parsePost({ ...wire(), aioseo_head_json: { title: 'A', schema: graphOf(node) } }), {
      faq: 'never',
    }),
  pluginHead: (node) =>
    composeHead(parsePost(wire()), {
      faq: 'never',
      pluginHead: { title: 'A', graph: graphOf(node) as never },
    }),
  'pluginHead with a second script': (node) =>
    composeHead(parsePost(wire()), {
      faq: 'never',
      pluginHead: { title: 'A', extra: [{ tag: 'script', json: node as never }] },
    }),
  parseHead: (node) => parseHead(scriptOf(graphOf(node))).head,
}

function wire() {
  return { id: 7, type: 'faq', link, title: { rendered: 'A' }, content: { rendered: '' } }
}

function graphOf(node: Json): Json {
  return { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': link }, node] }
}

function scriptOf(json: Json): string {
  return `<script type="application/ld+json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`
}

/** The last node of the last script that a head prints, read as a browser and a JSON parser read it. */
function printed(head: Head): { readonly [key: string]: Json } {
  const scripts = parseFragment(renderHead(head)).childNodes.filter(({ nodeName }) => nodeName === 'script')
  const [text] = (scripts.at(-1) as unknown as { childNodes: { value: string }[] }).childNodes
  const json = JSON.parse(text?.value ?? '')
  return json['@graph']?.at(-1) ?? json
}

const PROPERTIES =
  '@id contentUrl embedUrl image item logo mainEntityOfPage sameAs target thumbnailUrl url urlTemplate https://schema.org/url schema:url unknownUrl'.split(
    ' ',
  )

const ACTIVE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001 javascript:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
]

describe.each(Object.entries(WAYS))('the graph of %s', (_, headOf) => {
  it.each(PROPERTIES)('loses an active URL in %s, in any form', (property) => {
    for (const url of ACTIVE) {
      // Text in an unknown property may begin like a URL.
      if (property === 'unknownUrl' && /\s/.test(url.trim())) continue
      const forms: readonly Json[] =
        property === '@id'
          ? [url]
          : [
              url,
              [link, url],
              { '@id': url },
              { '@type': 'Thing', url },
              { '@value': url },
              { '@list': [url] },
              { 1: url },
              { '@type': '@json', '@value': url },
              { '@type': '@json', '@value': { url, sameAs: [url] } },
            ]
      for (const value of forms) {
        const node = printed(headOf({ '@type': 'Any', name: 'Kept', [property]: value }))
        expect(node.name).toBe('Kept')
        expect(JSON.stringify(node)).not.toMatch(/alert|msgbox/)
        if (Array.isArray(value)) expect(JSON.stringify(node)).toContain(link)
      }
    }
  })

  it.each([
    { '@type': 'HowTo', description: MARKUP() },
    { '@type': 'HowToo', description: MARKUP() },
    { '@type': 'HowTo', step: [{ '@type': 'HowToStep', text: MARKUP() }] },
    { '@type': 'HowTo', step: [{ itemListElement: [{ '@type': 'HowToDirection', text: MARKUP() }] }] },
    { '@type': 'HowTo', step: [{ itemListElement: [{ '@type': 'Nothing', text: [MARKUP()] }] }] },
    { text: { '@value': MARKUP() } },
    { 'https://schema.org/text': MARKUP() },
    { acceptedAnswer: MARKUP() },
    { recipeInstructions: [MARKUP()] },
    { description: [MARKUP()] },
    { suggestedAnswer: { 1: MARKUP() } },
    { text: { '@type': '@json', '@value': { 'https://schema.org/text': [MARKUP()] } } },
    { '@type': 'Answer', text: MARKUP() },
  ])('loses what is active in the markup of %j, and keeps the rest', (node) => {
    const json = JSON.stringify(printed(headOf({ name: 'Kept', ...node })))
    expect(json).not.toMatch(/<script|onclick|iframe|alert/)
    expect(json).toContain('Mix <b>flour</b> &lt;fine&gt; <a>now</a>.')
  })

  it('keeps text that resembles an active URL or markup, and images in data URLs', () => {
    const node = {
      '@type': 'Course',
      name: 'JavaScript: the basics',
      headline: 'Data:',
      teaches: 'JavaScript: closures, scopes',
      keywords: ['javascript:void(0)'],
      description: '1 < 2, and I <3 you',
      logo: 'data:image/png;base64,iVBORw0KGgo=',
      url: 'https://example.com/?q=javascript:alert(1)',
      sameAs: ['mailto:a@example.com', '/javascript:x', '#data:'],
    }
    expect(printed(headOf(node))).toEqual(node)
  })
})

function MARKUP(): string {
  return 'Mix <b onclick="alert(1)">flour</b> &lt;fine&gt; <a href="javascript:alert(1)">now</a>.<script>alert(1)</script><iframe src="//x.example/"></iframe>'
}

describe('markup behind a URL', () => {
  it.each([...Object.entries(WAYS)])('loses what is active, read from %s', (_, read) => {
    const description = 'https://example.com/ <a href="javascript:x()">x</a>'
    const head = read({ '@type': 'HowToTip', description: [description], text: description })
    expect(JSON.stringify(printed(head))).not.toContain('javascript:')
  })
})

describe('a description of a plugin', () => {
  it.each([
    ['plain text is decoded', 'The &lt;script&gt; tag &amp; others', 'The <script> tag & others'],
    ['markup is not decoded', '<b>The</b> &lt;script&gt; tag', '<b>The</b> &lt;script&gt; tag'],
  ])('%s', (_, description, expected) => {
    const head = WAYS.yoast_head_json?.({ '@type': 'Any', description }) as Head
    expect(printed(head).description).toBe(expected)
  })

  it.each([
    ['The &lt;script&gt; tag'],
    [['The &lt;script&gt; tag']],
    [{ '@value': 'The &lt;script&gt; tag' }],
    [{ '@type': 'Text', '@value': 'The &lt;script&gt; tag' }],
    [{ 1: 'The &lt;script&gt; tag' }],
  ])('is markup in a HowTo and its steps, in any form: %j', (description) => {
    const head = WAYS.yoast_head_json?.({ '@type': 'HowTo', description }) as Head
    expect(printed(head).description).toEqual(description)
    const step = WAYS.yoast_head_json?.({ '@type': 'HowToStep', description }) as Head
    expect(printed(step).description).toEqual(description)
    const other = WAYS.yoast_head_json?.({ '@type': 'Any', description }) as Head
    expect(JSON.stringify(printed(other).description)).toContain('The <script> tag')
  })
})
