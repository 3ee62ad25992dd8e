import { describe, expect, it } from 'vitest'
import { parsePost, type QuestionIssue, toFaqPage } from 'wp-faq-seo'
import { groupByCategory, groupQuestions, mergeFaqPages, rewritePageUrls } from 'wp-faq-seo/faq'
import { addFaqGraph } from 'wp-faq-seo/head'
import { findNodes } from 'wp-faq-seo/jsonld'

const TERMS = [
  { id: 1, name: 'Money', slug: 'money', taxonomy: 'faq_cat', link: 'https://cms.example.com/topics/money/' },
  {
    id: 2,
    name: 'Refunds',
    slug: 'refunds',
    taxonomy: 'faq_cat',
    parent: 1,
    link: 'https://cms.example.com/topics/money/refunds/',
  },
]
const page = (id: number, html: string, ...terms: object[]) =>
  toFaqPage(
    parsePost({
      id,
      type: 'faq',
      link: `https://cms.example.com/faq/${id}/`,
      title: { rendered: `Post ${id}` },
      content: { rendered: html },
      _embedded: { 'wp:term': [terms] },
    }),
  )
const details = (question: string, answer: string) =>
  `<details><summary>${question}</summary>${answer}</details>`
const LANDING = { url: 'https://www.example.com/faq/', title: 'Questions' }

describe('groupQuestions()', () => {
  it('has the same ids as the graph, and keeps two answers to one question', () => {
    const issues: QuestionIssue[] = []
    const pages = [
      page(7, details('How much?', 'Ten euros.'), TERMS[0] as object),
      page(8, details('How much?', 'Five euros.') + details('When?', 'Now.'), TERMS[1] as object),
    ]
    const merged = mergeFaqPages(LANDING, pages, { report: (issue) => issues.push(issue) })
    const [money] = groupQuestions(merged, { terms: TERMS })
    const idsOf = (group = money) => group?.questions.map(({ id }) => id)
    expect(money?.term?.name).toBe('Money')
    expect(idsOf()).toEqual(['question-how-much-p7'])
    expect(idsOf(money?.children[0])).toEqual(['question-how-much-p8', 'question-when'])
    const shown = [...(idsOf() ?? []), ...(idsOf(money?.children[0]) ?? [])]
    const marked = findNodes(addFaqGraph({}, merged).graph, 'Question').map(
      (node) => String(node['@id']).split('#')[1],
    )
    expect(marked.sort()).toEqual(shown.sort())
    expect(issues.map(({ code }) => code)).toEqual(['different-answers'])
  })

  it('keeps answers that differ only in their links or images, and reports those without text', () => {
    const pages = [
      page(7, details('How?', 'Apply <a href="https://example.org/a/">here</a>.')),
      page(8, details('How?', 'Apply <a href="https://example.org/b/">here</a>.')),
      page(9, details('Where?', '<img src="https://example.org/c.png" alt=" ">')),
    ]
    const issues: QuestionIssue[] = []
    const merged = mergeFaqPages(LANDING, pages, { report: (issue) => issues.push(issue) })
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['different-answers', '[1].questions'],
      ['no-text', '[2].questions'],
    ])
    expect(merged.questions).toHaveLength(3)
    expect(findNodes(addFaqGraph({}, merged).graph, 'Question')).toHaveLength(2)
  })

  it('lists each visible question once, except those inside answers', () => {
    const nested = details('A?', `a${details('In A?', 'b')}`)
    const other = { id: 3, name: 'Exam', slug: 'exam', taxonomy: 'faq_cat' }
    const merged = mergeFaqPages({ ...LANDING, questions: [] }, [
      page(7, nested, TERMS[0] as object, other),
      page(8, details('B?', 'b')),
    ])
    expect(
      groupQuestions(merged).map(({ term, questions }) => [
        term?.name,
        questions.map(({ question }) => question),
      ]),
    ).toEqual([
      ['Money', ['A?']],
      [undefined, ['B?']],
    ])
  })

  it('uses the categories of the page itself if it was not merged', () => {
    const [group] = groupQuestions(page(7, details('A?', 'a'), TERMS[0] as object))
    expect([group?.term?.id, group?.questions.length]).toEqual([1, 1])
  })

  it('keeps the origin of a question through merging and mapping', () => {
    const map = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
    const merged = rewritePageUrls(
      mergeFaqPages(LANDING, [page(7, details('A?', 'a'), TERMS[0] as object)]),
      map,
    )
    expect(merged.questions[0]?.origin).toMatchObject({
      id: 7,
      url: 'https://www.example.com/faq/7/',
      title: 'Post 7',
      terms: [{ url: 'https://www.example.com/topics/money/' }],
    })
    expect(mergeFaqPages(LANDING, [merged]).questions[0]?.origin?.id).toBe(7)
    expect(JSON.stringify(groupQuestions(merged, { terms: TERMS }))).not.toContain('cms.')
  })
})

describe('groupByCategory() of rewritten pages', () => {
  const maps = [
    { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
    { from: 'https://cms.example.com/', to: 'https://www.example.com/help/' },
  ]
  it.each(maps)('does not contain URLs of the CMS: $to', (map) => {
    const rewritten = rewritePageUrls(page(8, 'A', TERMS[1] as object), map)
    const [money] = groupByCategory([rewritten], { terms: TERMS })
    expect(money?.term).toMatchObject({ name: 'Money', url: `${map.to}topics/money/` })
    expect(money?.children[0]?.term).toMatchObject({ parentId: 1, url: `${map.to}topics/money/refunds/` })
  })

  it('omits the URL of a parent that it cannot map', () => {
    const elsewhere = [
      { ...(TERMS[0] as (typeof TERMS)[0]), link: 'https://old.example.org/money/' },
      TERMS[1] as (typeof TERMS)[0],
    ]
    const rewritten = rewritePageUrls(page(8, 'A', TERMS[1] as object), maps[0] as (typeof maps)[0])
    expect(groupByCategory([rewritten], { terms: elsewhere })[0]?.term).not.toHaveProperty('url')
  })

  it.each([
    ['never', ''],
    ['always', '/'],
    ['keep', '/'],
  ] as const)('gives parents the slash that others have: %s', (trailingSlash, end) => {
    const map = { ...(maps[0] as (typeof maps)[0]), trailingSlash }
    const rewritten = rewritePageUrls(page(8, 'A', TERMS[1] as object), map)
    const [money] = groupByCategory([rewritten], { terms: TERMS })
    expect(money?.term?.url).toBe(`${map.to}topics/money${end}`)
    expect(money?.children[0]?.term?.url).toBe(`${map.to}topics/money/refunds${end}`)
  })

  it('adds a slash that the CMS does not have', () => {
    const bare = TERMS.map((term) => ({ ...term, link: term.link.slice(0, -1) }))
    const map = { ...(maps[0] as (typeof maps)[0]), trailingSlash: 'always' } as const
    const rewritten = rewritePageUrls(page(8, 'A', bare[1] as object), map)
    expect(groupByCategory([rewritten], { terms: bare })[0]?.term?.url).toBe(`${map.to}topics/money/`)
  })

  it('knows from another term, or from the page, that a term without link was rewritten', () => {
    const [money, { link: _, ...refunds }] = TERMS as [(typeof TERMS)[0], (typeof TERMS)[0]]
    const tag = {
      id: 9,
      name: 'New',
      slug: 'new',
      taxonomy: 'post_tag',
      link: 'https://cms.example.com/tag/new/',
    }
    const map = maps[0] as (typeof maps)[0]
    const urlsOf = (terms: object[], ...own: object[]) => {
      const pages = [rewritePageUrls(page(8, 'A', ...own), map)]
      const [group] = groupByCategory(pages, { terms, taxonomy: 'faq_cat' } as never)
      return [group?.term?.url, group?.children[0]?.term?.url]
    }
    expect(urlsOf([...TERMS, tag], refunds, tag)).toEqual([
      `${map.to}topics/money/`,
      `${map.to}topics/money/refunds/`,
    ])
    expect(urlsOf(TERMS, refunds)).toEqual([undefined, undefined])
    expect(groupByCategory([page(8, 'A', refunds)], { terms: TERMS })[0]?.term?.url).toBe(money.link)
  })

  it('keeps the URLs of pages that were not rewritten', () => {
    const [money] = groupByCategory([page(8, 'A', TERMS[1] as object)], { terms: TERMS })
    expect(money?.term?.url).toBe('https://cms.example.com/topics/money/')
  })
})
