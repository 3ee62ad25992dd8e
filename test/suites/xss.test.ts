import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, type Head, parsePost, renderHead } from 'wp-faq-seo'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { cleanActive } from '../../src/content/sanitize/sanitize.js'
import { runSuite } from './suite.js'

interface Case {
  readonly name: string
  readonly html: string
}

const vectors: readonly Case[] = [
  ...readJson<{ title?: string; payload: string }[]>('./data/dompurify/expect.json').map(
    ({ title, payload }, index) => ({ name: `dompurify ${index}: ${title ?? ''}`, html: payload }),
  ),
  ...readJson<{ name: string; input: string }[]>('./data/html5lib/sanitizer/tests1.dat').map(
    ({ name, input }) => ({ name: `html5lib: ${name}`, html: input }),
  ),
]
const trees: readonly Case[] = Object.entries(
  readJson<Record<string, readonly { data: string }[]>>(
    '../../node_modules/@mixmark-io/domino/test/html5lib-tests.json',
  ),
).flatMap(([file, tests]) => tests.map(({ data }) => ({ name: `${file}: ${data}`, html: data })))

const WAYS: Readonly<Record<string, (html: string) => readonly string[]>> = {
  sanitizeHtml: (html) => [sanitizeHtml(html, CONTENT_POLICY)],
  cleanActive: (html) => [cleanActive(html)],
  'the answer of a graph': (html) => {
    const post = { id: 7, type: 'faq', link: 'https://example.com/a/', title: { rendered: 'What?' } }
    return answersIn(composeHead(parsePost({ ...post, content: { rendered: html } })))
  },
  'the answer of an adopted graph': (html) => {
    const answer = { '@type': 'Answer', text: html }
    const question = { '@type': 'Question', '@id': '#q', name: 'What?', acceptedAnswer: answer }
    const schema = { '@context': 'https://schema.org', '@graph': [question] }
    const post = { id: 7, type: 'page', link: 'https://example.com/a/', title: { rendered: 'A' } }
    const yoast = { yoast_head_json: { title: 'A', schema } }
    return answersIn(
      composeHead(parsePost({ ...post, content: { rendered: '' }, ...yoast }), { faq: 'never' }),
    )
  },
}

describe.each(Object.entries(WAYS))('the attacks of DOMPurify and html5lib, in %s', (_, outputsOf) => {
  runSuite({
    cases: vectors,
    count: 181 + 72,
    nameOf: ({ name }) => name,
    faultOf: ({ html }) => outputsOf(html).flatMap(findActive)[0],
    exceptions: {},
  })
})

describe.each(Object.entries(WAYS))('the documents of html5lib, in %s', (_, outputsOf) => {
  runSuite({
    cases: trees,
    count: 1623,
    nameOf: ({ name }) => name,
    faultOf: ({ html }) => outputsOf(html).flatMap(findActive)[0],
    exceptions: {},
  })
})

describe('the judge', () => {
  it('finds most attacks before they are cleaned', () => {
    expect(vectors.filter(({ html }) => findActive(html).length > 0)).toHaveLength(170)
  })

  it.each([
    ['the answer of a graph', 170],
    ['the answer of an adopted graph', 231],
  ])('reads what is left in %s', (way, count) => {
    const answers = vectors.flatMap(({ html }) => WAYS[way]?.(html) ?? [])
    expect(answers.filter((answer) => answer !== '')).toHaveLength(count)
  })
})

function readJson<Json>(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

/** The texts of the answers in the JSON-LD of a printed head, and whatever a browser would move out of the head. */
function answersIn(head: Head): readonly string[] {
  const texts: string[] = []
  const collect = (json: unknown) => {
    if (typeof json !== 'object' || json === null) return
    if ('@type' in json && json['@type'] === 'Answer' && 'text' in json) texts.push(String(json.text))
    Object.values(json).forEach(collect)
  }
  visit(parse(`<!doctype html>${renderHead(head)}`), (element) => {
    const script = element.childNodes[0]
    if (element.tagName === 'body') texts.push(serialize(element))
    else if (element.tagName === 'script' && script !== undefined && 'value' in script)
      collect(JSON.parse(script.value))
  })
  return texts
}

/** The active elements, attributes and URLs that a browser finds in HTML, and in what it prints as HTML. */
function findActive(html: string): readonly string[] {
  return [html, serialize(parseFragment(html))].flatMap((source) => {
    const found: string[] = []
    for (const scriptingEnabled of [true, false])
      visit(parseFragment(source, { scriptingEnabled }), ({ tagName, attrs }) => {
        if (ACTIVE_ELEMENTS.has(tagName)) found.push(`<${tagName}>`)
        for (const { name, value } of attrs)
          if (/^on|^(?:srcdoc|action|formaction|http-equiv|ping)$/.test(name))
            found.push(`${name}="${value}"`)
          else if (urlsOf(name, value).some(isActiveUrl)) found.push(`${name}="${value}"`)
      })
    return found
  })
}

// https://html.spec.whatwg.org/multipage/indices.html#elements-3, and elements of older browsers.
const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet base bgsound button embed form frame frameset iframe input isindex link math meta noembed noframes noscript object ' +
    'plaintext script select style svg template textarea title xmp'
  ).split(' '),
)

// https://html.spec.whatwg.org/multipage/indices.html#attributes-3, and attributes of older browsers.
const URL_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'archive background cite classid codebase data dynsrc href icon itemid itemtype longdesc lowsrc manifest poster profile ' +
    'src usemap xlink:href'
  ).split(' '),
)

function urlsOf(attribute: string, value: string): readonly string[] {
  if (/srcset$/.test(attribute)) return value.split(/[\s,]+/)
  return URL_ATTRIBUTES.has(attribute) ? [value] : []
}

function isActiveUrl(url: string): boolean {
  if (!URL.canParse(url, 'https://example.com/')) return false
  const { protocol, pathname } = new URL(url, 'https://example.com/')
  if (protocol === 'data:') return !/^image\//i.test(pathname)
  return /^(?:javascript|vbscript|blob|filesystem):$/.test(protocol)
}

function visit(
  node: DefaultTreeAdapterTypes.Node,
  onElement: (element: DefaultTreeAdapterTypes.Element) => void,
): void {
  if ('tagName' in node) onElement(node)
  if ('content' in node) visit(node.content, onElement)
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, onElement)
}
