import { describe, expect, it } from 'vitest'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import { editFixture, postFixture } from '../support/fixtures.js'

const post = (fields: object = {}) =>
  parsePost({
    id: 7,
    type: 'faq',
    slug: 'fees',
    status: 'publish',
    link: 'https://example.com/faq/fees/',
    title: { rendered: 'What&#8217;s <em>the</em> fee?' },
    content: { rendered: '\n<p>Ten <a href="/pay/?a=1&#038;b=2">euros</a>.</p>\n', protected: false },
    date_gmt: '2025-12-17T09:02:33',
    modified_gmt: '2025-12-18T09:36:06',
    ...fields,
  })

describe('toFaqPage()', () => {
  it('says in the terms of an FAQ what the post says', () => {
    expect(toFaqPage(post({ lang: 'en' }))).toEqual({
      id: 7,
      type: 'faq',
      slug: 'fees',
      url: 'https://example.com/faq/fees/',
      language: 'en',
      title: 'What’s the fee?',
      status: 'publish',
      publishedAt: '2025-12-17T09:02:33+00:00',
      modifiedAt: '2025-12-18T09:36:06+00:00',
      html: '\n<p>Ten <a href="/pay/?a=1&#038;b=2">euros</a>.</p>\n',
      text: 'Ten euros.',
      excerpt: 'Ten euros.',
      terms: [],
      raw: { title: "What's <em>the</em> fee?" },
      questions: [
        {
          id: 'question-7',
          position: 1,
          question: 'What’s the fee?',
          answer: {
            html: '<p>Ten <a href="https://example.com/pay/?a=1&amp;b=2">euros</a>.</p>',
            text: 'Ten euros.',
          },
          source: 'post',
          depth: 0,
          visible: true,
        },
      ],
      isProtected: false,
    })
  })

  it('has no key for what the post does not say', () => {
    const bare = parsePost({ id: 7, type: 'page', link: 'https://example.com/', title: { rendered: '' } })
    expect(toFaqPage(bare)).toEqual({
      id: 7,
      type: 'page',
      url: 'https://example.com/',
      title: '',
      html: '',
      text: '',
      terms: [],
      raw: { title: '' },
      questions: [],
      isProtected: false,
    })
  })

  it.each(['javascript:alert(1)', '//slug/', 'slug', 'https://', 'ftp://example.com/'])(
    'has no address where the link is %s',
    (link) => {
      expect(toFaqPage(post({ link })).url).toBe('')
    },
  )

  it.each(['0000-00-00T00:00:00', 'yesterday', ''])('has no time where WordPress sends %j', (date_gmt) => {
    expect(toFaqPage(post({ date_gmt }))).not.toHaveProperty('publishedAt')
  })

  it('makes the answer fit to be shown', () => {
    const rendered =
      '<p onclick="x()">A</p><script>y()</script><table><tr><td>1</td></tr></table><a href="javascript:z()">b</a><img src="/i.png" alt="I">'
    const [question] = toFaqPage(post({ content: { rendered } })).questions
    expect(question?.answer.html).toBe(
      '<p>A</p><table><tr><td>1</td></tr></table><a>b</a><img src="https://example.com/i.png" alt="I">',
    )
  })

  const count = (fields: object, options = {}) => toFaqPage(post(fields), options).questions.length

  it('takes posts of FAQ types for questions, and no others', () => {
    expect(['faq', 'faqs', 'ufaq', 'post', 'page', 'constructor'].map((type) => count({ type }))).toEqual([
      1, 1, 1, 0, 0, 0,
    ])
    expect(count({ type: 'help' }, { faqTypes: ['help'] })).toBe(1)
    expect(count({ type: 'faq' }, { faqTypes: ['help'] })).toBe(0)
    expect(count({ type: 'page' }, { faq: 'always' })).toBe(1)
    expect(count({}, { faq: 'never' })).toBe(0)
  })

  it.each([
    ['unpublished', { status: 'draft' }],
    ['private', { status: 'private' }],
    ['protected', { content: { rendered: '<p>A</p>', protected: true } }],
    ['empty', { content: { rendered: '<p>&nbsp;\u200b</p>' } }],
    ['untitled', { title: { rendered: ' ' } }],
    ['only an image', { content: { rendered: '<img src="a.png">' } }],
  ])('takes no post for a question that is %s, even with faq: always', (_, fields) => {
    expect(count(fields, { faq: 'always' })).toBe(0)
  })

  it('counts a post without a status as published, since anonymous lists hold no others', () => {
    expect(count({ status: undefined })).toBe(1)
  })

  it.each(['schema-faq-section', 'rank-math-list-item', 'wp-block-aioseo-faq', 'uagb-faq-item'])(
    'does not take a post for a question that holds questions as .%s',
    (name) => {
      expect(count({ content: { rendered: `<div class="x ${name}"><p>A</p></div>` } })).toBe(0)
    },
  )

  it('does not take a post for a question whose disclosures ask', () => {
    const details = (summary: string) => ({
      content: { rendered: `<details><summary>${summary}</summary><p>A</p></details>` },
    })
    expect(count(details('What is the fee?'))).toBe(0)
    expect(count(details('Wie lange？'))).toBe(0)
    expect(count(details('<strong>Warum?</strong>'))).toBe(0)
    expect(count(details('Read more'))).toBe(1)
    expect(count({ content: { rendered: '<summary>A?</summary><summary>B</summary>' } })).toBe(1)
    expect(count({ content: { rendered: `<p>A</p>${'__toggle-title>'.repeat(100_000)}` } })).toBe(1)
    expect(count({ content: { rendered: '<a href="https://schema.org/Question">A</a>' } })).toBe(1)
    const accordion =
      '<button><span class="wp-block-accordion-heading__toggle-title">Why?</span></button><p>A</p>'
    expect(count({ content: { rendered: accordion } })).toBe(0)
  })

  it('reads recorded posts', () => {
    const page = toFaqPage(parsePost(postFixture('organization/2109').text))
    expect(page.questions).toHaveLength(1)
    expect(page.questions[0]?.answer.text).toBe(page.text)
    expect(toFaqPage(parsePost(editFixture(2341).text)).questions).toEqual([])
  })
})
