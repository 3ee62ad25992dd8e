import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, readPluginHead, toFaqPage } from 'wp-faq-seo'
import { addFaqGraph, type Head } from 'wp-faq-seo/head'
import { findNodes, type Graph, type GraphNode } from 'wp-faq-seo/jsonld'
import { postFixture, postFixtures } from '../../support/fixtures.js'

const URL_OF_PAGE = 'https://example.com/faq/fees/'
const question = (fields: object = {}) => ({
  id: 'question-1',
  position: 1,
  question: 'What is the fee?',
  answer: { html: '<p>Ten euros.</p>' },
  source: 'details',
  depth: 0,
  visible: true,
  ...fields,
})
const page = (...questions: ReturnType<typeof question>[]) => ({ url: URL_OF_PAGE, title: 'Fees', questions })
const headOf = (...nodes: GraphNode[]): Head => ({
  graph: { '@context': 'https://schema.org', '@graph': nodes },
})
const pageNode = { '@type': 'WebPage', '@id': URL_OF_PAGE, url: URL_OF_PAGE, inLanguage: 'en-GB' }
const nodesOf = (head: Head) => head.graph?.['@graph']

describe('addFaqGraph()', () => {
  it('appends the question to the graph, and refers to it from the page', () => {
    const other = { '@type': 'WebSite', '@id': 'https://example.com/#website' }
    expect(nodesOf(addFaqGraph(headOf(pageNode, other), page(question())))).toEqual([
      { ...pageNode, '@type': ['WebPage', 'FAQPage'], mainEntity: [{ '@id': `${URL_OF_PAGE}#question-1` }] },
      other,
      {
        '@type': 'Question',
        '@id': `${URL_OF_PAGE}#question-1`,
        position: 1,
        url: `${URL_OF_PAGE}#question-1`,
        name: 'What is the fee?',
        answerCount: 1,
        acceptedAnswer: { '@type': 'Answer', text: '<p>Ten euros.</p>', inLanguage: 'en-GB' },
        inLanguage: 'en-GB',
      },
    ])
  })

  it('creates a graph if there is none', () => {
    expect(addFaqGraph({ title: 'x' }, { ...page(question()), language: 'de' })).toEqual({
      title: 'x',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': ['WebPage', 'FAQPage'],
            '@id': URL_OF_PAGE,
            url: URL_OF_PAGE,
            name: 'Fees',
            mainEntity: [{ '@id': `${URL_OF_PAGE}#question-1` }],
            inLanguage: 'de',
          },
          expect.objectContaining({ '@type': 'Question', inLanguage: 'de' }),
        ],
      },
    })
  })

  it('extends existing types and mainEntity', () => {
    const node = { ...pageNode, '@type': ['FAQPage', 'ItemPage'], mainEntity: { '@id': '#other' } }
    expect(nodesOf(addFaqGraph(headOf(node), page(question())))?.[0]).toEqual({
      ...node,
      '@type': ['FAQPage', 'ItemPage'],
      mainEntity: [{ '@id': '#other' }, { '@id': `${URL_OF_PAGE}#question-1` }],
    })
  })

  it('finds the page by its URL, ignoring fragment, final slash, scheme and percent-encoding', () => {
    const older = { '@type': 'WebPage', '@id': 'http://example.com/faq/f%c3%a9es#webpage' }
    const another = { '@type': 'WebPage', '@id': 'https://example.com/' }
    const input = { ...page(question()), url: 'https://example.com/faq/fées/' }
    const [first, second] = nodesOf(addFaqGraph(headOf(another, older), input)) ?? []
    expect(first).toEqual(another)
    expect(second?.['@type']).toEqual(['WebPage', 'FAQPage'])
  })

  it('uses the only page node, and adds one if several name other pages', () => {
    const one = { '@type': 'WebPage', '@id': 'https://cms.example.com/x/' }
    const two = { '@type': 'ItemPage', '@id': 'https://cms.example.com/y/' }
    expect(nodesOf(addFaqGraph(headOf(one), page(question())))).toHaveLength(2)
    const nodes = nodesOf(addFaqGraph(headOf(one, two), page(question()))) ?? []
    expect(nodes.slice(0, 2)).toEqual([one, two])
    expect(nodes[2]).toMatchObject({ '@type': ['WebPage', 'FAQPage'], '@id': URL_OF_PAGE })
  })

  it('reduces answers to the answer policy, with absolute links', () => {
    const html =
      '<section><p class="a">See <a href="/x" onclick="y()">x</a></p><script>z()</script><img src="i.png"></section>'
    const head = addFaqGraph(headOf(pageNode), page(question({ answer: { html } })))
    expect(findNodes(head.graph, 'Question')[0]?.acceptedAnswer).toMatchObject({
      text: '<p>See <a href="https://example.com/x">x</a></p>',
    })
  })

  it.each([
    ['empty answers', { answer: { html: '<p>&nbsp;</p>' } }],
    ['answers that are only an image without a text', { answer: { html: '<img src="a.png" alt="">' } }],
    ['questions inside answers', { depth: 1 }],
    ['questions that no reader sees', { visible: false }],
    ['empty questions', { question: ' ' }],
  ])('omits %s', (_, fields) => {
    const head = headOf(pageNode)
    expect(addFaqGraph(head, page(question(fields)))).toBe(head)
    const both = addFaqGraph(
      head,
      page(question(fields), question({ id: 'question-2', position: 2, question: 'B?' })),
    )
    expect(findNodes(both.graph, 'Question').map((node) => node.position)).toEqual([2])
  })

  it.each([
    ['the same @id', { '@type': 'Question', '@id': `${URL_OF_PAGE}#question-1`, name: 'Other' }],
    [
      'the same fragment on another URL',
      { '@type': 'Question', '@id': 'https://cms.example.com/#question-1', name: 'O' },
    ],
    ['the same question', { '@type': 'Question', '@id': '#x', name: ' what  IS the fee ' }],
  ])('does not duplicate a question that the graph has by %s', (_, node) => {
    const head = headOf(pageNode, node)
    expect(addFaqGraph(head, page(question()))).toBe(head)
  })

  it.each([['post'], ['yoast-faq-block']])(
    'keeps the alternative text of an answer that is only an image: %s',
    (source) => {
      const answer = { html: '<p><img src="a.png" alt="In May &amp; June"></p>' }
      const head = addFaqGraph(headOf(pageNode), page(question({ answer, source })))
      expect(findNodes(head.graph, 'Question')[0]?.acceptedAnswer).toMatchObject({
        text: '<p>In May &amp; June</p>',
      })
    },
  )

  it('keeps two answers to one question, even if the graph has one of them', () => {
    const asked = [
      question(),
      question({ id: 'question-2', position: 2, answer: { html: '<p>Nothing.</p>' } }),
    ]
    const textsIn = (head: ReturnType<typeof headOf>) =>
      findNodes(addFaqGraph(head, page(...asked)).graph, 'Question').map(({ '@id': id }) => id)
    expect(textsIn(headOf(pageNode))).toEqual([`${URL_OF_PAGE}#question-1`, `${URL_OF_PAGE}#question-2`])
    const node = { '@type': 'Question', '@id': '#plugin', name: 'What is the fee?' }
    expect(textsIn(headOf(pageNode, node))).toEqual(['#plugin', `${URL_OF_PAGE}#question-2`])
  })

  it('does not duplicate a question nested in the page node', () => {
    const inline = { '@type': 'Question', name: 'What is the fee?' }
    const head = headOf({ ...pageNode, '@type': 'FAQPage', mainEntity: [inline] })
    expect(addFaqGraph(head, page(question()))).toBe(head)
  })

  it('does not duplicate a question of another node or script', () => {
    const inline = { '@type': 'Question', name: 'What is the fee?' }
    const apart = headOf(pageNode, { '@type': 'FAQPage', '@id': '#faq', mainEntity: [inline] })
    expect(addFaqGraph(apart, page(question()))).toBe(apart)
    const script: Head = { ...headOf(pageNode), extra: [{ tag: 'script', json: { '@type': 'FAQPage' } }] }
    expect(addFaqGraph(script, page(question()))).toBe(script)
  })

  it.each(['//faq/fees/', '', 'https://old.example/x/'])(
    'uses the URL of the page if that of its node is %j',
    (url) => {
      const head = addFaqGraph(headOf({ '@type': 'WebPage', url }), page(question()))
      expect(findNodes(head.graph, 'Question')[0]?.['@id']).toBe(`${URL_OF_PAGE}#question-1`)
    },
  )

  it('adds a question only once if the page has it twice', () => {
    const head = addFaqGraph(headOf(pageNode), page(question(), question({ id: 'question-2', position: 2 })))
    expect(findNodes(head.graph, 'Question')).toHaveLength(1)
  })

  it('does not add the post itself as a question if the plugin found questions in it', () => {
    const head = headOf(pageNode, { '@type': 'Question', name: 'Another?' })
    expect(addFaqGraph(head, page(question({ source: 'post' })))).toBe(head)
    expect(findNodes(addFaqGraph(head, page(question())).graph, 'Question')).toHaveLength(2)
  })

  it('adds nothing on a QAPage, if the canonical names another page, or without a URL', () => {
    const qa = headOf({ ...pageNode, '@type': ['WebPage', 'QAPage'] })
    expect(addFaqGraph(qa, page(question()))).toBe(qa)
    const other = { ...headOf(pageNode), canonical: 'https://example.org/faq/fees/' }
    expect(addFaqGraph(other, page(question()))).toBe(other)
    const head = headOf(pageNode)
    expect(addFaqGraph(head, { ...page(question()), url: '' })).toBe(head)
  })

  it('does not mutate its input', () => {
    const head = Object.freeze(headOf(Object.freeze(pageNode)))
    addFaqGraph(head, page(question()))
    expect(head.graph?.['@graph']).toEqual([pageNode])
  })
})

describe('composeHead() over recorded posts', () => {
  const own = (graph: Graph | undefined) =>
    findNodes(graph, 'Question').filter((node) => /#question-\d+$/.test(String(node['@id'])))

  it.each(postFixtures)('changes no node of Yoast in $name', ({ text }) => {
    const post = parsePost(text)
    const before = readPluginHead(post)
    const after = composeHead(post)
    const said = new Set(findNodes(before?.graph, 'Question').map((node) => node['@id']))
    const added = findNodes(after.graph, 'Question').filter((node) => !said.has(node['@id']))
    const nodes = after.graph?.['@graph'].filter((node) => !added.includes(node)) ?? []
    expect({ ...after, graph: null }).toEqual({ ...before, graph: null })
    expect(nodes).toHaveLength(before?.graph?.['@graph'].length ?? 0)
    before?.graph?.['@graph'].forEach((node, index) => {
      const { mainEntity, '@type': types, ...rest } = nodes[index] ?? {}
      const { mainEntity: hadEntity, '@type': hadTypes, ...had } = node
      expect(rest).toEqual(had)
      const isPage = added.length > 0 && [hadTypes].flat().includes('WebPage')
      expect([types].flat()).toEqual(isPage ? [...new Set([hadTypes, 'FAQPage'].flat())] : [hadTypes].flat())
      expect(mainEntity).toEqual(isPage ? added.map((question) => ({ '@id': question['@id'] })) : hadEntity)
    })
  })

  it('adds an FAQ post as the question of its page', () => {
    const { text, json } = postFixture('organization/2109')
    const head = composeHead(parsePost(text))
    const [node] = own(head.graph)
    expect(node).toMatchObject({
      '@id': `${json.link}#question-2109`,
      position: 1,
      answerCount: 1,
      inLanguage: 'en-US',
    })
    expect(node?.name).toBe(toFaqPage(parsePost(text)).title)
  })

  it.each([
    ['an ordinary post', 'person/364'],
    ['a page', 'person/386'],
    ['a post with questions of its own', 'organization/2124'],
    ['a protected post', 'organization/2328'],
    ['a post whose canonical is another page', 'organization/2250'],
    ['a QAPage', 'organization/2274'],
    ['a post without content', 'locale-de/10506'],
  ])('adds no question to %s', (_, name) => {
    expect(own(composeHead(parsePost(postFixture(name).text)).graph)).toEqual([])
  })

  it('adds none with faq: never, and one for an ordinary post with faq: always', () => {
    expect(
      own(composeHead(parsePost(postFixture('organization/2109').text), { faq: 'never' }).graph),
    ).toEqual([])
    expect(own(composeHead(parsePost(postFixture('person/364').text), { faq: 'always' }).graph)).toHaveLength(
      1,
    )
    expect(
      own(composeHead(parsePost(postFixture('person/364').text), { faqTypes: ['post'] }).graph),
    ).toHaveLength(1)
  })
})
