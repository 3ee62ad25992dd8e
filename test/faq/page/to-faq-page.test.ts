import { describe, expect, it } from 'vitest'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import type { PageOptions } from 'wp-faq-seo/faq'
import { editFixture, postFixture } from '../../support/fixtures.js'

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
  it('converts a post to a page with a question', () => {
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
      raw: { title: "What's <em>the</em> fee?", autoExcerpt: 'Ten euros.' },
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

  it('has no keys for missing fields of the post', () => {
    const bare = parsePost({ id: 7, type: 'page', link: 'https://example.com/', title: { rendered: '' } })
    expect(toFaqPage(bare)).toEqual({
      id: 7,
      type: 'page',
      url: 'https://example.com/',
      title: '',
      html: '',
      text: '',
      terms: [],
      raw: { title: '', autoExcerpt: '' },
      questions: [],
      isProtected: false,
    })
  })

  it.each(['javascript:alert(1)', '//slug/', 'slug', 'https://', 'ftp://example.com/'])(
    'has no URL if the link is %s',
    (link) => {
      expect(toFaqPage(post({ link })).url).toBe('')
    },
  )

  it.each(['0000-00-00T00:00:00', 'yesterday', ''])('has no time if WordPress sends %j', (date_gmt) => {
    expect(toFaqPage(post({ date_gmt }))).not.toHaveProperty('publishedAt')
  })

  it('sanitizes the answer for display', () => {
    const rendered =
      '<p onclick="x()">A</p><script>y()</script><table><tr><td>1</td></tr></table><a href="javascript:z()">b</a><img src="/i.png" alt="I">'
    const [question] = toFaqPage(post({ content: { rendered } })).questions
    expect(question?.answer.html).toBe(
      '<p>A</p><table><tr><td>1</td></tr></table><a>b</a><img src="https://example.com/i.png" alt="I">',
    )
  })

  const count = (fields: object, options = {}) => toFaqPage(post(fields), options).questions.length

  it('treats posts of FAQ types as questions, and no others', () => {
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
    ['only shortcodes', { content: { rendered: '<p>[contact-form id="3"]</p>' } }],
  ])('does not treat a post that is %s as a question, even with faq: always', (_, fields) => {
    expect(count(fields, { faq: 'always' })).toBe(0)
  })

  it('treats a post without a status as published, since anonymous lists have no others', () => {
    expect(count({ status: undefined })).toBe(1)
  })

  const details = (question: string, answer = 'A') =>
    `<details><summary>${question}</summary>${answer}</details>`
  const yoast = (question: string, answer = 'A') =>
    `<div class="schema-faq-section"><strong class="schema-faq-question">${question}</strong> <p class="schema-faq-answer">${answer}</p></div>`
  const asked = (rendered: string, fields: object = {}, options: PageOptions = {}) =>
    toFaqPage(post({ content: { rendered }, ...fields }), options).questions.map(
      ({ question, depth }) => `${depth} ${question}`,
    )

  it('uses the questions in FAQ markup of any post type instead of the post itself', () => {
    for (const type of ['faq', 'page', 'product']) expect(asked(yoast('Q?'), { type })).toEqual(['0 Q?'])
    expect(asked(yoast('Q?'), { type: 'page' }, { faq: 'never' })).toEqual([])
    expect(asked(yoast(''))).toEqual([expect.stringMatching(/^0 What/)])
  })

  it('reads disclosures of FAQ types if most are questions, and of all types with faq: always', () => {
    const two = details('Q?') + details('Wie lange？') + details('Read more')
    expect(asked(two)).toEqual(['0 Q?', '0 Wie lange？', '0 Read more'])
    expect(asked(two, { type: 'page' })).toEqual([])
    expect(asked(two, { type: 'page' }, { faq: 'always' })).toEqual(['0 Q?', '0 Wie lange？', '0 Read more'])
    expect(asked(details('On iPhone'), { type: 'page' }, { faq: 'always' })).toEqual(['0 On iPhone'])
    expect(asked(two, { status: 'draft' }, { faq: 'always' })).toEqual([])
  })

  it('reads only the FAQ markup if the disclosures beside it do not count', () => {
    const mixed = details('Details', yoast('In it?')) + yoast('Q?') + details('More')
    expect(asked(mixed, { type: 'page' })).toEqual(['0 In it?', '0 Q?'])
    expect(asked(details('R?') + yoast('Q?'))).toEqual(['0 R?', '0 Q?'])
  })

  it('keeps disclosures in the answer of a post that is a question', () => {
    const [itself, ...others] = toFaqPage(
      post({ content: { rendered: `<p>A</p>${details('On iPhone', 'B')}${details('On Android', 'C')}` } }),
    ).questions
    expect(itself).toMatchObject({ id: 'question-7', depth: 0, source: 'post' })
    expect(itself?.answer.text).toContain('On iPhone')
    expect(
      others.map(({ question, depth, position, source }) => [question, depth, position, source]),
    ).toEqual([
      ['On iPhone', 1, 1, 'core-details'],
      ['On Android', 1, 2, 'core-details'],
    ])
  })

  it('reads disclosures that are questions in the JSON-LD of the content', () => {
    const script =
      '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":{"@type":"Question","name":"Fees"}}</script>'
    expect(asked(details('Fees') + script, { type: 'page' })).toEqual(['0 Fees'])
    expect(asked(details('Fees'), { type: 'page' })).toEqual([])
  })

  it('reads disclosures that are questions in microdata', () => {
    const html =
      '<details itemscope itemtype="https://schema.org/Question"><summary itemprop="name">Fees</summary>A</details>'
    expect(asked(html, { type: 'page' })).toEqual(['0 Fees'])
  })

  it('gives each question of a page a unique id', () => {
    const { questions } = toFaqPage(post({ content: { rendered: details('7') } }))
    expect(questions.map(({ id }) => id)).toEqual(['question-7', 'question-7-2'])
  })

  it('counts omitted questions in positions', () => {
    const issues: string[] = []
    const html = details('Read more') + yoast('Q?') + yoast('', 'A') + yoast('R?', 'B')
    const page = toFaqPage(post({ type: 'page', content: { rendered: html } }), {
      report: ({ code }) => issues.push(code),
    })
    expect(page.questions.map(({ question, position }) => [question, position])).toEqual([
      ['Q?', 1],
      ['R?', 3],
    ])
    expect(issues).toEqual(['no-question'])
  })

  it('reads mapped fields before the content', () => {
    const fields = [{ path: 'acf.sections.faqs', question: 'ask', answer: 'reply.text', id: 'key' }]
    const acf = {
      sections: [
        { acf_fc_layout: 'text', text: 'x' },
        {
          acf_fc_layout: 'faq',
          faqs: [
            { ask: 'Q &amp; A?', reply: { text: 'One\r\n\r\nTwo\nThree' }, key: 'q-1' },
            { ask: '', reply: { text: 'x' } },
          ],
        },
        { acf_fc_layout: 'faq', faqs: null },
        { acf_fc_layout: 'faq', faqs: false },
        { acf_fc_layout: 'faq', faqs: [{ ask: 'Twin?', reply: { text: '<p>stale</p>' } }] },
      ],
    }
    const page = toFaqPage(post({ type: 'page', acf, content: { rendered: details('Twin?', 'fresh') } }), {
      fields,
    })
    expect(
      page.questions.map(({ id, question, answer, source }) => [id, question, answer.html, source]),
    ).toEqual([
      ['q-1', 'Q & A?', '<p>One</p>\n<p>Two<br>\nThree</p>', 'fields'],
      ['question-twin', 'Twin?', 'fresh', 'core-details'],
    ])
    expect(toFaqPage(post({ type: 'page', acf: [] }), { fields }).questions).toEqual([])
  })

  it('reads raw blocks of the edit context that the rendered content omits', () => {
    const raw = '<!-- wp:wpseopress/faq-block {"faqs":[{"question":"Q?","answer":"A"}]} /-->'
    expect(asked('<p>Intro</p>', { type: 'page', content: { rendered: '<p>Intro</p>', raw } })).toEqual([
      '0 Q?',
    ])
  })

  it('reads headings that end in a question mark, if requested', () => {
    const html = '<h2>Why?</h2><p>A</p><h2>How?</h2><p>B</p>'
    expect(asked(html, { type: 'page' })).toEqual([])
    expect(asked(html, { type: 'page' }, { headings: true })).toEqual(['0 Why?', '0 How?'])
  })

  it('reads recorded posts', () => {
    const page = toFaqPage(parsePost(postFixture('organization/2109').text))
    expect(page.questions).toHaveLength(1)
    expect(page.questions[0]?.answer.text).toBe(page.text)
    expect(toFaqPage(parsePost(editFixture(2341).text)).questions).toEqual([])
  })
})
