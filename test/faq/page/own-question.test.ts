import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, type QuestionIssue, toFaqPage } from 'wp-faq-seo'
import type { PageOptions } from 'wp-faq-seo/faq'
import { findNodes } from 'wp-faq-seo/jsonld'

const URL_OF_PAGE = 'https://example.com/faq/exam/'
const post = (title: string, html: string, fields: object = {}) =>
  parsePost({
    id: 549,
    type: 'faq',
    link: URL_OF_PAGE,
    title: { rendered: title },
    content: { rendered: html },
    ...fields,
  })
const details = (question: string, answer: string) =>
  `<details><summary>${question}</summary>${answer}</details>`
const ITEM = details('On weekends?', '<p>No.</p>')

/** Questions as `position question: answer`, and issues as `code: text`. */
function read(title: string, html: string, { post: more, ...options }: PageOptions & { post?: object } = {}) {
  const issues: QuestionIssue[] = []
  const page = toFaqPage(post(title, html, more), {
    ...options,
    report: (issue) => issues.push(issue),
  })
  return {
    questions: page.questions.map(
      ({ position, question, answer }) => `${position} ${question}: ${answer.text}`,
    ),
    issues: issues.map(({ code, text }) => `${code}: ${text}`),
  }
}

describe('toFaqPage() of a post with a question as its title and questions in its content', () => {
  it('answers the title with the text outside the questions, and lists it first with the last position', () => {
    expect(read('When is the exam?', `<p>In May.</p>${ITEM}`)).toEqual({
      questions: ['2 When is the exam?: In May.', '1 On weekends?: No.'],
      issues: [],
    })
  })

  it.each([
    ['Spanish', '¿Cuándo es el examen?'],
    ['Arabic', 'متى الامتحان؟'],
    ['Greek', 'Πότε είναι οι εξετάσεις;'],
    ['Japanese', '試験はいつですか？'],
    ['with an exclamation mark', 'When is the exam?!'],
    ['with an emoji', 'When is the exam? <img class="emoji" alt="🙂" src="x.svg">'],
    ['with an emoji and its variation selector', 'When is the exam?❤️'],
    ['with an emoji for a mark', 'When is the exam❓'],
    ['in Japanese brackets', '「試験はいつですか？」'],
    ['Hebrew with a direction mark', 'מתי?\u200f'],
    ['Armenian', 'Ե՞րբ է քննությունը'],
    ['with a reference mark', 'When?<sup><a href="https://example.com/faq/exam/#n1">1</a></sup>'],
  ])('recognizes a question as the title: %s', (_, title) => {
    expect(read(title, `<p>5.</p>${ITEM}`).questions).toHaveLength(2)
  })

  it('joins the text before, between and after the questions', () => {
    const html = `<div class="a"><p>In <b>May</b>.</p>${ITEM}<ul><li>Bring a pen.</li></ul>${details('Where?', 'Here.')}</div>Good luck!`
    const page = toFaqPage(post('When?', html))
    expect(page.questions[0]?.answer.html).toBe(
      '<div class="a"><p>In <b>May</b>.</p><ul><li>Bring a pen.</li></ul></div>Good luck!',
    )
  })

  it.each([
    ['English', 'See also:'],
    ['Chinese', '另请参阅：'],
    ['in a quotation', '“See also:”'],
  ])('reports a paragraph that ends in a colon right before the questions as a lead-in: %s', (_, leadIn) => {
    expect(read('When is the exam?', `<p>In May.</p><h2>More</h2><p>${leadIn}</p>${ITEM}`)).toEqual({
      questions: ['2 When is the exam?: In May.', '1 On weekends?: No.'],
      issues: [`lead-in: More\n\n${leadIn}`],
    })
    expect(read('When is the exam?', `<p>${leadIn}</p>${ITEM}`).questions).toEqual(['1 On weekends?: No.'])
  })

  it('keeps the lines before a lead-in in the same paragraph', () => {
    expect(read('When?', `<p>In May.<br>More questions:</p>${ITEM}`)).toEqual({
      questions: ['2 When?: In May.', '1 On weekends?: No.'],
      issues: ['lead-in: More questions:'],
    })
  })

  it('takes an image with an alternative text for an answer', () => {
    const image = '<p><img src="/plan.png" alt="Plan of the building"></p>'
    const { graph } = composeHead(post('Where is it?', image + ITEM))
    const [, own] = findNodes(graph, 'Question')
    expect(own?.acceptedAnswer).toMatchObject({ text: '<p>Plan of the building</p>' })
    expect(read('Where is it', image + ITEM).issues).toEqual(['outside-questions: Plan of the building'])
    expect(read('Where is it?', `<img src="/line.png" alt="">${ITEM}`).questions).toHaveLength(1)
  })

  it('keeps a colon elsewhere in the text', () => {
    const { questions } = read('When?', `<p>Two dates:</p><ul><li>May</li></ul>${ITEM}<p>Note:</p>`)
    expect(questions[0]).toBe('2 When?: Two dates:\n\nMay\n\nNote:')
  })

  it('does not treat headings, buttons and links within the page as an answer', () => {
    const html = `<h2>All answers</h2><button>Open all</button><ul><li><a href="#a">On weekends?</a></li></ul>${ITEM}`
    expect(read('When is the exam?', html)).toEqual({
      questions: ['1 On weekends?: No.'],
      issues: ['lead-in: All answers', 'navigation: Open all\n\nOn weekends?'],
    })
  })

  it('keeps both answers if the title is a question of the content', () => {
    expect(read('On weekends?', `<p>In May.</p>${ITEM}`)).toEqual({
      questions: ['2 On weekends?: In May.', '1 On weekends?: No.'],
      issues: ['different-answers: undefined'],
    })
    expect(read('On weekends?', `<p>No.</p>${ITEM}`)).toEqual({
      questions: ['1 On weekends?: No.'],
      issues: [],
    })
  })

  it('separates the words before and after a question', () => {
    const { questions } = read('When?', `<p>In May.${ITEM}Or June.`)
    expect(questions[0]).toBe('2 When?: In May. Or June.')
  })

  it('takes linear time for the text between many questions', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `word${index}${details(`q${index}?`, 'a')}`)
    const [own] = toFaqPage(post('Does it?', items.join(''))).questions
    expect(own?.answer.text).toMatch(/^word0 word1 .* word19999$/)
  })

  it('reports the text if the title is not a question', () => {
    expect(read('The exam', `<p>In May.</p>${ITEM}`).issues).toEqual(['outside-questions: In May.'])
    expect(read('', '<p>In May.</p>').issues).toEqual(['outside-questions: In May.'])
    expect(read('When?', 'In May.', { post: { status: 'draft' } }).issues).toEqual(['unpublished: In May.'])
    expect(read('When?', 'In May.', { post: { status: 'draft' }, faq: 'never' }).issues).toEqual([])
    expect(
      read('The exam', `<p>In May.</p>${ITEM}`, { post: { type: 'page' }, faqTypes: ['faq'] }).issues,
    ).toEqual([])
  })

  it('reports text of an item outside its question and its answer', () => {
    const item =
      "<div class='ewd-ufaq-faq-div'><div class='ewd-ufaq-faq-title-text'>Q?</div><div class='ewd-ufaq-faq-body'><div>Category: Fees</div><div class='ewd-ufaq-faq-post'>A.</div></div></div>"
    expect(read('Exam', item).issues).toEqual(['outside-answer: Category: Fees'])
  })

  it('does not repeat the answers of JSON-LD that the content shows', () => {
    const json = {
      '@type': 'FAQPage',
      mainEntity: { '@type': 'Question', name: 'Where?', acceptedAnswer: { text: 'Here.' } },
    }
    const html = `<p>In May.</p><b>Where?</b><p>Here.</p><script type="application/ld+json">${JSON.stringify(json)}</script>`
    expect(read('When?', html).questions).toEqual(['2 When?: In May.', '1 Where?: Here.'])
  })

  it('appends the question of the post to those of the plugin', () => {
    const id = (fragment: string) => `${URL_OF_PAGE}#${fragment}`
    const html = `<p>In May.</p><div class="schema-faq-section" id="q1"><strong class="schema-faq-question">On weekends?</strong> <p class="schema-faq-answer">No.</p></div>`
    const node = { '@type': 'Question', '@id': id('q1'), position: 1, name: 'On weekends?' }
    const pageNode = {
      '@type': ['WebPage', 'FAQPage'],
      '@id': URL_OF_PAGE,
      mainEntity: [{ '@id': id('q1') }],
    }
    const schema = { '@context': 'https://schema.org', '@graph': [pageNode, node] }
    const { graph } = composeHead(post('When is the exam?', html, { yoast_head_json: { schema } }))
    expect(findNodes(graph, 'Question').map((one) => [one['@id'], one.position])).toEqual([
      [id('q1'), 1],
      [id('question-549'), 2],
    ])
    expect(graph?.['@graph'][0]?.mainEntity).toEqual([{ '@id': id('q1') }, { '@id': id('question-549') }])
  })
})

describe('toFaqPage() of a page to which the plugin gives the type FAQPage', () => {
  const DISCLOSURES = details('Opening hours', '9 to 5.') + details('Prices', 'Ten euros.')
  const typed = (...nodes: object[]) => ({
    type: 'page',
    yoast_head_json: { schema: { '@context': 'https://schema.org', '@graph': nodes } },
  })
  const titles = (fields: object, options: PageOptions = {}) =>
    toFaqPage(post('Help', DISCLOSURES, fields), options).questions.map(({ question }) => question)

  it('counts its disclosures, even if they do not end in a question mark', () => {
    const all = ['Opening hours', 'Prices']
    expect(titles(typed({ '@type': ['WebPage', 'FAQPage'] }))).toEqual(all)
    expect(titles(typed({ '@type': 'FAQPage', mainEntity: [] }))).toEqual(all)
    const head = `<script type="application/ld+json" class="yoast-schema-graph">{"@graph":[{"@type":["WebPage","FAQPage"]}]}</script>`
    expect(titles({ type: 'page', yoast_head: head })).toEqual(all)
    expect(titles({ type: 'page' }, { isFaqPage: true })).toEqual(all)
    const site = { language: 'en-US', postTypes: { page: { pageType: 'FAQPage' } } } as const
    expect(titles({ type: 'page' }, { site })).toEqual(all)
  })

  it('ignores the type if the plugin lists the questions, or gives another type', () => {
    expect(titles(typed({ '@type': 'FAQPage', mainEntity: [{ '@id': '#q' }] }))).toEqual([])
    expect(titles(typed({ '@type': 'WebPage' }))).toEqual([])
    expect(titles(typed({ '@type': 'FAQPage' }), { isFaqPage: false })).toEqual([])
    expect(
      titles({ type: 'page', yoast_head: 'FAQPage <script type="application/ld+json">{</script>' }),
    ).toEqual([])
  })

  it('reads a printed head in linear time', { timeout: 20_000 }, () => {
    for (const piece of ['<script ', '<script application/ld+json', '<script>', '</script '])
      expect(titles({ type: 'page', yoast_head: `FAQPage${piece.repeat(1_000_000)}` })).toEqual([])
  })

  it('marks up the questions in the head', () => {
    const node = { '@type': ['WebPage', 'FAQPage'], '@id': URL_OF_PAGE }
    const { graph } = composeHead(post('Help', DISCLOSURES, typed(node)))
    expect(findNodes(graph, 'Question')).toHaveLength(2)
    const pluginHead = { graph: { '@context': 'https://schema.org', '@graph': [node] } }
    const fetched = composeHead(post('Help', DISCLOSURES, { type: 'page' }), { pluginHead })
    expect(findNodes(fetched.graph, 'Question')).toHaveLength(2)
  })
})

describe('toFaqPage() of a list that is not an FAQ', () => {
  const block = (...names: string[]) =>
    names
      .map(
        (name) =>
          `<div class="schema-faq-section"><strong class="schema-faq-question">${name}</strong> <p class="schema-faq-answer">Won.</p></div>`,
      )
      .join('')

  it('keeps the items and reports that most are not questions', () => {
    const { questions, issues } = read('Cases', block('Smith v. Jones', 'Miller v. Brown', 'Who won?'))
    expect(questions).toHaveLength(3)
    expect(issues).toEqual(['not-a-question: undefined'])
    expect(read('Cases', block('Smith v. Jones', 'Who?', 'Why?')).issues).toEqual([])
    expect(read('Cases', block('A', 'B'), { faq: 'always' }).issues).toEqual([])
    expect(read('Geld', block('Wie zahle ich', 'Was kostet es'), { language: 'de' }).issues).toEqual([])
  })
})
