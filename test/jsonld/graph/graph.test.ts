import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIds, findNodes, type Graph, mergeGraphs, parseGraph, serializeGraph } from 'wp-faq-seo/jsonld'

const graph = (...nodes: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })

describe('serializeGraph()', () => {
  it('escapes every <, in keys too', () => {
    expect(serializeGraph({ '<!--': '</script ><SCRIPT>' })).toBe(
      '{"\\u003c!--":"\\u003c/script >\\u003cSCRIPT>"}',
    )
  })

  it('escapes U+2028 and U+2029', () => {
    expect(serializeGraph(['\u2028', '\u2029'])).toBe('["\\u2028","\\u2029"]')
  })

  it('parses to the same data, whatever the strings contain', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }), (value, text) => {
        const json = serializeGraph({ value: value as never, text })
        expect(json).not.toMatch(/[<\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })))
      }),
    )
  })
})

describe('parseGraph()', () => {
  it('accepts text and parsed JSON, the latter by reference', () => {
    const value = graph({ '@type': 'WebSite' })
    expect(parseGraph(JSON.stringify(value))).toEqual(value)
    expect(parseGraph(value)).toBe(value)
  })

  it('omits members that are not nodes', () => {
    expect(parseGraph({ '@context': 'x', '@graph': [null, 1, 'a', [], { '@type': 'Thing' }] })).toEqual({
      '@context': 'x',
      '@graph': [{ '@type': 'Thing' }],
    })
  })

  it.each([['{'], ['[]'], ['null'], [undefined], [{ '@graph': {} }], [{ '@type': 'WebSite' }]])(
    'is undefined for %j',
    (value) => {
      expect(parseGraph(value)).toBeUndefined()
    },
  )

  it('is undefined for a value nested too deep', () => {
    expect(parseGraph(`{"@graph":[{"a":${'['.repeat(5000)}${']'.repeat(5000)}}]}`)).toBeUndefined()
  })
})

describe('findNodes()', () => {
  it('finds a type alone and among others, not in other properties', () => {
    const nodes = graph(
      { '@type': 'Question', name: '1' },
      { '@type': ['Thing', 'Question'], name: '2' },
      { name: 'Question' },
    )
    expect(findNodes(nodes, 'Question').map((node) => node.name)).toEqual(['1', '2'])
  })

  it('accepts types such as constructor and __proto__', () => {
    expect(findNodes(graph({ '@type': '__proto__' }), 'constructor')).toEqual([])
    expect(findNodes(graph({ '@type': '__proto__' }), '__proto__')).toHaveLength(1)
  })
})

describe('mergeGraphs()', () => {
  it('merges nodes by @id: later values win in the earlier position', () => {
    const base = graph({ '@id': 'a#1', name: 'one', url: 'u' }, { '@id': 'a#2', name: 'two' })
    const more = graph({ '@id': 'a#3' }, { '@id': 'a#1', name: 'ONE' }, { '@id': '#2', name: 'other' })
    expect(mergeGraphs(base, more)['@graph']).toEqual([
      { '@id': 'a#1', name: 'ONE', url: 'u' },
      { '@id': 'a#2', name: 'two' },
      { '@id': 'a#3' },
      { '@id': '#2', name: 'other' },
    ])
    expect(base['@graph'][0]?.name).toBe('one')
  })

  it('keeps nodes without an @id apart', () => {
    expect(mergeGraphs(graph({ name: 'a' }), graph({ name: 'a' }))['@graph']).toHaveLength(2)
  })
})

describe('createIds()', () => {
  it('appends ids to the URL without its fragment', () => {
    const ids = createIds('https://example.com/faq/?p=1#top')
    expect(ids.page).toBe('https://example.com/faq/?p=1')
    expect(ids.question('question-1')).toBe('https://example.com/faq/?p=1#question-1')
  })
})
