import { describe, expect, it } from 'vitest'
import type { GraphNode } from 'wp-faq-seo/jsonld'
import { attributeOf, type Element, named, previewOf, textIn, withClass } from './read-page.js'

describe('the graph', () => {
  it('links each reference to its node, including nested nodes', () => {
    const elements = sectionOf([
      {
        '@type': 'WebPage',
        '@id': '/#page',
        publisher: { '@id': '/#org' },
        image: [{ '@id': '/#logo' }, { '@id': '/#org' }],
      },
      {
        '@type': 'Organization',
        '@id': '/#org',
        logo: { '@type': 'ImageObject', '@id': '/#logo', width: 600 },
      },
    ])
    const targets = withClass(elements, 'reference').map((link) => {
      const id = attributeOf(link, 'href')?.slice(1)
      // The target is in the folded node, so that the link opens it.
      const node = elements.find(({ childNodes }) =>
        (childNodes as Element[]).some((child) => 'attrs' in child && attributeOf(child, 'id') === id),
      )
      return [textIn(link), textIn(node && named(node.childNodes as Element[], 'summary')[0])]
    })
    expect(targets).toEqual([
      ['Organization #org', 'Organization /#org'],
      ['ImageObject #logo', 'ImageObject /#logo'],
      ['Organization #org', 'Organization /#org'],
    ])
  })

  it('folds its nodes, and opens a node with all nodes in it', () => {
    const elements = sectionOf([{ '@type': 'Question', acceptedAnswer: { '@type': 'Answer', text: 'Ten.' } }])
    expect(withClass(elements, 'node').map((node) => attributeOf(node, 'open'))).toEqual([undefined, ''])
  })

  it('marks dangling references', () => {
    const elements = sectionOf([{ '@type': 'WebPage', isPartOf: { '@id': 'https://example.com/#website' } }])
    expect(withClass(elements, 'dangling').map(textIn)).toEqual([
      'https://example.com/#website not in this graph',
    ])
    expect(withClass(elements, 'reference')).toEqual([])
  })

  it('links to the first of several nodes with the same @id', () => {
    const elements = sectionOf([
      { '@id': '#a', name: '1' },
      { '@id': '#a', name: '2' },
      { about: { '@id': '#a' } },
    ])
    expect(named(elements, 'dl').map((content) => attributeOf(content, 'id'))).toEqual([
      'node-1',
      undefined,
      undefined,
    ])
    expect(attributeOf(withClass(elements, 'reference')[0], 'href')).toBe('#node-1')
  })

  it('names nodes by their types and shows every value', () => {
    const elements = sectionOf([
      {
        '@type': ['WebPage', 'FAQPage'],
        name: 'Fees',
        isFree: true,
        price: 0,
        none: null,
        list: ['a', ['b', 1]],
        url: 'https://example.com/%C3%BC',
      },
      {},
    ])
    expect(withClass(elements, 'node').map(textIn)).toEqual([
      'WebPage, FAQPagenameFeesisFreetrueprice0nonenulllistab1urlhttps://example.com/ü',
      'Node',
    ])
    expect(attributeOf(named(elements, 'a')[0], 'href')).toBe('https://example.com/%C3%BC')
  })

  it('shows the beginning of a long text', () => {
    const elements = sectionOf([{ articleBody: 'word '.repeat(1000) }])
    expect(textIn(withClass(elements, 'node')[0]).length).toBeLessThan(430)
  })
})

describe('breadcrumbs', () => {
  it('are sorted by position, with names and URLs from the item or its thing', () => {
    const elements = previewOf({
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'BreadcrumbList',
            itemListElement: [
              { '@type': 'ListItem', position: 3, name: 'Fees?' },
              {
                '@type': 'ListItem',
                position: '2',
                item: { '@id': 'https://example.com/faq/', name: 'Help' },
              },
              { '@id': '#home' },
            ],
          },
          { '@type': 'ListItem', '@id': '#home', position: 1, name: 'Home', item: 'https://example.com/' },
        ],
      },
    }).section('breadcrumbs')
    expect(named(elements, 'li').map(textIn)).toEqual(['Home', 'Help', 'Fees?'])
    expect(named(elements, 'a').map((link) => attributeOf(link, 'href'))).toEqual([
      'https://example.com/',
      'https://example.com/faq/',
    ])
  })
})

describe('questions', () => {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'FAQPage',
        mainEntity: [
          { '@type': 'Question', name: 'How much?', acceptedAnswer: { '@id': '#answer' } },
          { '@type': 'Question', name: 'Why?' },
        ],
      },
      {
        '@type': 'Answer',
        '@id': '#answer',
        text: '<h2>Ten</h2><p onclick="x()">euros <a href="/pay/">here</a><img src="https://example.com/a.png"></p>',
      },
    ],
  }

  it('come from the graph, including nested nodes and references, and show the sanitised answers', () => {
    const elements = previewOf({ canonical: 'https://example.com/faq/', graph }).section('questions')
    expect(named(elements, 'summary').map(textIn)).toEqual(['How much?', 'Why?'])
    const [first, second] = withClass(elements, 'answer')
    expect(textIn(first)).toBe('Teneuros here')
    expect(named(elements, 'a').map(({ attrs }) => attrs)).toEqual([
      [{ name: 'href', value: 'https://example.com/pay/' }],
    ])
    expect(named(elements, 'h2', 'img').map(textIn)).toEqual(['Questions'])
    expect(textIn(second)).toBe('No answer text')
  })
})

describe('diagnostics', () => {
  it('keep their order and are counted by severity', () => {
    const severities = ['warning', 'error', 'error', 'info'] as const
    const diagnostics = severities.map((severity, index) => ({
      ruleId: 'head/x',
      severity,
      path: index === 0 ? '' : 'title',
      message: 'Wrong',
      help: 'Mend it',
    }))
    const elements = previewOf({}, { diagnostics }).section('diagnostics')
    expect(textIn(named(elements, 'p')[0])).toBe('2 errors, 1 warning, 1 note')
    expect(named(elements, 'li').map(textIn)).toEqual([
      'warningWrongMend ithead/x',
      'errorWrongMend ithead/x at title',
      'errorWrongMend ithead/x at title',
      'noteWrongMend ithead/x at title',
    ])
  })

  it('show a note if there are none', () => {
    expect(textIn(named(previewOf({}, { diagnostics: [] }).section('diagnostics'), 'p')[0])).toBe(
      'No problems found.',
    )
  })
})

function sectionOf(nodes: readonly GraphNode[]): readonly Element[] {
  return previewOf({ graph: { '@context': 'https://schema.org', '@graph': nodes } }).section('graph')
}
