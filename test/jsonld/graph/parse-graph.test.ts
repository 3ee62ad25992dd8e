import { describe, expect, it } from 'vitest'
import { type Graph, parseGraph } from 'wp-faq-seo/jsonld'

const graph = (...nodes: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })

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
