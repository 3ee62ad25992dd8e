import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, parsePost } from 'wp-faq-seo'
import { findNodes, type GraphNode } from 'wp-faq-seo/jsonld'
import { fold } from '../../conformance/questions/shown-text.js'
import { postFixtures } from '../../support/fixtures.js'

const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
const block = (question: string, answer: string) =>
  '<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section" id="faq-question-1">' +
  `<strong class="schema-faq-question">${question}</strong> <p class="schema-faq-answer">${answer}</p> </div> </div>`
const post = (content: string, fields: object = {}) =>
  parsePost({
    id: 7,
    type: 'faq',
    status: 'publish',
    link: 'https://example.com/faq/fees/',
    title: { rendered: 'Fees' },
    content: { rendered: content, protected: false },
    ...fields,
  })

/** The facts of a node, with white space and typography normalized and the answer as parse5 reads it. */
const factsOf = (nodes: readonly GraphNode[]) =>
  nodes.map(({ '@id': id, position, name, acceptedAnswer }) => {
    const { text } = acceptedAnswer as { text: string }
    return [id, position, fold(String(name)), fold(serialize(parseFragment(text)))]
  })

describe('composeHead() on posts with Yoast’s FAQ block', () => {
  const recorded = postFixtures.filter(({ text }) => text.includes('"@type":"Question"'))
  it.each(recorded)('prints what Yoast prints for $name, in the same order', ({ text }) => {
    const head = composeHead(parsePost(text), { faq: 'never' })
    const derived = composeHead(parsePost(text), { source: 'derive', site })
    const expected = factsOf(findNodes(head.graph, 'Question'))
    expect(expected.length).toBeGreaterThan(0)
    expect(factsOf(findNodes(derived.graph, 'Question'))).toEqual(expected)
  })

  it('adds nothing to a graph that has the questions', () => {
    for (const { text } of recorded) {
      const said = composeHead(parsePost(text), { faq: 'never' })
      expect(composeHead(parsePost(text)).graph).toEqual(said.graph)
    }
  })

  it('prints Yoast’s answers as readers see them, without active content', () => {
    const answer =
      'It&#8217;s <a href="/b/" target="_blank" onclick="x()">b</a><img src="/a.png" alt="P"><span>c</span>:<ul><li>d</li></ul>'
    const { graph } = composeHead(post(block('What&#8217;s <em>Q</em>?', answer)), { site, source: 'derive' })
    expect(findNodes(graph, 'Question')).toMatchObject([
      {
        '@id': 'https://example.com/faq/fees/#faq-question-1',
        position: 1,
        name: 'What’s Q?',
        acceptedAnswer: { text: 'It’s <a href="/b/" target="_blank">b</a>c:<ul><li>d</li></ul>' },
      },
    ])
  })

  it('adds the questions of the page that the plugin does not have', () => {
    const question = {
      '@type': 'Question',
      '@id': 'https://example.com/faq/fees/#faq-question-1',
      name: 'Q?',
    }
    const page = {
      '@type': 'WebPage',
      '@id': 'https://example.com/faq/fees/',
      mainEntity: [{ '@id': question['@id'] }],
    }
    const head = { graph: { '@context': 'https://schema.org', '@graph': [page, question] } }
    const content = `${block('Q?', 'A')}<details><summary>R?</summary>B</details><details><summary>q?</summary>C</details>`
    const { graph } = composeHead(post(content), { pluginHead: head })
    expect(findNodes(graph, 'Question').map(({ name }) => name)).toEqual(['Q?', 'R?', 'q?'])
    expect(graph?.['@graph'][0]).toEqual({
      ...page,
      '@type': ['WebPage', 'FAQPage'],
      mainEntity: [
        { '@id': question['@id'] },
        { '@id': 'https://example.com/faq/fees/#question-r' },
        { '@id': 'https://example.com/faq/fees/#question-q' },
      ],
    })
  })

  it('adds the questions of the page if those of the plugin are elsewhere in the graph', () => {
    const head = {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': 'https://example.com/faq/fees/' },
          { '@type': 'Question', '@id': 'https://example.com/faq/fees/#other', name: 'Z?' },
        ],
      },
    }
    const names = (content: string, raw?: string) =>
      findNodes(
        composeHead(post(content, { content: { rendered: content, raw } }), { pluginHead: head }).graph,
        'Question',
      ).map(({ name }) => name)
    expect(names(block('R?', 'A'))).toEqual(['Z?', 'R?'])
    const nested =
      '<div class="brxe-accordion-nested"><div id="other"><b class="accordion-title-wrapper">A?</b><p class="accordion-content-wrapper">A</p></div><div><b class="accordion-title-wrapper">B?</b><p class="accordion-content-wrapper">B</p></div></div>'
    expect(names(nested)).toEqual(['Z?', 'B?'])
    expect(
      names('<p>x</p>', '<!-- wp:wpseopress/faq-block {"faqs":[{"question":"Q?","answer":"A"}]} /-->'),
    ).toEqual(['Z?', 'Q?'])
  })

  it('omits hidden and nested questions from the graph', () => {
    const script =
      '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":{"@type":"Question","name":"Hidden?","acceptedAnswer":{"text":"X"}}}</script>'
    const content = `<details><summary>Q?</summary>A<details><summary>In it?</summary>B</details></details>${script}`
    expect(findNodes(composeHead(post(content)).graph, 'Question').map(({ name }) => name)).toEqual(['Q?'])
  })
})
