import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeHead, type FaqOptions, parsePost, toFaqPage } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { readYoastFaqBlocks } from '../../src/faq/yoast-faq-block.js'
import { postFixtures } from '../support/fixtures.js'

const section = (question: string, answer: string, id = 'faq-question-1') =>
  `<div class="schema-faq-section" id="${id}"><strong class="schema-faq-question">${question}</strong> ` +
  `<p class="schema-faq-answer">${answer}</p> </div> `
const block = (...sections: string[]) =>
  `<div class="schema-faq wp-block-yoast-faq-block">${sections.join('')}</div>`
const answerOf = (answer: string, language?: string) =>
  readYoastFaqBlocks(block(section('Q', answer)), language)[0]?.answer.html
const questionOf = (question: string) => readYoastFaqBlocks(block(section(question, 'A')))[0]?.question
const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
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

describe('readYoastFaqBlocks()', () => {
  it('reads the questions as Yoast puts them into its graph', () => {
    const html = block(
      section(
        'What&#8217;s the <em>fee</em> &amp; why?',
        'It&#8217;s <strong>ten</strong>.',
        'faq-question-5',
      ),
    )
    expect(readYoastFaqBlocks(`\n<p>Intro</p>\n${html}\n`)).toEqual([
      {
        id: 'faq-question-5',
        position: 1,
        question: "What's the fee & why?",
        answer: { html: "It's <strong>ten</strong>." },
        source: 'yoast-faq-block',
        depth: 0,
        visible: true,
      },
    ])
  })

  it('reads nothing where no element has the class of a section', () => {
    expect(readYoastFaqBlocks('<p>schema-faq-section</p>')).toEqual([])
    expect(
      readYoastFaqBlocks(section('Q', 'A').replace('schema-faq-section', 'schema-faq-section-x')),
    ).toEqual([])
    expect(readYoastFaqBlocks(`<!--${section('Q', 'A')}-->`)).toEqual([])
  })

  it('numbers the sections of all blocks, those without question or answer too', () => {
    const html = block(section('', 'A', 'a'), section('Q', '', 'b'), section('Q2', 'A2', 'c'))
    const found = readYoastFaqBlocks(`${html}<p>Between</p>${block(section('Q3', 'A3', 'd'))}`)
    expect(found.map(({ id, position }) => [id, position])).toEqual([
      ['c', 3],
      ['d', 4],
    ])
  })

  it('takes all that follows the question in its section for the answer, as a browser ends the paragraph', () => {
    expect(answerOf('Bring:<ul><li>pens</li></ul>')).toBe('Bring:<ul><li>pens</li></ul>')
    expect(answerOf('One<p>Two</p>')).toBe('One<p>Two</p>')
    expect(answerOf('<p></p>')).toBe('<p></p>')
    expect(answerOf('One<div>Two</div>Three <img src="/a.png"/>')).toBe(
      'One<div>Two</div>Three <img src="/a.png"/>',
    )
    expect(answerOf('One<div><p class="schema-faq-answer">Two</p></div>')).toBe(
      'One<div><p class="schema-faq-answer">Two</p></div>',
    )
    const bare =
      '<div class="schema-faq-section" id="a"><b class="x schema-faq-question">Q</b><p>A</p>B</div><p>C</p>'
    expect(readYoastFaqBlocks(bare)[0]?.answer.html).toBe('<p>A</p>B')
  })

  it('gives back the quotes and dashes that were typed, in text only', () => {
    expect(answerOf('&#8220;Wait&#8221; &#8211; it&#8217;s 3 &lt; 4&#8230;')).toBe(
      `"Wait" - it's 3 &lt; 4...`,
    )
    expect(answerOf('<a title="&#8220;" href="/">x</a>')).toBe('<a title="&#8220;" href="/">x</a>')
    expect(answerOf('l&rsquo;eau', 'fr-FR')).toBe("l'eau")
    expect(answerOf('l&rsquo;eau', 'en-US')).toBe('l&rsquo;eau')
    expect(questionOf('Is &lt;b&gt; “bold”?<br/>Why?')).toBe('Is <b> “bold”? Why?')
  })

  it('makes an id of the question where the section has none, and numbers ids that stand twice', () => {
    const html = block(
      section('Ähm, why?', 'A', ''),
      section('Ähm: why', 'A', ''),
      section('A', 'A'),
      section('B', 'B'),
    )
    expect(readYoastFaqBlocks(html).map(({ id }) => id)).toEqual([
      'question-ähm-why',
      'question-ähm-why-2',
      'faq-question-1',
      'faq-question-1-2',
    ])
  })

  it('reads hostile content in linear time', () => {
    const many = readYoastFaqBlocks(section('constructor', '</div></div>', '__proto__').repeat(50_000))
    expect(many).toEqual([])
    expect(readYoastFaqBlocks(section('Q', 'A', '').repeat(50_000))[49_999]?.id).toBe('question-q-50000')
    expect(readYoastFaqBlocks('<div class="schema-faq-section">'.repeat(100_000))).toEqual([])
    expect(readYoastFaqBlocks(`schema-faq-section${'<'.repeat(1_000_000)}`)).toEqual([])
  })

  const recorded = postFixtures.filter(({ text }) => text.includes('"@type":"Question"'))
  it.each(recorded)('reads of $name what Yoast’s graph has, before parse5', ({ text }) => {
    const head = composeHead(parsePost(text), { faq: 'never' })
    const derived = composeHead(parsePost(text), {
      source: 'derive',
      site: { ...site, language: localeOf(head.graph) },
    })
    const facts = (nodes: ReturnType<typeof findNodes>) =>
      nodes.map((node) => [
        node['@id'],
        node.position,
        node.name,
        serialize(parseFragment(textOf(node.acceptedAnswer))),
      ])
    const expected = facts(findNodes(head.graph, 'Question'))
    expect(expected.length).toBeGreaterThan(0)
    expect(facts(findNodes(derived.graph, 'Question'))).toEqual(expected)
  })
})

describe('composeHead() and toFaqPage() on a post with the block', () => {
  const html = block(
    section('Q?', 'A <a href="/b/" target="_blank" onclick="x()">b</a><img src="/a.png"><span>c</span>'),
  )
  const names = (fields: object, options: FaqOptions = {}) =>
    toFaqPage(post(html, fields), options).questions.map(({ question }) => question)

  it('take its questions, not the post, on every type', () => {
    expect(names({})).toEqual(['Q?'])
    expect(names({ type: 'page' })).toEqual(['Q?'])
    expect(names({ type: 'page' }, { faq: 'always' })).toEqual(['Q?'])
  })

  it('take none with faq: never, and none of a post that not everybody may read', () => {
    expect(names({}, { faq: 'never' })).toEqual([])
    expect(names({ status: 'draft' })).toEqual([])
    expect(names({ content: { rendered: html, protected: true } }, { faq: 'always' })).toEqual([])
  })

  it('print of an answer what Yoast prints, less what is active', () => {
    const { graph } = composeHead(post(html), { site, source: 'derive' })
    expect(findNodes(graph, 'Question')).toEqual([
      {
        '@type': 'Question',
        '@id': 'https://example.com/faq/fees/#faq-question-1',
        position: 1,
        url: 'https://example.com/faq/fees/#faq-question-1',
        name: 'Q?',
        answerCount: 1,
        acceptedAnswer: {
          '@type': 'Answer',
          text: 'A <a href="/b/" target="_blank">b</a>c',
          inLanguage: 'en-US',
        },
        inLanguage: 'en-US',
      },
    ])
    const [page] = findNodes(graph, 'FAQPage')
    expect(page?.['@type']).toEqual(['WebPage', 'FAQPage'])
    expect(page?.mainEntity).toEqual([{ '@id': 'https://example.com/faq/fees/#faq-question-1' }])
  })

  it('know by the language of the site what was typed', () => {
    const water = post(block(section('Q', 'l&rsquo;eau')), { lang: 'fr' })
    const said = (language: string) =>
      findNodes(composeHead(water, { site: { ...site, language }, source: 'derive' }).graph, 'Question').map(
        ({ acceptedAnswer }) => textOf(acceptedAnswer),
      )
    expect(said('fr-FR')).toEqual(["l'eau"])
    expect(said('en-US')).toEqual(['l&rsquo;eau'])
    expect(toFaqPage(water).questions[0]?.answer.text).toBe("l'eau")
    expect(toFaqPage(water, { language: 'en-US' }).questions[0]?.answer.text).toBe('l’eau')
  })

  it('hand out an answer that is safe to show, with its pictures and absolute links', () => {
    expect(toFaqPage(post(html)).questions[0]?.answer.html).toBe(
      'A <a href="https://example.com/b/" target="_blank">b</a><img src="https://example.com/a.png"><span>c</span>',
    )
  })
})

function localeOf(graph: Parameters<typeof findNodes>[0]): string {
  return String(findNodes(graph, 'WebPage')[0]?.inLanguage)
}

function textOf(answer: unknown): string {
  return String((answer as { readonly text?: string } | undefined)?.text)
}
