import { describe, expect, it } from 'vitest'
import { buildCatalog, type CatalogOptions } from 'wp-faq-seo/faq'
import { blockQuestion, category, faqPage } from '../derive/page.js'

const withContent = (id: number, html: string, fields: object = {}) =>
  faqPage(id, { content: { rendered: `<p>${html}</p>` }, ...fields })
const deadUrls = (html: string, options?: CatalogOptions) =>
  buildCatalog([withContent(1, html), faqPage(2)], options).deadLinks.map(({ url }) => url)

describe('buildCatalog', () => {
  it('lists the pages with their visible questions', () => {
    const page = faqPage(
      7,
      { lang: 'en' },
      {
        terms: [category(1, 'Money'), category(2, 'Refunds', 1), { taxonomy: 'category', id: 3 }],
        questions: [
          blockQuestion('a', 'What is “A”?', 'a'),
          blockQuestion('b', 'Inner?', 'b', { depth: 1 }),
          blockQuestion('c', 'Hidden?', 'c', { visible: false }),
        ],
      },
    )
    expect(buildCatalog([page, faqPage(8)]).entries).toEqual([
      {
        id: 7,
        url: 'https://example.com/faq/q-7/',
        title: 'Question 7?',
        language: 'en',
        questions: [
          {
            id: 'a',
            url: 'https://example.com/faq/q-7/#a',
            question: 'What is “A”?',
            key: 'what is "a"',
            answer: 'a',
          },
        ],
        categories: [['Money', 'Refunds'], ['3']],
        inbound: 0,
      },
      {
        id: 8,
        url: 'https://example.com/faq/q-8/',
        title: 'Question 8?',
        questions: [
          {
            id: 'question-8',
            url: 'https://example.com/faq/q-8/',
            question: 'Question 8?',
            key: 'question 8',
            answer: 'Answer 8.',
          },
        ],
        categories: [],
        inbound: 0,
      },
    ])
  })

  it('is plain data, including categories by id', () => {
    const catalog = buildCatalog([
      faqPage(7, {}, { terms: [category(2, 'B', 1), category(1, 'A')] }),
      faqPage(8),
    ])
    expect(catalog.categories).toEqual([
      {
        term: category(1, 'A'),
        pages: [],
        children: [{ term: category(2, 'B', 1), pages: [7], children: [] }],
      },
      { pages: [8], children: [] },
    ])
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog)
    expect(Object.keys(buildCatalog([]))).toEqual(Object.keys(catalog))
  })

  it('omits pages that are not public', () => {
    const pages = [
      faqPage(1, { status: 'draft' }),
      faqPage(2, { content: { rendered: '', protected: true } }),
      withContent(3, '<a href="/faq/q-1/">one</a><a href="/faq/q-2/">two</a>'),
    ]
    const { entries, deadLinks } = buildCatalog(pages)
    expect(entries.map(({ id }) => id)).toEqual([3])
    expect(deadLinks).toEqual([{ from: 3, url: 'https://example.com/faq/q-1/', text: 'one' }])
  })

  it('finds and counts links, ignoring scheme, www, final slash, query and fragment', () => {
    const links = [
      'http://www.example.com/faq/q-2',
      '/faq/q-2/?utm_source=x#there',
      '../q-2/',
      '/faq/q%2D2/',
      'https://other.example/faq/q-2/',
      'mailto:a@example.com',
      '#question-1',
      '/faq/q-1/',
    ]
    const html = links.map((url, index) => `<a href="${url}">to\n <b>${index}</b></a>`).join(' ')
    const catalog = buildCatalog([
      withContent(1, html),
      faqPage(2),
      withContent(3, '<a href="/faq/q-1/">x</a>'),
    ])
    expect(catalog.links).toEqual([
      { from: 1, to: 2, text: 'to 0' },
      { from: 1, to: 2, text: 'to 1' },
      { from: 1, to: 2, text: 'to 2' },
      { from: 1, to: 2, text: 'to 3' },
      { from: 3, to: 1, text: 'x' },
    ])
    expect(catalog.entries.map(({ inbound }) => inbound)).toEqual([1, 4, 0])
    expect(catalog.orphans).toEqual([3])
    expect(catalog.deadLinks).toEqual([])
  })

  it('contains the time of the last change and, if the head is given, whether the page may be indexed', () => {
    const pages = [1, 2, 3, 4, 5].map((id) => faqPage(id, { modified_gmt: '2026-02-03T09:00:00' }))
    const heads = [
      { robots: { index: true }, canonical: pages[0]?.url },
      { extra: [{ tag: 'meta', attributes: { name: 'googlebot', content: 'noindex' } }] },
      { canonical: 'https://example.com/elsewhere/' },
      undefined,
    ]
    const { entries } = buildCatalog(pages, { heads })
    expect(entries.map(({ isIndexable }) => isIndexable)).toEqual([true, false, false, undefined, undefined])
    expect(entries[0]?.modifiedAt).toBe('2026-02-03T09:00:00+00:00')
    expect(entries[4]).not.toHaveProperty('isIndexable')
  })

  it('distinguishes pages by their query', () => {
    const pages = [
      withContent(1, '<a href="/?p=2">x</a>', { link: 'https://example.com/?p=1' }),
      faqPage(2, { link: 'https://example.com/?p=2' }),
      faqPage(3, { link: 'https://example.com/?p=3' }),
    ]
    expect(buildCatalog(pages).links).toEqual([{ from: 1, to: 2, text: 'x' }])
  })

  it('reads links of answers outside the content', () => {
    const question = blockQuestion('a', 'A?', 'a', {
      source: 'fields',
      answer: { html: '<a href="https://example.com/faq/q-2/">two</a>', text: 'two' },
    })
    expect(buildCatalog([faqPage(1, {}, { questions: [question] }), faqPage(2)]).links).toEqual([
      { from: 1, to: 2, text: 'two' },
    ])
  })

  it('reports links to missing siblings of the pages as dead', () => {
    expect(deadUrls('<a href="/faq/gone/">x</a><a href="http://www.example.com/faq/gone?a=1">y</a>')).toEqual(
      ['https://example.com/faq/gone/', 'http://www.example.com/faq/gone?a=1'],
    )
  })

  it.each([
    '/faq/',
    '/',
    '/gone/',
    '/faq/topic/gone/',
    '/faq/page/2/',
    '/faq/feed/',
    '/faq/form.pdf',
    '/faq/wp-login',
    '/gone/',
    'https://other.example/faq/gone/',
    'https://cms.example.com/faq/gone/',
    'tel:1',
    'javascript:x',
    '#gone',
  ])('does not report %s as dead', (url) => {
    expect(deadUrls(`<a href="${url}">x</a>`)).toEqual([])
  })

  it('does not report known URLs, terms and authors as dead', () => {
    expect(deadUrls('<a href="/faq/a/">x</a>', { knownUrls: ['https://example.com/faq/a'] })).toEqual([])
    const terms = [{ ...category(1, 'A'), url: 'https://example.com/faq/topic-a/' }]
    const author = { id: 1, url: 'https://example.com/faq/ann/' }
    const ancestors = [{ id: 3, title: 'Up', url: 'https://example.com/faq/up/' }]
    const html = '<a href="/faq/topic-a/">a</a><a href="/faq/ann/">b</a><a href="/faq/up/">c</a>'
    expect(buildCatalog([{ ...withContent(1, html), terms, author, ancestors }]).deadLinks).toEqual([])
  })

  it('reports links whose text is the question of another page', () => {
    const html = [
      '<a href="/faq/q-3/">question 2</a>',
      '<a href="/faq/gone/">Question 3?</a>',
      '<a href="/faq/q-2/">Question 2?</a>',
      '<a href="/faq/q-3/">Question 1?</a>',
      '<a href="https://other.example/">Question 2?</a>',
      '<a href="/faq/q-2/"></a>',
    ].join(' ')
    expect(buildCatalog([withContent(1, html), faqPage(2), faqPage(3)]).mismatchedLinks).toEqual([
      { from: 1, to: 3, url: 'https://example.com/faq/q-3/', text: 'question 2', asks: 2 },
      { from: 1, url: 'https://example.com/faq/gone/', text: 'Question 3?', asks: 3 },
    ])
  })

  it('reports questions on several pages in one language', () => {
    const of = (id: number, rendered: string, lang = 'en') => faqPage(id, { title: { rendered }, lang })
    const pages = [
      of(1, 'E-mail?'),
      of(2, 'Fees?'),
      of(3, 'Email'),
      of(4, 'fees'),
      of(5, 'Fees?', 'de'),
      of(6, '??'),
    ]
    expect(buildCatalog([...pages, of(7, '?')]).duplicates).toEqual([
      {
        key: 'email',
        isExact: false,
        questions: [
          { page: 1, id: 'question-1', question: 'E-mail?' },
          { page: 3, id: 'question-3', question: 'Email' },
        ],
      },
      {
        key: 'fees',
        isExact: true,
        questions: [
          { page: 2, id: 'question-2', question: 'Fees?' },
          { page: 4, id: 'question-4', question: 'fees' },
        ],
      },
    ])
    const twice = [blockQuestion('a', 'A?', 'a'), blockQuestion('b', 'A?', 'b')]
    expect(buildCatalog([faqPage(1, {}, { questions: twice })]).duplicates).toEqual([])
  })

  it('reports numbered slugs', () => {
    const slugs = ['fees', 'fees-2', 'fees-12', 'fees-2024', 'fees-1', 'step-2', '-2', 'constructor-2']
    const pages = slugs.map((slug, index) => faqPage(index + 1, { slug }))
    expect(buildCatalog(pages).numberedSlugs).toEqual([
      { id: 2, of: 1 },
      { id: 3, of: 1 },
    ])
    const others = [
      faqPage(1, { slug: 'a' }),
      faqPage(2, { slug: 'a-2', lang: 'de' }),
      faqPage(3, { slug: 'a-2', type: 'page' }),
    ]
    expect(buildCatalog(others).numberedSlugs).toEqual([])
  })

  it('accepts pages without a URL, and any names', () => {
    const page = faqPage(1, { link: 'javascript:x', slug: '__proto__', title: { rendered: '__proto__' } })
    const html = '<a href="/faq/__proto__/">constructor</a>'
    const catalog = buildCatalog([page, withContent(2, html)])
    expect(catalog.entries[0]?.questions[0]?.url).toBe('')
    expect(catalog.deadLinks).toEqual([
      { from: 2, url: 'https://example.com/faq/__proto__/', text: 'constructor' },
    ])
  })
})
