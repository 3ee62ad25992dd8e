import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHead, renderHead } from 'wp-faq-seo/head'
import {
  type Diagnostic,
  type LintConfig,
  type LintInput,
  lint,
  lintCatalog,
  type RuleId,
} from 'wp-faq-seo/lint'
import { ConfigError } from 'wp-faq-seo/site'
import { added, CLEAN_GRAPH, CLEAN_HTML, PAGE_URL, replaced, without, withValue } from './clean-head.js'

// Thousands of inputs take longer than vitest's default timeout on a busy machine.
const SLOW = { timeout: 60_000 }

const idsIn = (found: readonly Diagnostic[]) => found.map(({ ruleId }) => ruleId)
const find = (input: LintInput, id: RuleId, config?: LintConfig) =>
  lint(input, config).filter(({ ruleId }) => ruleId === id)

describe('lint', () => {
  it('finds nothing in an empty input', () => {
    expect(lint({})).toEqual([])
  })

  it('reads a list with one post, the response to ?slug=, as that post', () => {
    const json = { yoast_head: without('<title>').html }
    expect(idsIn(lint({ json: [json] }))).toContain('head/title-missing')
    expect(lint({ json: JSON.stringify([json]) })).toEqual(lint({ json }))
    expect(lint({ json: [json, json] })).toEqual([])
  })

  it('reports a tag that ends the JSON only if the JSON ends inside a string', () => {
    const rulesOf = (json: string) =>
      idsIn(lint({ html: `<script type="application/ld+json">${json}</script>` })).filter((id) =>
        id.startsWith('safety/'),
      )
    expect(rulesOf('{"name":"Fees",')).toEqual(['safety/json-invalid'])
    expect(rulesOf('{"name":"\\"</script><b>"}')).toEqual(['safety/script-sequence', 'safety/json-invalid'])
  })

  it('reports what is wrong, where, and what to do about it', () => {
    expect(find(added('<title>Another</title>'), 'head/title-many')).toEqual([
      {
        ruleId: 'head/title-many',
        severity: 'error',
        path: 'title(2)',
        message: 'The head has more than one title.',
        help: 'Make sure that only one of the theme, the plugin and the framework prints a title.',
      },
    ])
  })

  it('sorts by place: the whole head, then its tags in order, each script with its graph', () => {
    const html = without('og:type')
      .html.replace(
        '<meta name="twitter:card"',
        '<meta name="twitter:creator" content="Ann">\n<meta name="twitter:card"',
      )
      .replace('"contentUrl":"https://www.example.com/media/class.jpg"', '"contentUrl":"/a.jpg"')
      .replace('"item":"https://www.example.com/faq/"', '"item":"/faq/"')
      .replace('"@example"', '"example"')
    expect(
      lint({ html })
        .filter(({ ruleId }) => ruleId !== 'faq/no-rich-result')
        .map(({ path }) => path),
    ).toEqual([
      'head',
      'meta[name="twitter:creator"]',
      'meta[name="twitter:site"]',
      'graph.@graph[3].contentUrl',
      'graph.@graph[4].itemListElement[1].item',
    ])
  })

  it('finds the same in a head as data and in its HTML', () => {
    for (const { html } of [
      without('og:image'),
      withValue('canonical', '/fees/'),
      withValue('robots', 'folow'),
    ]) {
      const { head } = parseHead(html)
      expect(lint({ head })).toEqual(lint({ html: renderHead(head) }))
      expect(lint({ head }).length).toBeGreaterThan(0)
    }
  })

  it('prefers html to head', () => {
    const { head } = parseHead(CLEAN_HTML)
    expect(idsIn(lint({ head, html: added('<title>Another</title>').html }))).toContain('head/title-many')
  })

  it('lints the head of a post, as JSON or parsed, unless another one is given', () => {
    const json = { id: 1, yoast_head: '<title></title>' }
    const id = 'head/title-missing'
    expect(find({ json }, id)).toHaveLength(1)
    expect(find({ json: JSON.stringify(json) }, id)).toHaveLength(1)
    expect(find({ post: json as never }, id)).toHaveLength(1)
    expect(find({ json, head: { title: 'Fees' } }, id)).toEqual([])
    expect(find({ json, html: CLEAN_HTML }, id)).toEqual([])
  })

  it('reads a graph without a head', () => {
    const graph = structuredClone(CLEAN_GRAPH)
    expect(lint({ graph }).filter(({ severity }) => severity !== 'info')).toEqual([])
    Object.assign(graph['@graph'][3] ?? {}, { contentUrl: '/a.jpg' })
    expect(find({ graph }, 'head/relative-url').map(({ path }) => path)).toEqual([
      'graph.@graph[3].contentUrl',
    ])
    const node = { '@context': 'https://schema.org', '@type': 'ImageObject', contentUrl: '/a.jpg' }
    expect(find({ graph: node }, 'head/relative-url').map(({ path }) => path)).toEqual(['graph.contentUrl'])
    expect(find({ graph: [node] }, 'head/relative-url').map(({ path }) => path)).toEqual([
      'graph[0].contentUrl',
    ])
  })

  it('reports each private host once, and its previews once', () => {
    const html = CLEAN_HTML.replaceAll('https://www.example.com', 'https://school.test').replace(
      /(?<=og:image" content=")[^"]*/,
      'http://localhost:8080/a.jpg?preview=true',
    )
    expect(find({ html }, 'head/private-url').map(({ message }) => message)).toEqual([
      '"https://school.test/faq/fees/" is not public: its host is private.',
      '"http://localhost:8080/a.jpg?preview=true" is not public: its host is private.',
      '"http://localhost:8080/a.jpg?preview=true" is not public: it is a preview.',
    ])
  })

  it('distinguishes the second script from the first', () => {
    const script = '<script type="application/ld+json">{"@type":"ImageObject","url":"/a.jpg"}</script>'
    expect(find({ html: CLEAN_HTML + script }, 'head/relative-url').map(({ path }) => path)).toEqual([
      'graph(2).url',
    ])
  })

  it('does not treat what follows the head as part of it', () => {
    const { html } = without('rel="canonical"')
    const late = `<link rel="canonical" href="${PAGE_URL}">`
    const found = (text: string) => idsIn(lint({ html: html + text }))
    expect(found(late)).not.toContain('head/canonical-many')
    expect(found(`Text ${late}`)).toContain('head/canonical-many')
    expect(found(`<div></div>${late}`)).toContain('head/canonical-many')
    expect(found(`<template><div></div></template>${late}`)).not.toContain('head/canonical-many')
  })

  it('never throws and takes linear time', SLOW, () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true })
    const keys = ['json', 'post', 'page', 'head', 'html', 'graph', 'pageHtml', 'urls'] as const
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), anything), (input) => {
        expect(Array.isArray(lint(input as LintInput))).toBe(true)
      }),
      { numRuns: 200 },
    )
    const names = [
      'title',
      'description',
      'canonical',
      'robots',
      'openGraph',
      'article',
      'twitter',
      'alternates',
      'graph',
      'extra',
      'order',
      'url',
      'html',
      'language',
      'content',
      'link',
      'yoast_head',
    ] as const
    const fields = fc.dictionary(fc.constantFrom(...names), anything)
    fc.assert(
      fc.property(fields, fields, fields, (head, page, post) => {
        expect(Array.isArray(lint({ head: head as never, page: page as never, post: post as never }))).toBe(
          true,
        )
      }),
      { numRuns: 200 },
    )
    const map = fc.dictionary(fc.constantFrom('from', 'to', 'media', 'mediaPaths', 'trailingSlash'), anything)
    fc.assert(
      fc.property(fc.oneof(map, fc.array(map)), (urls) => {
        expect(Array.isArray(lint({ html: CLEAN_HTML, urls: urls as never }))).toBe(true)
      }),
      { numRuns: 200 },
    )
    expect(Array.isArray(lint({ head: { extra: 1, title: {}, alternates: { '': null } } as never }))).toBe(
      true,
    )
    for (const input of [undefined, null, 'text', 1, []]) {
      expect(lint(input as never)).toEqual([])
      expect(lintCatalog([input as never])).toEqual([])
    }
    for (const html of [
      '<'.repeat(200_000),
      '<meta '.repeat(50_000),
      '<title>'.repeat(50_000),
      '&'.repeat(200_000),
    ]) {
      expect(Array.isArray(lint({ html, pageHtml: html }))).toBe(true)
      expect(Array.isArray(lint({ head: { title: html, description: html } }))).toBe(true)
    }
  })

  it('accepts any JSON as a graph', () => {
    const head = (graph: unknown) => ({
      html: `<title>Fees</title><script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`,
    })
    fc.assert(
      fc.property(fc.jsonValue(), (graph) => {
        expect(Array.isArray(lint(head({ '@context': 'https://schema.org', '@graph': graph })))).toBe(true)
        expect(Array.isArray(lint({ graph: graph as never }))).toBe(true)
      }),
    )
    let deep: unknown = { '@type': 'Thing' }
    for (let depth = 0; depth < 5000; depth++) deep = { '@type': 'Thing', about: deep }
    expect(Array.isArray(lint({ graph: deep as never }))).toBe(true)
    const cyclic: Record<string, unknown> = { '@type': 'Thing' }
    cyclic.about = cyclic
    expect(Array.isArray(lint({ graph: cyclic as never }))).toBe(true)
    expect(
      Array.isArray(lint({ graph: JSON.parse('{"__proto__":{"@id":"a"},"constructor":[{"@id":"b"}]}') })),
    ).toBe(true)
  })
})

describe('LintConfig', () => {
  const input = withValue('og:locale', 'en-US')
  const id = 'open-graph/locale-format'

  it('turns a rule off or changes its severity', () => {
    expect(find(input, id, { rules: { [id]: 'off' } })).toEqual([])
    expect(find(input, id, { rules: { [id]: 'info' } })[0]?.severity).toBe('info')
    expect(find(input, id, { rules: { [id]: 'on' } })[0]?.severity).toBe('error')
    expect(find(input, id, { rules: { [id]: undefined } })[0]?.severity).toBe('error')
  })

  it('overrides single options', () => {
    const config: LintConfig = { rules: { 'head/title-long': ['warning', { maxCharacters: 5 }] } }
    const [found] = find({ html: CLEAN_HTML }, 'head/title-long', config)
    expect(found?.severity).toBe('warning')
    expect(find(replaced(/<title>.*<\/title>/, '<title>iiiii</title>'), 'head/title-long', config)).toEqual(
      [],
    )
  })

  it('raises severities with the preset strict, unless the caller sets one', () => {
    const strict = (rules: LintConfig['rules']) =>
      lint(without('og:image:alt', 'og:type'), { extends: 'strict', rules })
        .filter(({ ruleId }) => ruleId.startsWith('open-graph/'))
        .map(({ ruleId, severity }) => [ruleId, severity])
    expect(strict({})).toEqual([
      ['open-graph/required', 'error'],
      ['open-graph/image-alt', 'warning'],
    ])
    expect(strict({ 'open-graph/required': 'info' })[0]).toEqual(['open-graph/required', 'info'])
    expect(strict({ 'open-graph/required': 'on' })[0]).toEqual(['open-graph/required', 'error'])
  })

  it('relaxes rules with the preset yoast', () => {
    const id = 'twitter/large-card-without-image'
    expect(find(without('og:image'), id)[0]?.severity).toBe('warning')
    expect(find(without('og:image'), id, { extends: 'yoast' })[0]?.severity).toBe('info')
    expect(find(without('og:image'), id, { extends: ['yoast', 'strict'] })[0]?.severity).toBe('warning')
  })

  it('does not raise a severity of the caller that equals that of a preset', () => {
    const id = 'twitter/large-card-without-image'
    const config: LintConfig = { extends: ['yoast', 'strict'], rules: { [id]: 'info' } }
    expect(find(without('og:image'), id, config)[0]?.severity).toBe('info')
  })

  it('ignores diagnostics by path, for all rules or some', () => {
    const path = 'meta[property="og:locale"]'
    expect(find(input, id, { ignore: [path] })).toEqual([])
    expect(find(input, id, { ignore: ['meta[*"og:loc*'] })).toEqual([])
    expect(find(input, id, { ignore: ['*'] })).toEqual([])
    expect(find(input, id, { ignore: [{ path, rules: [id] }] })).toEqual([])
    for (const other of ['meta', '*locale', `${path}*(2)`, 'meta*og:title*', 'og:locale', '*locale"]*"]']) {
      expect(find(input, id, { ignore: [other] }), other).toHaveLength(1)
    }
    expect(find(input, id, { ignore: [{ path, rules: ['head/title-long'] }] })).toHaveLength(1)
  })

  it('throws for an invalid configuration, with all problems at once', () => {
    const config = {
      extends: ['recomended', 'constructor'],
      rules: {
        'head/title-lang': 'off',
        'head/title-many': 'fatal',
        'head/title-long': ['info', { maxPixel: 1, maxCharacters: '5' }],
        'head/bad-url': ['off', { strict: true }],
        toString: 'off',
      },
    }
    const attempt = () => lint({}, config as never)
    expect(attempt).toThrow(ConfigError)
    expect(attempt).toThrow(
      /"recomended".*"constructor".*"head\/title-lang".*"toString".*"fatal".*"maxPixel".*"strict"/s,
    )
    expect(() => lint({}, { rules: { 'head/title-long': ['info', { maxPixels: '5' }] } })).toThrow(
      /maxPixels/,
    )
  })
})

describe('lintCatalog', () => {
  it('finds nothing without pages, and runs no rules about single pages', () => {
    expect(lintCatalog([])).toEqual([])
    expect(lintCatalog(null as never)).toEqual([])
    expect(idsIn(lintCatalog([{ html: '' }]))).not.toContain('head/title-missing')
  })
})
