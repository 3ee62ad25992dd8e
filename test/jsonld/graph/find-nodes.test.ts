import { describe, expect, it } from 'vitest'
import { findNodes, type Graph } from 'wp-faq-seo/jsonld'

const graph = (...nodes: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })

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
