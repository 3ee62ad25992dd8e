import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { headFromTags, parseHead } from 'wp-faq-seo/head'
import { lint } from 'wp-faq-seo/lint'
import { headFromYoastHtml, headFromYoastJson } from 'wp-faq-seo/plugins'

const LINK = 'https://example.com/faq/fees/'

/** The keywords and URLs in the context of schema.org. */
const SCHEMA = { '@vocab': 'http://schema.org/', id: '@id', type: '@type', url: { '@type': '@id' } }

/** Why a JSON-LD processor rejects a document. `undefined` if it does not. */
async function whyRefused(document: object): Promise<string | undefined> {
  const json = JSON.parse(JSON.stringify(document), (key, value) =>
    key === '@context' ? [SCHEMA, ...[value].flat().filter((one) => typeof one !== 'string')] : value,
  )
  try {
    await jsonld.toRDF(json)
    return undefined
  } catch (error) {
    const { details } = error as { details?: { code?: string } }
    return details?.code ?? String(error)
  }
}

function adopt(...nodes: unknown[]) {
  const schema = { '@context': 'https://schema.org', '@graph': nodes }
  const { graph } = headFromYoastJson({ schema } as never)
  const script = `<script type="application/ld+json">${JSON.stringify(schema)}</script>`
  expect(headFromYoastHtml(script).graph).toEqual(graph)
  return graph?.['@graph']
}

describe('a keyword of the wrong type in an adopted graph', () => {
  it.each([
    ['@id', false, undefined],
    ['@id', 12, undefined],
    ['@id', null, undefined],
    ['@id', [LINK], undefined],
    ['id', 12, undefined],
    ['@type', 5, undefined],
    ['@type', null, undefined],
    ['@type', ['Person', 5, null, 'Thing'], ['Person', 'Thing']],
    ['@type', [5], undefined],
    ['type', {}, undefined],
    ['@index', 5, undefined],
    ['@language', 5, undefined],
    ['@included', 'x', undefined],
    ['@nest', [{ url: LINK }, 'x'], [{ url: LINK }]],
    ['@nest', 'x', undefined],
    ['@graph', 'x', undefined],
    ['@reverse', 'x', undefined],
    ['@reverse', { about: ['x', { name: 'A' }], author: 'x' }, { about: [{ name: 'A' }] }],
    ['@context', 5, undefined],
    ['@context', [{ a: 'https://a.example/' }, 5], [{ a: 'https://a.example/' }]],
    [
      '@context',
      { '@vocab': 5, '@language': false, a: 'https://a.example/', b: 5 },
      { a: 'https://a.example/' },
    ],
    ['@context', { a: { '@id': 5, '@type': '@id' } }, { a: { '@type': '@id' } }],
  ])('is omitted at every depth: %s %j', async (keyword, value, kept) => {
    const faulty = { name: 'Ann', [keyword]: value }
    const valid = { name: 'Ann', ...(kept !== undefined && { [keyword]: kept }) }
    const around = (node: object) => [
      node,
      { '@type': 'WebPage', '@id': LINK, author: node, about: [{ '@type': 'Thing', founder: [node, node] }] },
      { '@type': 'Dataset', '@id': `${LINK}#set`, '@graph': [node] },
      { '@type': 'Answer', text: node },
      { '@type': 'WebPage', about: { '@list': [node] } },
    ]
    expect(await whyRefused({ '@context': 'https://schema.org', '@graph': [faulty] })).toMatch(
      /^(?:invalid|colliding)/,
    )
    const nodes = adopt(...around(faulty))
    expect(nodes).toEqual(around(valid))
    // Without its `@id`, `a` has no IRI. That is not a wrong type.
    if (keyword !== '@context' || !JSON.stringify(kept ?? '').includes('"@type"'))
      expect(await whyRefused({ '@context': 'https://schema.org', '@graph': nodes })).toBeUndefined()
  })

  it.each([
    ['a reference', { '@id': false }],
    ['a list of references', [{ '@id': 5 }, { id: null }]],
    ['a value', { '@value': {}, '@language': 'en' }],
    ['a value that is a list', [{ '@value': ['x'] }]],
    ['a reversed property', { '@reverse': { author: 'x' } }],
  ])('is omitted together with %s that is then empty', (_, value) => {
    expect(adopt({ '@type': 'WebPage', breadcrumb: value, name: 'A' })).toEqual([
      { '@type': 'WebPage', name: 'A' },
    ])
  })

  it('does not affect the text of a value', () => {
    const values = [
      { '@value': 'Fees', '@language': 5 },
      { '@value': 5, '@language': 'en' },
      { '@value': 'Fees', '@direction': 'up' },
      { '@value': 'Fees', '@type': 5 },
    ]
    expect(adopt({ slogan: values })).toEqual([
      { slogan: [{ '@value': 'Fees' }, { '@value': 5 }, { '@value': 'Fees' }, { '@value': 'Fees' }] },
    ])
  })

  it('is kept in JSON literals, which are not part of the graph', () => {
    const node = { identifier: { '@type': '@json', '@value': { '@id': 5, id: 5, '@type': [null] } } }
    expect(adopt(node)).toEqual([node])
  })

  it('does not affect other nodes', () => {
    expect(adopt({ '@id': 5 }, { '@type': 'WebSite' }, { '@id': null })).toEqual([{ '@type': 'WebSite' }])
    expect(adopt({ '@id': 5 })).toEqual([])
  })

  it('is omitted from a script without a graph', () => {
    const html =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","@id":0}</script>'
    expect(headFromYoastHtml(html).extra).toEqual([
      { tag: 'script', json: { '@context': 'https://schema.org', '@type': 'Event' } },
    ])
  })

  it('is reported by lint before adoption, but not after', { timeout: 60_000 }, async () => {
    const KEYS = ['@id', '@type', '@value', '@language', '@list', '@index', '@reverse', 'id', 'name']
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(false, 12, null, 'x', 'https://e.example/'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 3 }),
      ),
    }))
    const nodes = fc.array(fc.dictionary(fc.constantFrom(...KEYS), tree, { maxKeys: 4 }), { maxLength: 3 })
    const faultsIn = (graph: unknown) =>
      lint({ graph: graph as never }).filter(({ ruleId }) => ruleId === 'graph/keyword')
    let refused = 0
    await fc.assert(
      fc.asyncProperty(nodes, async (list) => {
        const schema = { '@context': 'https://schema.org', '@graph': list }
        const { graph } = headFromYoastJson({ schema } as never)
        expect(faultsIn(graph)).toEqual([])
        const before = await whyRefused(schema)
        if (before !== undefined) refused++
        // Wrong types are only some of the reasons. Others are keywords that exclude each other.
        if (
          /^invalid (?:@|type value|base|value object value|language-tagged|reverse property value)/.test(
            before ?? '',
          )
        )
          expect(faultsIn(schema).length).toBeGreaterThan(0)
        const after = graph && (await whyRefused(graph))
        expect(after ?? '').toMatch(/^(?:invalid (?:value object|set or list object)|colliding keywords)?$/)
      }),
      { numRuns: 500, seed: 16 },
    )
    expect(refused).toBeGreaterThan(100)
  })

  it('is not in a composed head', async () => {
    const schema = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': ['WebPage', 1], '@id': LINK, url: LINK, breadcrumb: { '@id': 12 } },
        { '@type': 'Person', '@id': false, name: 'Ann' },
      ],
    }
    const post = parsePost({
      id: 1,
      type: 'faq',
      link: LINK,
      title: { rendered: 'A?' },
      yoast_head_json: { schema },
    })
    const { graph = {} } = composeHead(post)
    expect(await whyRefused(graph)).toBeUndefined()
    expect(renderHead({ graph } as never)).not.toMatch(/false|12|null/)
  })
})

describe('a keyword of the wrong type in a head that was fetched elsewhere', () => {
  const script = (graph: object) => `<script type="application/ld+json">${JSON.stringify(graph)}</script>`
  const post = parsePost({ id: 7, type: 'page', link: 'https://example.com/a/', title: { rendered: 'A' } })

  it('is omitted from the composed head', () => {
    const author = { '@type': 'Person', '@id': false, name: 'Ann' }
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': ['Article', 7], author, about: { '@id': null } }],
    }
    const pluginHead = parseHead(script(graph)).head
    expect(composeHead(post, { pluginHead }).graph?.['@graph']).toEqual([
      { '@type': ['Article'], author: { '@type': 'Person', name: 'Ann' } },
    ])
  })

  it('is omitted for pages without a resource, and with a value object that loses its value', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', '@id': 7, name: { '@value': {}, '@language': 'en' } }],
    }
    const pluginHead = parseHead(script(graph)).head
    expect(composeHead({ kind: 'home' }, { pluginHead }).graph?.['@graph']).toEqual([{ '@type': 'WebPage' }])
  })

  it('is omitted from a list of tags', () => {
    const json = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': 7, name: 'A' }] }
    const head = headFromTags([
      { tag: 'script', attributes: { type: 'application/ld+json' }, content: JSON.stringify(json) },
    ])
    expect(head.graph?.['@graph']).toEqual([{ '@type': 'WebPage', name: 'A' }])
  })

  it('leaves a valid graph as it is', () => {
    const { head } = parseHead(
      script({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebPage', '@id': 'https://example.com/a/' }],
      }),
    )
    expect(composeHead(post, { pluginHead: head }).graph).toBe(head.graph)
  })
})
