import { describe, expect, it } from 'vitest'
import { type Graph, mergeGraphs } from 'wp-faq-seo/jsonld'

const graph = (...nodes: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })

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
