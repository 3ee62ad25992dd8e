import { describe, expect, it } from 'vitest'
import { rewriteUrls } from 'wp-faq-seo/head'
import { rewriteGraph } from 'wp-faq-seo/jsonld'
import type { GraphNode } from '../../../src/jsonld/graph/node.js'
import { isAnswer, isPlainText, kindOfProperty } from '../../../src/jsonld/graph/property-kinds.js'
import { adoptGraph } from '../../../src/plugins/adopt-graph.js'

const MAP = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
const graphOf = (node: GraphNode) => ({ '@context': 'https://schema.org', '@graph': [node] })

describe('kindOfProperty', () => {
  it.each([
    ['name', 'text'],
    ['pronouns', 'text'],
    ['articleBody', 'text'],
    ['@id', 'url'],
    ['license', 'url'],
    ['text', 'markup'],
    ['identifier', undefined],
    ['siteName', undefined],
  ])('%s is %s', (key, kind) => {
    expect(kindOfProperty(key, {})).toBe(kind)
  })

  it('reads the description of a HowTo as markup', () => {
    for (const type of ['HowTo', ['Thing', 'HowTo'], 'https://schema.org/HowTo']) {
      expect(kindOfProperty('description', { '@type': type })).toBe('markup')
      expect(isPlainText('description', { '@type': type })).toBe(false)
    }
    expect(kindOfProperty('description', { '@type': 'Article' })).toBe('text')
    expect(isPlainText('description', { '@type': 'Article' })).toBe(true)
  })
})

describe('isAnswer', () => {
  it.each(['Answer', 'https://schema.org/Answer', 'http://schema.org/Answer'])('accepts %s', (type) => {
    expect(isAnswer({ '@type': type })).toBe(true)
  })

  it('rejects other types', () => {
    expect(isAnswer({ '@type': 'Question' })).toBe(false)
  })
})

describe('property kinds', () => {
  it('are the same for decoding and for rewriting', () => {
    const node = { '@type': 'Article', abstract: 'Q&amp;A on https://cms.example.com/', license: '/terms/' }
    const adopted = adoptGraph(graphOf(node))
    expect(adopted).toEqual(graphOf({ ...node, abstract: 'Q&A on https://cms.example.com/' }))
    const expected = graphOf({ ...node, license: 'https://www.example.com/terms/' })
    expect(rewriteGraph(graphOf(node), MAP)).toEqual(expected)
    expect(rewriteUrls({ graph: graphOf(node) }, MAP)).toEqual({ graph: expected })
  })
})
