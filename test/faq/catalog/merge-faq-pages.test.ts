import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from 'wp-faq-seo'
import { mergeFaqPages } from 'wp-faq-seo/faq'
import { addFaqGraph, buildHead } from 'wp-faq-seo/head'
import { findNodes } from 'wp-faq-seo/jsonld'
import { blockQuestion, faqPage } from '../derive/page.js'

const landing = { url: 'https://example.com/faq/', title: 'Questions & answers' }
const idsOf = (page: ReturnType<typeof mergeFaqPages>) => page.questions.map(({ id }) => id)

describe('mergeFaqPages', () => {
  it('makes a page from the fields of the landing page', () => {
    const pages = [
      faqPage(7, { modified_gmt: '2025-03-01T00:00:00' }),
      faqPage(8, { modified_gmt: '2025-05-01T00:00:00' }),
      faqPage(9),
    ]
    const { questions, ...page } = mergeFaqPages({ ...landing, excerpt: 'All.', image: undefined }, pages)
    expect(page).toEqual({
      id: 0,
      type: 'page',
      url: 'https://example.com/faq/',
      title: 'Questions & answers',
      excerpt: 'All.',
      html: '',
      text: '',
      terms: [],
      raw: { title: 'Questions &amp; answers' },
      isProtected: false,
      modifiedAt: '2025-05-01T00:00:00+00:00',
    })
    expect(questions.map(({ id, position }) => [id, position])).toEqual([
      ['question-7', 1],
      ['question-8', 2],
      ['question-9', 3],
    ])
    expect('modifiedAt' in mergeFaqPages(landing, [faqPage(9)])).toBe(false)
  })

  it('keeps a landing page that is a post, its own questions first', () => {
    const own = faqPage(90, { modified_gmt: '2020-01-01T00:00:00' })
    const page = mergeFaqPages(own, [faqPage(7, { modified_gmt: '2025-03-01T00:00:00' })])
    expect({ ...page, questions: own.questions }).toEqual(own)
    expect(idsOf(page)).toEqual(['question-90', 'question-7'])
  })

  it('makes a page from which head and graph can be built', () => {
    const page = mergeFaqPages(landing, [faqPage(7), faqPage(8)])
    const head = buildHead(page, { url: 'https://example.com/', name: 'Example', language: 'en-US' })
    expect(head.title).toBe('Questions & answers - Example')
    const { graph } = addFaqGraph(head, page)
    expect(findNodes(graph, 'Question').map((node) => [node['@id'], node.position])).toEqual([
      ['https://example.com/faq/#question-7', 1],
      ['https://example.com/faq/#question-8', 2],
    ])
    expect(findNodes(graph, 'FAQPage')).toHaveLength(1)
  })

  it('keeps nested questions and omits hidden ones', () => {
    const page = faqPage(
      7,
      {},
      {
        questions: [
          blockQuestion('a', 'A?', 'a'),
          blockQuestion('a-1', 'Inner?', 'i', { depth: 1, position: 1 }),
          blockQuestion('h', 'Hidden?', 'h', { visible: false }),
          blockQuestion('h-1', 'In hidden?', 'h', { depth: 1 }),
          blockQuestion('b', 'B?', 'b'),
        ],
      },
    )
    expect(
      mergeFaqPages(landing, [page, faqPage(8)]).questions.map((q) => [q.id, q.depth, q.position]),
    ).toEqual([
      ['a', 0, 1],
      ['a-1', 1, 1],
      ['b', 0, 2],
      ['question-8', 0, 3],
    ])
  })

  it('renames ids that two pages have, except those of the landing page', () => {
    const of = (id: number, answer: string) =>
      faqPage(id, {}, { questions: [blockQuestion('faq-question-1', 'Q?', answer)] })
    expect(idsOf(mergeFaqPages(landing, [of(7, 'a'), of(8, 'b')]))).toEqual([
      'faq-question-1-p7',
      'faq-question-1-p8',
    ])
    expect(idsOf(mergeFaqPages({ ...landing, questions: of(1, 'c').questions }, [of(7, 'a')]))).toEqual([
      'faq-question-1',
      'faq-question-1-p7',
    ])
  })

  it('keeps the question of the smallest page id among equal ones, and reports the others', () => {
    const issues: Issue[] = []
    const of = (id: number, question: string, answer: string) =>
      faqPage(id, { title: { rendered: question }, content: { rendered: `<p>${answer}</p>` } })
    const pages = [
      of(9, 'Fees?', 'Ten.'),
      of(8, 'Exam?', 'May.'),
      of(7, 'fees', 'Ten.'),
      of(6, 'Exam', 'June.'),
    ]
    const page = mergeFaqPages(landing, pages, { report: (issue) => issues.push(issue) })
    expect(idsOf(page)).toEqual(['question-7', 'question-8', 'question-6'])
    expect(issues).toEqual([
      {
        code: 'duplicate-question',
        path: '[0].questions',
        message: '"Fees?" is asked with the same answer on another page',
      },
      {
        code: 'different-answers',
        path: '[3].questions',
        message: '"Exam" is asked earlier with a different answer',
      },
    ])
    const own = mergeFaqPages({ ...landing, questions: [blockQuestion('own', 'Fees', 'Ten.')] }, pages)
    expect(idsOf(own)).toEqual(['own', 'question-8', 'question-6'])
  })

  it('treats two images as different answers', () => {
    const of = (id: number) =>
      faqPage(id, { title: { rendered: 'Where?' }, content: { rendered: `<img src="/${id}.png" alt="">` } })
    expect(idsOf(mergeFaqPages(landing, [of(7), of(8)]))).toEqual(['question-7', 'question-8'])
  })

  it('omits pages that are not public', () => {
    const pages = [
      faqPage(7, { status: 'draft' }),
      faqPage(8, { content: { rendered: '', protected: true } }),
    ]
    expect(mergeFaqPages(landing, pages).questions).toEqual([])
  })

  it('gives each question a unique id that does not depend on page order', () => {
    const id = fc.constantFrom('a', 'a-p1', 'a-p2', 'a-p1-p1', 'b')
    const pages = fc
      .array(fc.uniqueArray(id, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map((lists) =>
        lists.map((ids, index) =>
          faqPage(
            index + 1,
            {},
            { questions: ids.map((own) => blockQuestion(own, `${own} ${index}?`, 'x')) },
          ),
        ),
      )
    fc.assert(
      fc.property(pages, (given) => {
        const named = (list: typeof given) =>
          new Map(mergeFaqPages(landing, list).questions.map(({ question, id }) => [question, id]))
        const once = named(given)
        expect(named(given.toReversed())).toEqual(once)
        expect(new Set(once.values()).size).toBe(given.flatMap(({ questions }) => questions).length)
      }),
    )
  })
})
